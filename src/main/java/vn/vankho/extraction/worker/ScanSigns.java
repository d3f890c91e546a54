package vn.vankho.extraction.worker;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
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

    /** A text in another language is a text. Of English every sentence has some of these. */
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "in", "for", "is", "on", "with", "by", "be", "are", "shall", "or", "as");

    private static final double LEAST_ENGLISH = .08;

    private ScanSigns() {}

    private static final int SOME_CHARACTERS = 50;

    /** Whether what stands on the page has to be read off its picture: it is one, words on it say little of it, or they are none. */
    static boolean areOn(PdfPage page, boolean hasPicture) {
        return isPicture(page, hasPicture) || isRubbish(page) || page.isStampedPicture();
    }

    /** Whether its words are none, and not just some that were printed over its picture. */
    static boolean isRubbish(PdfPage page, boolean hasPicture) {
        return isRubbish(page) && !isPicture(page, hasPicture) && !page.isStampedPicture();
    }

    /** Whether it is a picture next to which there are no words; words printed as outlines are a picture, too. */
    static boolean isPicture(PdfPage page, boolean hasPicture) {
        return page.text().length() < SOME_CHARACTERS && (hasPicture || page.isDrawn());
    }

    /** Judged after letters of old fonts were decoded. */
    private static boolean isRubbish(PdfPage page) {
        if (page.unmapped() > page.glyphs() * MOST_UNMAPPED) return true;
        var words = page.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        if (words.length < ENOUGH_WORDS || Syllables.ratio(page.text()) >= LEAST_SYLLABLES) return false;
        long english = Arrays.stream(words).filter(ENGLISH::contains).count();
        return english < words.length * LEAST_ENGLISH;
    }
}
