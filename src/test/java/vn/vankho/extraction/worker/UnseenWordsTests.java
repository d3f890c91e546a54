package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.ocr.SeenWord;
import vn.vankho.extraction.ocr.WordLayer;

/** A copy has the words that hold, and not beside them those that a scanner misread. */
class UnseenWordsTests {
    @Test
    void rubbish_behind_a_picture_gives_way_to_what_was_read_and_what_is_seen_stays() throws Exception {
        var text = copied(true);

        assertThat(text).contains("Kho", "So 12", "chan trang").doesNotContain("Khu0ng");
        assertThat(text.split("So 12")).as("once").hasSize(2);
    }

    @Test
    void a_layer_that_holds_beside_the_reading_stays() throws Exception {
        assertThat(copied(false)).contains("Kho", "So 12", "Khu0ng");
    }

    private static String copied(boolean alone) throws IOException {
        var words = List.of(new SeenWord("Kho", 90, 0, -100, -100, 60, 20));
        try (var document = Loader.loadPDF(scanned())) {
            SearchableCopy.lay(
                    document,
                    new WordLayer(List.of(new WordLayer.OfPage(1, alone, 1_000, 1_400, 0, words))),
                    (_, _) -> {});
            var out = new ByteArrayOutputStream();
            document.save(out);
            try (var copy = Loader.loadPDF(out.toByteArray())) {
                return new PDFTextStripper().getText(copy);
            }
        }
    }

    /** A number that is printed, words that nobody sees in two ways of writing, and a foot that is seen. */
    private static byte[] scanned() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            try (var content = new PDPageContentStream(document, page)) {
                write(content, font, "So 12", 700);
                content.saveGraphicsState();
                content.setRenderingMode(RenderingMode.NEITHER);
                write(content, font, "Khu0ng", 600);
                content.beginText();
                content.setFont(font, 12);
                content.showTextWithPositioning(new Object[] {"Khu0ng ", -50f, "hai"});
                content.endText();
                content.restoreGraphicsState();
                write(content, font, "chan trang", 100);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void write(PDPageContentStream content, PDType1Font font, String text, int y) throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(60, y);
        content.showText(text);
        content.endText();
    }
}
