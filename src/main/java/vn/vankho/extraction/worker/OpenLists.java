package vn.vankho.extraction.worker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How the lists and headings of an OpenDocument are counted.
 *
 * <p>Source: OpenDocument 1.3 part 3, 16.31 to 16.35 (list and outline styles), 19.500 (num-format).
 */
final class OpenLists extends DefaultHandler {
    /** The style by which headings are counted; no list can bear this name. */
    static final String OF_HEADINGS = "";

    private static final int LEVELS = 10;
    private static final int NOT_BEGUN = Integer.MIN_VALUE;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST_ROMAN = 4_000;

    /** @param shown how many levels a number shows, its own the last of them; @param start the first number */
    private record Level(String format, String before, String behind, int shown, int start) {}

    private final Map<String, Level[]> styles = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();
    private @Nullable String now;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "list-style" -> now = WordStyles.attribute(attributes, "name");
            case "outline-style" -> now = OF_HEADINGS;
            case "list-level-style-number", "outline-level-style" -> {
                var format = said(attributes, "num-format");
                var behind = format.isEmpty() ? "" : said(attributes, "num-suffix");
                var before = format.isEmpty() ? "" : said(attributes, "num-prefix");
                put(
                        attributes,
                        new Level(
                                format,
                                before,
                                behind,
                                number(attributes, "display-levels", 1),
                                number(attributes, "start-value", 1)));
            }
            case "list-level-style-bullet" -> put(attributes, new Level("", "-", "", 1, 1));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("list-style") || name.equals("outline-style")) now = null;
    }

    private void put(Attributes attributes, Level level) {
        int no = number(attributes, "level", 0);
        if (now != null && isOne(no)) styles.computeIfAbsent(now, _ -> new Level[LEVELS])[no - 1] = level;
    }

    /** The next list of this style begins anew. */
    void begin(@Nullable String style) {
        counted.remove(style);
    }

    /** The next number of this level is this one. */
    void goOnWith(@Nullable String style, int level, int number) {
        if (isOne(level)) numbers(style)[level - 1] = number - 1;
    }

    /** What stands before the next paragraph of a list, level 1 being the outermost; empty where nothing does. */
    String next(@Nullable String style, int level) {
        var levels = styles.get(style);
        if (levels == null || !isOne(level) || levels[level - 1] == null) return "";
        var numbers = numbers(style);
        var own = levels[level - 1];
        numbers[level - 1] = numbers[level - 1] == NOT_BEGUN ? own.start : numbers[level - 1] + 1;
        Arrays.fill(numbers, level, LEVELS, NOT_BEGUN);
        var shown = new StringBuilder();
        for (int at = Math.max(1, level - own.shown + 1); at <= level && !own.format.isEmpty(); at++) {
            var one = levels[at - 1];
            if (one == null || one.format.isEmpty()) continue;
            shown.append(shown.isEmpty() ? "" : ".")
                    .append(written(numbers[at - 1] == NOT_BEGUN ? 1 : numbers[at - 1], one.format));
        }
        return own.before + shown + own.behind;
    }

    private int[] numbers(@Nullable String style) {
        return counted.computeIfAbsent(String.valueOf(style), _ -> {
            var none = new int[LEVELS];
            Arrays.fill(none, NOT_BEGUN);
            return none;
        });
    }

    /** A file may name others, or an item outside of all lists. */
    private static boolean isOne(int level) {
        return level >= 1 && level <= LEVELS;
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        var out = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / 26) out.insert(0, (char) ('a' + (left - 1) % 26));
        return out.toString();
    }

    private static String roman(int number) {
        if (number >= LARGEST_ROMAN) return String.valueOf(number);
        var out = new StringBuilder();
        int left = number;
        for (int i = 0; i < WORTH.length; i++) for (; left >= WORTH[i]; left -= WORTH[i]) out.append(ROMAN[i]);
        return out.toString();
    }

    private static String said(Attributes attributes, String name) {
        var value = WordStyles.attribute(attributes, name);
        return value == null ? "" : value;
    }

    static int number(Attributes attributes, String name, int otherwise) {
        var value = WordStyles.attribute(attributes, name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
