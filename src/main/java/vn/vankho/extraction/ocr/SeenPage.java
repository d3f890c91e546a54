package vn.vankho.extraction.ocr;

import java.util.Set;

/**
 * What was read off the picture of a page.
 *
 * @param text line by line
 * @param stamp what stands on it in red ink alone, or empty; looked for on {@link MarkedSheets} only
 * @param words where each stands, see {@link SeenWords}; empty where there is none
 * @param confidence mean of the words by their length, 0 to 100, as the program says of itself; 0 where there is no word
 * @param doubtful share of words of which the program is not sure, in percent
 * @param width and {@code height}: of the picture as it came, in pixels
 * @param quarters by how many quarters of a circle it was turned clockwise before it was read
 * @param skew degrees clockwise by which it lay crooked after that
 * @param mode page segmentation mode of tesseract that read best (3 or 6)
 * @param trouble why it could not be read, or not the whole of it: a key of the bundles, or words for the administrator; else empty
 */
public record SeenPage(
        String text,
        String stamp,
        byte[] words,
        int confidence,
        int doubtful,
        int width,
        int height,
        int quarters,
        double skew,
        int mode,
        String trouble) {
    /** A picture on it is packed in a way that nothing here can unpack (rare forms of JPEG 2000). */
    public static final String UNKNOWN_PICTURE = "extraction.ocr.unknownPicture";

    /** A picture on it is broken. */
    public static final String BROKEN_PICTURE = "extraction.ocr.brokenPicture";

    /** Troubles of the file itself: reading once more changes nothing. */
    public static final Set<String> LASTING = Set.of(UNKNOWN_PICTURE, BROKEN_PICTURE);

    SeenPage stamped(String red) {
        return new SeenPage(text, red, words, confidence, doubtful, width, height, quarters, skew, mode, trouble);
    }

    /** The same, with what was read, of a page that was not read as a whole: nobody knows what else stands there. */
    public SeenPage inTrouble(String why) {
        return new SeenPage(text, stamp, words, confidence, doubtful, width, height, quarters, skew, mode, why);
    }

    /** Whether it may be read another time. */
    public boolean mayBeReadLater() {
        return !trouble.isEmpty() && !LASTING.contains(trouble);
    }

    public static SeenPage failed(String trouble) {
        return new SeenPage("", "", new byte[0], 0, 0, 0, 0, 0, 0, 0, trouble);
    }
}
