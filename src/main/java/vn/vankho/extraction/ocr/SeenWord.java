package vn.vankho.extraction.ocr;

/**
 * A word and where it stands on its page after that was set straight.
 *
 * @param confidence 0 to 100, as the program says of itself
 * @param line number of its line on the page, from 0
 * @param x and {@code y}: of its upper left corner, in pixels to the right of and below the middle of the page
 */
public record SeenWord(String text, int confidence, int line, int x, int y, int width, int height) {}
