package vn.vankho.legal.recognition;

/**
 * The place in a text that supports what was read, for a person to look at.
 *
 * @param page from 1
 * @param from and {@code until}: characters of that page's normalised text; what goes on upon the next page is cut
 * @param quote what stands there, without the breaks of the lines, at most {@link #LONGEST} characters
 */
public record Evidence(int page, int from, int until, String quote) {
    static final int LONGEST = 300;
}
