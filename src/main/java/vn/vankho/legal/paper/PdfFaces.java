package vn.vankho.legal.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.vankho.vietnamese.VietnameseFont;

/** The letters of a PDF: upright, bold, slanted, each kept in the file as far as it is used. */
final class PdfFaces {
    /** Stands where the font has no sign. */
    private static final String MISSING = "?";

    private final Face upright;
    private final Face bold;
    private final Face slanted;

    PdfFaces(PDDocument pdf, VietnameseFont.Family family) throws IOException {
        upright = load(pdf, family.upright());
        bold = load(pdf, family.bold());
        slanted = load(pdf, family.slanted());
    }

    private static Face load(PDDocument pdf, Path file) throws IOException {
        var letters = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
        // ligatures: no letter of Vietnamese needs one, and each word would be looked through for them
        letters.setEnableGsub(false);
        pdf.registerTrueTypeFontForClosing(letters);
        return new Face(PDType0Font.load(pdf, letters, true), new HashMap<>());
    }

    Face face(boolean isBold, boolean isSlanted) {
        return isBold ? bold : isSlanted ? slanted : upright;
    }

    /** @param signs that were asked for: a code has some hundred thousand words and some hundred signs */
    record Face(PDFont font, Map<Integer, Sign> signs) {
        /** @param width in thousandths of the size of the letters */
        private record Sign(String shown, float width) {}

        /** With another sign for each that the font has not. */
        String words(String words) {
            var all = new StringBuilder();
            words.codePoints().forEach(sign -> all.append(sign(sign).shown()));
            return all.toString();
        }

        /** @param words as {@link #words} gives them */
        float width(String words, float size) {
            float width = 0;
            for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i)))
                width += sign(words.codePointAt(i)).width();
            return width / 1000 * size;
        }

        private Sign sign(int point) {
            var known = signs.get(point);
            if (known != null) return known;
            var sign = Character.toString(point);
            var found = new Sign(has(sign) ? sign : MISSING, widthOf(has(sign) ? sign : MISSING));
            signs.put(point, found);
            return found;
        }

        private boolean has(String sign) {
            try {
                font.encode(sign);
                return true;
            } catch (IllegalArgumentException | IOException _) {
                return false;
            }
        }

        private float widthOf(String sign) {
            try {
                return font.getStringWidth(sign);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
