package vn.vankho.legal.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.paper.Paper.Row;
import vn.vankho.legal.text.Passage;

/**
 * A letterhead, or recipients beside who signed, whose cells hold several lines: out of the file the left cell comes first, and the right one
 * below it, or its first line beside the last of the left cell. Here both stand side by side again (Nghị định 30/2020/NĐ-CP, phụ lục I).
 *
 * @param paragraphs of the text that it is
 * @param isHead of an office, and not of who signed
 */
record PaperColumns(List<Row> rows, int paragraphs, boolean isHead) {
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)nơi nhận\\s*:?.*");
    private static final int LONGEST = 90;

    PaperColumns {
        rows = List.copyOf(rows);
    }

    /** A line as it came: what stands left of its tab, null where it has none, and the rest. */
    record Cells(@Nullable String left, String right) {
        static Cells of(String line) {
            int tab = line.indexOf('\t');
            return new Cells(tab < 0 ? null : line.substring(0, tab), line.substring(tab + 1));
        }
    }

    /** Null where none begins. */
    static @Nullable PaperColumns at(List<Whole.Paragraph> all, int from) {
        Function<Integer, @Nullable String> line =
                i -> i < all.size() ? outside(all.get(i).line().passage()) : null;
        var first = line.apply(from);
        if (first == null) return null;
        return RECIPIENTS.matcher(first).matches() ? PaperSignature.at(line, from) : PaperLetterhead.at(line, from);
    }

    /** Of a passage that is in no provision. */
    private static @Nullable String outside(Passage passage) {
        return passage.key().isEmpty() ? passage.text() : null;
    }

    static boolean isOneCell(String said) {
        return said.indexOf('\t') < 0;
    }

    static boolean isCapital(String said) {
        return said.length() <= LONGEST
                && said.equals(said.toUpperCase(Locale.ROOT))
                && said.chars().anyMatch(Character::isLetter);
    }

    static Row row(List<String> left, List<String> right) {
        return new Row(String.join("\n", left), String.join("\n", right));
    }
}
