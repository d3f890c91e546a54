package vn.vankho.extraction.ocr;

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
 * @param trouble why it could not be read, for the administrator; else empty
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

    SeenPage stamped(String red) {
        return new SeenPage(text, red, words, confidence, doubtful, width, height, quarters, skew, mode, trouble);
    }

    public static SeenPage failed(String trouble) {
        return new SeenPage("", "", new byte[0], 0, 0, 0, 0, 0, 0, 0, trouble);
    }
}
