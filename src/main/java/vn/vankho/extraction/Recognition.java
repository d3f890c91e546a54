package vn.vankho.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.ReadHeader;
import vn.vankho.vietnamese.DocumentHeader;
import vn.vankho.vietnamese.SitePage;

/** What the first page says of itself, as fields a person confirms. */
final class Recognition {
    /** Characters of the beginning, and of the end. */
    private static final int LOOKED_AT = 12_000;

    private static final Logger LOG = LoggerFactory.getLogger(Recognition.class);

    private Recognition() {}

    /** The same as below, of all pages of a text. */
    static Optional<ReadHeader> header(String mediaType, List<String> pages) {
        var first = pages.getFirst();
        // a short text has its end on the first page
        var ending = DocumentHeader.ending(String.join("\n", pages), LOOKED_AT);
        var header = header(mediaType, first.substring(0, Math.min(first.length(), LOOKED_AT)), ending);
        boolean said = header.isPresent()
                && (header.get().number() != null || header.get().typeName() != null);
        int head = said || !FileKind.isPage(mediaType) ? -1 : SitePage.head(first);
        if (head < 0) return header;
        var below = SitePage.singleBlanks(first.substring(head, Math.min(first.length(), head + LOOKED_AT)));
        return header(mediaType, below, ending);
    }

    /** What follows "V/v" in the head begins small; as a name of its own it does not. */
    private static @Nullable String begun(@Nullable String title) {
        return title == null ? null : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** Empty when the page says nothing. A page that breaks the reader costs its proposals, not its text. */
    static Optional<ReadHeader> header(String mediaType, String firstPage, String ending) {
        if (firstPage.isBlank()) return Optional.empty();
        if (FileKind.isLetter(mediaType)) {
            var letter = LetterRecognition.header(firstPage);
            if (letter.isPresent()) return letter;
        }
        try {
            var said = DocumentHeader.read(firstPage, ending);
            // a blank before the slash was left for the pen
            var number = said.number() == null ? null : said.number().verbatim().replaceAll("\\s*([/-])\\s*", "$1");
            if (number == null) {
                var iso = IsoRecognition.of(firstPage);
                if (iso.isPresent()) return Optional.of(controlled(iso.get(), said));
            }
            if (number == null
                    && said.typeName() == null
                    && said.issuer() == null
                    && said.issuedOn() == null
                    && said.title() == null) return Optional.empty();
            return Optional.of(new ReadHeader(
                    said.isLegal() ? DocumentKind.LEGAL : null,
                    number,
                    said.typeName(),
                    said.issuer(),
                    said.issuedOn(),
                    begun(said.title())));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("The first page of a document broke its reader", e);
            return Optional.empty();
        }
    }

    private static ReadHeader controlled(IsoRecognition iso, DocumentHeader said) {
        return new ReadHeader(
                DocumentKind.ISO,
                iso.code(),
                said.typeName(),
                said.issuer(),
                iso.issuedOn() == null ? said.issuedOn() : iso.issuedOn(),
                said.title());
    }
}
