package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.vankho.vietnamese.Syllables;

/**
 * The text of one page. The order of the content stream reads columns and headers better; some writers change fonts in the middle of a word
 * and scramble that order, so a page with many broken words is read again by position and the better reading is kept.
 */
final class PdfPageText {
    private static final double GOOD = 0.80;
    private static final int ENOUGH_WORDS = 20;

    private PdfPageText() {}

    /** @param found gets what was decoded of the page */
    static PdfPage of(PDDocument document, int no, LegacyFound found) throws IOException {
        var streamed = new LegacyFound();
        var best = read(document, no, false, streamed);
        double quality = quality(best.text());
        if (quality >= GOOD) {
            found.add(streamed);
            return best;
        }
        var byPlace = new LegacyFound();
        var sorted = read(document, no, true, byPlace);
        boolean better = quality(sorted.text()) > quality + 0.02;
        found.add(better ? byPlace : streamed);
        return better ? sorted : best;
    }

    /** As the lines stand one below the other, whatever was drawn first. */
    static PdfPage byPlace(PDDocument document, int no, LegacyFound found) throws IOException {
        return read(document, no, true, found);
    }

    private static PdfPage read(PDDocument document, int no, boolean sorted, LegacyFound found) throws IOException {
        var stripper = new PdfStripper(sorted, document.getPage(no - 1), no);
        var written = stripper.getText(document);
        return new PdfPage(
                new LegacyLines(List.of(written), found).decoded().getFirst(),
                written,
                stripper.glyphs(),
                stripper.unmapped(),
                stripper.cover());
    }

    /** Share of valid syllables among the words of letters; 1 where there are too few to judge. */
    static double quality(String text) {
        int words = 0;
        int valid = 0;
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.isEmpty()) continue;
            words++;
            if (Syllables.isValid(word)) valid++;
        }
        return words < ENOUGH_WORDS ? 1 : (double) valid / words;
    }
}
