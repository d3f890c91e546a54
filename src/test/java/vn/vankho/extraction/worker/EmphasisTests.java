package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What is bold in the reading view is what the file says, also where it takes the emphasis of a style back. */
class EmphasisTests {
    private static final Limits LIMITS = new Limits(10_000, 3, 10, 10);

    @Test
    void a_run_of_word_whose_emphasis_is_off_is_plain() throws Exception {
        var html = view("application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx());
        assertThat(html)
                .contains("<b>Quyết định</b>")
                .contains("về kho mẫu")
                .doesNotContain("<b>về")
                .doesNotContain("<i>");
    }

    private static String view(String type, byte[] file) throws Exception {
        var request = new Request(1, Request.Kind.TEXT, type, file, null);
        return Packed.unpack(
                new OfficeReader(LIMITS).text(request, (_, _) -> {}).html());
    }

    private static byte[] docx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var paragraph = document.createParagraph();
            var loud = paragraph.createRun();
            loud.setBold(true);
            loud.setText("Quyết định");
            var plain = paragraph.createRun();
            plain.setBold(false);
            plain.setItalic(false);
            plain.setText(" về kho mẫu");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }
}
