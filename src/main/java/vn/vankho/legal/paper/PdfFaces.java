package vn.vankho.legal.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.vankho.vietnamese.VietnameseFont;

/** The letters of a PDF: upright, bold, slanted, each kept in the file as far as it is used. */
final class PdfFaces {
    /** Stands where the font has no sign. */
    private static final String MISSING = "?";

    private final PDFont upright;
    private final PDFont bold;
    private final PDFont slanted;
    private final Map<PDFont, Map<Integer, String>> shown = new HashMap<>();

    PdfFaces(PDDocument pdf, VietnameseFont.Family family) throws IOException {
        upright = load(pdf, family.upright());
        bold = load(pdf, family.bold());
        slanted = load(pdf, family.slanted());
    }

    private static PDFont load(PDDocument pdf, Path file) throws IOException {
        return PDType0Font.load(pdf, file.toFile());
    }

    PDFont face(boolean isBold, boolean isSlanted) {
        return isBold ? bold : isSlanted ? slanted : upright;
    }

    /** With another sign for each that the font has not. */
    String words(PDFont face, String words) {
        var known = shown.computeIfAbsent(face, _ -> new HashMap<>());
        var all = new StringBuilder();
        words.codePoints()
                .forEach(sign -> all.append(known.computeIfAbsent(
                        sign, _ -> has(face, Character.toString(sign)) ? Character.toString(sign) : MISSING)));
        return all.toString();
    }

    private static boolean has(PDFont face, String sign) {
        try {
            face.encode(sign);
            return true;
        } catch (IllegalArgumentException | IOException _) {
            return false;
        }
    }

    /** @param words as {@link #words} gives them */
    static float width(PDFont face, String words, float size) {
        try {
            return face.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
