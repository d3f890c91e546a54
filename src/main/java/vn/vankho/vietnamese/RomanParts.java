package vn.vankho.vietnamese;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts "I. MỤC ĐÍCH", "II. NỘI DUNG" of a plan or report, which has no Điều; each Phần may count anew, an appendix does. */
final class RomanParts {
    private static final Pattern PART = Pattern.compile("([IVX]{1,6})\\s?[.-]\\s{1,4}(\\S.{2,250})");

    private int last;
    private boolean mayBegin = true;

    /** @param label as written: "IV" */
    record Found(String label, String name) {}

    /** The part that begins on this line, or null where none does that would be the next one. */
    @Nullable
    Found read(String line) {
        if ("IVX".indexOf(line.charAt(0)) < 0) return null;
        var matcher = PART.matcher(line);
        if (!matcher.matches()) return null;
        int number = Ordinals.of(matcher.group(1));
        if (number != last + 1 && !(number == 1 && mayBegin)) return null;
        last = number;
        mayBegin = false;
        return new Found(matcher.group(1), matcher.group(2));
    }

    /** Whether the text is divided into such parts. */
    boolean areBegun() {
        return last > 0;
    }

    /** A Phần or Chương begins: its parts go on with the numbers before or begin with I. */
    void within() {
        mayBegin = true;
    }

    /** An appendix begins: its parts are its own. */
    void anew() {
        last = 0;
    }
}
