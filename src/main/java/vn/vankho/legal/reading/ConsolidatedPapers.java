package vn.vankho.legal.reading;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.paper.Paper;
import vn.vankho.legal.paper.Paper.Block;
import vn.vankho.legal.paper.PdfPaper;
import vn.vankho.legal.paper.WordPaper;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;
import vn.vankho.vietnamese.VietnameseFont;

/** The consolidated text of a day to take away, for those who may open its file; it leaves a line in the trail as a download of that does. */
@Service
public class ConsolidatedPapers {
    private final LegalTexts legal;
    private final Texts texts;
    private final Clock clock;

    ConsolidatedPapers(LegalTexts legal, Texts texts, Clock clock) {
        this.legal = legal;
        this.texts = texts;
        this.clock = clock;
    }

    public enum Form {
        WORD(".docx", WordPaper.MEDIA_TYPE),
        PDF(".pdf", PdfPaper.MEDIA_TYPE);

        private final String ending;
        private final String mediaType;

        Form(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        /** Whether it can be made here: a PDF needs a font with all letters. */
        public boolean canBeMade() {
            return this != PDF || Font.FAMILY.isPresent();
        }
    }

    public record Made(String fileName, String mediaType, byte[] bytes) {}

    /** Looked for when it is needed first: it reads the fonts of the system. */
    private static final class Font {
        private static final Optional<VietnameseFont.Family> FAMILY = VietnameseFont.family();
    }

    /**
     * @param locale of what is said beside the text
     * @throws Refused where there is no text, or no font of the system shows all letters of a PDF
     */
    public Made make(
            LegalDocumentId id,
            @Nullable LocalDate on,
            @Nullable Instant knownAt,
            Form form,
            Locale locale,
            Viewer viewer) {
        var font = form == Form.PDF ? Font.FAMILY.orElseThrow(() -> new Refused("legal.paper.noFont")) : null;
        var whole = legal.handedOut(id, on, knownAt, viewer);
        if (whole.missing() != null) throw whole.missing();
        var paper = paper(whole, (key, values) -> texts.get(locale, key, values));
        var out = new ByteArrayOutputStream();
        if (font == null) WordPaper.write(paper, out);
        else PdfPaper.write(paper, font, out);
        return new Made(ExportName.ofConsolidated(whole.view()) + form.ending, form.mediaType, out.toByteArray());
    }

    private Paper paper(Whole whole, BiFunction<String, Object[], String> said) {
        var words = new ConsolidatedWords(said);
        var blocks = new ArrayList<Block>(new PaperHead(said).of(whole, LocalDate.now(clock)));
        blocks.addAll(PaperBody.of(whole, new HappenedWords(said)));
        var title = said.apply(
                "legal.paper.title",
                new Object[] {whole.view().document().header().name()});
        return new Paper(
                title,
                blocks,
                List.copyOf(whole.notes().stream().map(words::note).toList()));
    }
}
