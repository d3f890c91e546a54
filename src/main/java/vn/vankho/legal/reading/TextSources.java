package vn.vankho.legal.reading;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.extraction.PageText;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.text.LegalText;
import vn.vankho.shared.Refused;
import vn.vankho.vietnamese.VietnameseText;

/** The words of a legal document, out of its file; reading them leaves the same line in the trail as reading the file. */
@Component
class TextSources {
    private final Documents documents;
    private final ExtractedTexts texts;

    TextSources(Documents documents, ExtractedTexts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    /** @param missing why there is no text; null: there is one */
    record Source(LegalText text, @Nullable Refused missing) {
        static Source none(String key, Object... arguments) {
            return new Source(LegalText.of(""), new Refused(key, arguments));
        }
    }

    Source read(VersionId version) {
        var text = texts.pages(version).stream().map(PageText::text).collect(Collectors.joining("\n"));
        return text.isBlank()
                ? Source.none("legal.text.none")
                : new Source(LegalText.of(VietnameseText.normalise(text)), null);
    }

    /** @param version null: the one that holds */
    Source of(@Nullable DocumentId document, @Nullable VersionId version, Viewer viewer) {
        if (document == null) return Source.none("legal.text.noFile");
        try {
            var wanted = version == null ? documents.current(document, viewer).id() : version;
            documents.readText(document, wanted, viewer);
            return read(wanted);
        } catch (Refused refused) { // not read yet, or not looked at for a secrecy mark
            return new Source(LegalText.of(""), refused);
        }
    }

    /** The version that holds, for somebody who takes its words away. */
    Source handedOut(@Nullable DocumentId document, Viewer viewer) {
        if (document == null) return Source.none("legal.text.noFile");
        try {
            var version = documents.current(document, viewer).id();
            var source = read(version);
            // nobody is said to have taken away what is not there
            if (source.missing() == null) documents.handOut(document, version, viewer);
            return source;
        } catch (Refused refused) {
            return new Source(LegalText.of(""), refused);
        }
    }
}
