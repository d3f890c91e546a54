package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that hold anything, each with its place. Blank lines say nothing: in text out of a PDF every line has one. */
final class TextLines {
    /** @param from and {@code until}: characters of the text, blanks at the edges left out */
    record Line(String text, int from, int until) {
        boolean isCapitals() {
            int letters = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLowerCase(c)) return false;
                if (Character.isLetter(c)) letters++;
            }
            return letters > 1;
        }

        boolean startsSmall() {
            return Character.isLowerCase(text.charAt(0));
        }
    }

    private TextLines() {}

    static List<Line> of(String text) {
        return first(text, Integer.MAX_VALUE);
    }

    /** @param most how many lines are wanted: what stands below them is not looked at */
    static List<Line> first(String text, int most) {
        var lines = new ArrayList<Line>();
        int length = text.length();
        for (int start = 0; start < length && lines.size() < most; ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = length;
            int from = start;
            int until = end;
            while (from < until && isBlank(text.charAt(from))) from++;
            while (until > from && isBlank(text.charAt(until - 1))) until--;
            if (from < until) lines.add(new Line(text.substring(from, until), from, until));
            start = end + 1;
        }
        return lines;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000';
    }
}
