package vn.vankho.vietnamese;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which line breaks of a page only come from its width. A PDF has printed lines, no paragraphs: a line that is nearly as long as the
 * lines around it and does not end a sentence goes on in the next one, unless that begins something of its own.
 */
public final class PrintedLines {
    /** Share of the usual longest line from which on a line counts as full. */
    private static final double FULL = 0.75;

    /** Lines this short are those of a letterhead or a table, not of a column of text. */
    private static final int SHORT = 35;

    /** Begins an item, a clause, a heading, a quotation. */
    private static final Pattern OWN = Pattern.compile(
            "(?iu)^(?:[-–—+•*“\"]|\\d{1,3}(?:\\.\\d{1,3})*[.)/]|[a-zđ][.)]|[ivxlc]{1,6}[.)]|(?:phần|chương|mục|điều|phụ lục|căn cứ|nơi nhận|kính gửi)\\b).*");

    private final int width;

    /** @param page text of the page, line by line; empty where its lines are paragraphs */
    public PrintedLines(String page) {
        var lengths = page.lines()
                .map(String::strip)
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        // the longest of all may be a line of a table that runs over the page
        width = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * 0.9)];
    }

    /** Whether the paragraph goes on from one line to the next. */
    public boolean goesOn(String line, String next) {
        var before = line.strip();
        var after = next.strip();
        if (before.isEmpty()
                || after.isEmpty()
                || width < SHORT
                || OWN.matcher(after).matches()) return false;
        if (isCapitals(before) != isCapitals(after)) return false;
        boolean full = before.length() >= width * FULL;
        if (Character.isLowerCase(after.codePointAt(0)))
            return full || before.length() >= SHORT && !ends(before, ".;:");
        return full && !ends(before, ".;:!?");
    }

    private static boolean ends(String line, String signs) {
        return signs.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean isCapitals(String line) {
        return line.toUpperCase(Locale.ROOT).equals(line) && line.chars().anyMatch(Character::isLetter);
    }
}
