package vn.vankho.legal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.paper.Paper.Row;
import vn.vankho.legal.text.Passage;

/**
 * A letterhead, or recipients beside who signed, whose cells hold several lines: out of the file the left cell comes first, and only its last line
 * shares one with the first of the right cell. Here both stand side by side again (Nghị định 30/2020/NĐ-CP, phụ lục I).
 *
 * @param paragraphs of the text that it is
 * @param isHead of an office, and not of who signed
 */
record PaperColumns(Row row, int paragraphs, boolean isHead) {
    private static final Pattern NATION = Pattern.compile("(?u)(?:CỘNG HÒA|CỘNG HOÀ) XÃ HỘI.*");
    private static final Pattern MOTTO = Pattern.compile("(?iu)độc lập\\s*[-–—].*");
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)nơi nhận\\s*:?.*");
    private static final Pattern ITEM = Pattern.compile("(?u)(?:[-–+]|Như\\s).*");
    private static final Pattern DRAWN = Pattern.compile("(?u)(?<words>.*?)\\s*(?<rule>[-–—_]{3,})");
    private static final Pattern NAME =
            Pattern.compile("(?u)(?:\\(?Đã ký\\)?|\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){1,6})");
    private static final String RULE = "---";
    private static final int OFFICES = 4, ITEMS = 20, LONGEST = 90, ROOM_TO_SIGN = 3;

    /** Null where none begins. */
    static @Nullable PaperColumns at(List<Whole.Paragraph> all, int from) {
        Function<Integer, @Nullable String> line =
                i -> i < all.size() ? outside(all.get(i).line().passage()) : null;
        var first = line.apply(from);
        if (first == null) return null;
        return RECIPIENTS.matcher(first).matches() ? signed(line, from) : head(line, from);
    }

    /** Of a passage that is in no provision. */
    private static @Nullable String outside(Passage passage) {
        return passage.key().isEmpty() ? passage.text() : null;
    }

    private static @Nullable PaperColumns head(Function<Integer, @Nullable String> line, int from) {
        var left = new ArrayList<String>();
        int at = from;
        for (var said = line.apply(at);
                said != null && isOffice(said) && left.size() < OFFICES;
                said = line.apply(at)) {
            left.add(said);
            at++;
        }
        var both = line.apply(at);
        int tab = both == null ? -1 : both.indexOf('\t');
        if (both == null || tab < 0 || !NATION.matcher(both.substring(tab + 1)).matches()) return null;
        var motto = line.apply(at + 1);
        if (motto == null || !MOTTO.matcher(motto).matches()) return null;
        left.add(both.substring(0, tab));
        var lefts = drawn(left);
        var rights = drawn(List.of(both.substring(tab + 1), motto));
        if (lefts.contains(RULE) && !rights.contains(RULE)) rights.add(RULE);
        return new PaperColumns(row(lefts, rights), at + 2 - from, true);
    }

    private static @Nullable PaperColumns signed(Function<Integer, @Nullable String> line, int from) {
        var left = new ArrayList<String>();
        int at = from;
        for (var said = line.apply(at);
                said != null && isOneOfList(said, at > from) && left.size() < ITEMS;
                said = line.apply(at)) {
            left.add(said);
            at++;
        }
        var both = line.apply(at);
        int tab = both == null ? -1 : both.indexOf('\t');
        if (both == null || tab < 0 || left.isEmpty() || !isCapital(both.substring(tab + 1))) return null;
        left.add(both.substring(0, tab));
        var right = new ArrayList<String>();
        right.add(both.substring(tab + 1));
        for (var said = line.apply(++at); said != null && said.indexOf('\t') < 0; said = line.apply(++at)) {
            if (NAME.matcher(said).matches() && !isCapital(said)) {
                for (int i = 0; i < ROOM_TO_SIGN; i++) right.add("");
                right.add(said);
                at++;
                break;
            }
            if (!isCapital(said)) break;
            right.add(said);
        }
        return new PaperColumns(row(left, right), at - from, false);
    }

    private static boolean isOneOfList(String said, boolean below) {
        return said.indexOf('\t') < 0 && (!below || ITEM.matcher(said).matches());
    }

    private static boolean isOffice(String said) {
        return said.indexOf('\t') < 0
                && isCapital(said)
                && !NATION.matcher(said).matches();
    }

    private static boolean isCapital(String said) {
        return said.length() <= LONGEST
                && said.equals(said.toUpperCase(java.util.Locale.ROOT))
                && said.chars().anyMatch(Character::isLetter);
    }

    /** A rule below the words is one, and no dashes. */
    private static List<String> drawn(List<String> cell) {
        var lines = new ArrayList<String>();
        for (var said : cell) {
            var rule = DRAWN.matcher(said);
            if (rule.matches())
                Stream.of(rule.group("words"), RULE)
                        .filter(one -> !one.isEmpty())
                        .forEach(lines::add);
            else lines.add(said);
        }
        return lines;
    }

    private static Row row(List<String> left, List<String> right) {
        return new Row(String.join("\n", left), String.join("\n", right));
    }
}
