package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Words that nobody sees move what stands behind them, until a place is said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 TL 3 Tr (rubbish) ' (more) ' 0 Tr (seen) '",
                "14 TL 3 Tr 2 1 (rubbish) \" 0 Tr (seen one) '",
                "3 Tr (rubbish) Tj 0 Tr ( seen) Tj",
                "3 Tr [(rub) -200 (bish)] TJ 0 Tr ( seen) Tj 3 Tr (rubbish) Tj 0 -20 Td 0 Tr (seen) Tj",
                "14 TL 3 Tr (rubbish) ' 0 Tr (seen) Tj T* (seen) Tj"
            })
    void what_is_seen_stays_where_it_is(String words) throws Exception {
        try (var page = page("BT /F1 12 Tf 20 150 Td " + words + " ET")) {
            var before = drawn(page);
            UnseenWords.strike(page, page.getPage(0));

            assertThat(drawn(page)).isEqualTo(before);
            assertThat(before).isNotEqualTo(drawn(page("")));
        }
    }

    @Test
    void nothing_is_left_of_lines_that_nobody_sees() throws Exception {
        try (var page = page("BT /F1 12 Tf 14 TL 20 150 Td 3 Tr (rubbish) ' 2 1 (rubbish) \" 0 Tr (seen) ' ET")) {
            UnseenWords.strike(page, page.getPage(0));

            assertThat(new PDFTextStripper().getText(page)).contains("seen").doesNotContain("rub");
        }
    }

    @Test
    void what_a_mark_says_of_words_that_nobody_sees_goes_with_them() throws Exception {
        try (var page =
                page("BT /F1 12 Tf 20 150 Td 3 Tr /Span <</ActualText (Khu0ng)>> BDC (rubbish) Tj EMC 0 -20 Td 0 Tr"
                        + " /Span <</ActualText (kept)>> BDC (seen) Tj EMC ET")) {
            UnseenWords.strike(page, page.getPage(0));

            assertThat(new String(page.getPage(0).getContents().readAllBytes(), ISO_8859_1))
                    .contains("kept")
                    .doesNotContain("Khu0ng", "rubbish");
        }
    }

    @Test
    void a_page_with_broken_content_is_left_as_it_is() throws Exception {
        try (var page = page("BT /F1 12 Tf 20 150 Td (seen) Tj ET Ix")) {
            UnseenWords.strike(page, page.getPage(0));

            assertThat(new String(page.getPage(0).getContents().readAllBytes(), ISO_8859_1))
                    .contains("(seen) Tj");
        }
    }

    private static PDDocument page(String content) throws IOException {
        var document = new PDDocument();
        var page = new PDPage(new PDRectangle(200, 200));
        document.addPage(page);
        var resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        page.setResources(resources);
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(ISO_8859_1));
        }
        page.setContents(stream);
        return document;
    }

    private static int[] drawn(PDDocument document) throws IOException {
        var picture = new PDFRenderer(document).renderImageWithDPI(0, 144);
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
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
