package vn.vankho.legal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.paper.Paper.Row;
import vn.vankho.legal.reading.PaperColumns.Cells;

/** The office and its number beside the name of the State, its motto, place and day. */
final class PaperLetterhead {
    private static final Pattern NATION = Pattern.compile("(?u)(?:CỘNG HÒA|CỘNG HOÀ) XÃ HỘI.*");
    private static final Pattern MOTTO = Pattern.compile("(?iu)độc lập\\s*[-–—].*");
    private static final Pattern NUMBER = Pattern.compile("(?iu)(?:luật |lệnh )?số\\s*:[^\t]*");
    private static final Pattern DAY = Pattern.compile("(?iu)\\p{L}[^;\t]{0,60},\\s*ngày\\s[^\t]*\\d[^\t]*");
    private static final Pattern DRAWN = Pattern.compile("(?u)(?<words>.*?)\\s*(?<rule>[-–—_]{3,})");
    private static final String RULE = "---";
    private static final int OFFICES = 4;

    private final Function<Integer, @Nullable String> line;
    private int at;

    private PaperLetterhead(Function<Integer, @Nullable String> line, int from) {
        this.line = line;
        at = from;
    }

    /** Null where none begins. */
    static @Nullable PaperColumns at(Function<Integer, @Nullable String> line, int from) {
        var head = new PaperLetterhead(line, from);
        var rows = head.rows();
        return rows.isEmpty() ? null : new PaperColumns(rows, head.at - from, true);
    }

    private List<Row> rows() {
        var left = offices();
        var number = next(NUMBER);
        var both = line.apply(at);
        if (both == null) return List.of();
        var cells = Cells.of(both);
        var motto = line.apply(at + 1);
        if (!NATION.matcher(cells.right()).matches()
                || motto == null
                || !MOTTO.matcher(motto).matches()) return List.of();
        at += 2;
        if (cells.left() != null && NUMBER.matcher(cells.left()).matches()) number = cells.left();
        else if (cells.left() != null) left.add(cells.left());
        if (left.isEmpty()) return List.of();
        var lefts = drawn(left);
        var rights = drawn(List.of(cells.right(), motto));
        if (lefts.contains(RULE) && !rights.contains(RULE)) rights.add(RULE);
        var rows = new ArrayList<Row>();
        rows.add(PaperColumns.row(lefts, rights));
        if (number == null) number = next(NUMBER);
        if (number != null) {
            var day = next(DAY);
            rows.add(new Row(number, day == null ? "" : day));
        }
        return rows;
    }

    private List<String> offices() {
        var offices = new ArrayList<String>();
        for (var said = line.apply(at);
                said != null && isOffice(said) && offices.size() < OFFICES;
                said = line.apply(++at)) offices.add(said);
        return offices;
    }

    /** The line that is next, where it is one of these. */
    private @Nullable String next(Pattern of) {
        var said = line.apply(at);
        if (said == null || !of.matcher(said).matches()) return null;
        at++;
        return said;
    }

    private static boolean isOffice(String said) {
        return PaperColumns.isOneCell(said)
                && PaperColumns.isCapital(said)
                && !NATION.matcher(said).matches()
                && !NUMBER.matcher(said).matches();
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
}
