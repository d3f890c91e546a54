package vn.vankho.extraction.worker;

import vn.vankho.vietnamese.Syllables;

/**
 * Signs that the text layer of a page is no text: letters without a meaning of their own, or words that are none. Many a scanner writes
 * rubbish behind its pictures, and some programs forget to say which letter their glyphs stand for.
 *
 * @see "decision 016"
 */
final class ScanSigns {
    private static final double MOST_UNMAPPED = .10;
    private static final double LEAST_SYLLABLES = .60;
    private static final int ENOUGH_WORDS = 16;

    private ScanSigns() {}

    /** Judged after letters of old fonts were decoded. */
    static boolean areOn(PdfPage page) {
        if (page.unmapped() > page.glyphs() * MOST_UNMAPPED) return true;
        return page.text().split("\\s+").length >= ENOUGH_WORDS && Syllables.ratio(page.text()) < LEAST_SYLLABLES;
    }
}
