package vn.vankho.extraction.worker;

import java.io.IOException;
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

    static String of(PDDocument document, int no) throws IOException {
        var streamed = read(document, no, false);
        double quality = quality(streamed);
        if (quality >= GOOD) return streamed;
        var sorted = read(document, no, true);
        return quality(sorted) > quality + 0.02 ? sorted : streamed;
    }

    private static String read(PDDocument document, int no, boolean sorted) throws IOException {
        var stripper = PdfReader.stripper(sorted);
        stripper.setStartPage(no);
        stripper.setEndPage(no);
        return CleanText.of(stripper.getText(document));
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
