package vn.vankho.extraction.worker;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of words that nobody sees. It comes with PDFBox, so it is there on every machine. */
final class UnseenFont {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private UnseenFont() {}

    static PDType0Font in(PDDocument document) throws IOException {
        try (var file = PDFont.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IOException("no " + FILE);
            return PDType0Font.load(document, file);
        }
    }

    /** Without signs the font does not have. */
    static String writable(String text, PDFont font) {
        var out = new StringBuilder();
        text.codePoints().forEach(sign -> {
            var one = Character.toString(sign);
            try {
                font.encode(one);
                out.append(one);
            } catch (IOException | IllegalArgumentException _) {
                out.append('?');
            }
        });
        return out.toString();
    }
}
