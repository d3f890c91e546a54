package vn.vankho.vietnamese;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Anchors of Phần, Chương and Mục by their number, however it is written: "Chương II", "Chương 2" and "Chương thứ hai" are {@code chuong_2}, one
 * that was put in behind it {@code chuong_2a}.
 */
final class DivisionKeys {
    private static final String BELOW = "__";
    private static final Pattern STEP = Pattern.compile("(phan|chuong|muc)_(.+)");
    /** "Chương trình" is none. */
    private static final Pattern ONE = Pattern.compile("(?:phan|chuong|muc)_\\d+(?:[a-z]|dd)?");

    private static final Pattern INSERTED = Pattern.compile("(?iu)(\\d{1,3})([a-zđ])");
    private static final Pattern LATER = Pattern.compile("(?u)([IVXLC]+)([a-zđ])");
    /** "iia" of the anchor "chuong_iia". */
    private static final Pattern IN_KEY = Pattern.compile("([ivxl]+)(dd|[a-z])");
    /** No text counts its headings to a hundred: "iic" is the third behind II. */
    private static final String THIRD = "c";

    private DivisionKeys() {}

    /** 0 where the label is no number. */
    static int number(String label) {
        var inserted = inserted(label);
        return Ordinals.of(inserted == null ? label : inserted.group(1));
    }

    /** Whether it was put in behind another one: "Chương IIa". */
    static boolean isInserted(String label) {
        return inserted(label) != null;
    }

    /** @param word "chuong"; @param label as written */
    static String of(String word, String label) {
        int number = number(label);
        if (number == 0) return ProvisionKeys.container(word, label);
        var inserted = inserted(label);
        return word + "_" + number
                + (inserted == null
                        ? ""
                        : inserted.group(2).toLowerCase(Locale.ROOT).replace("đ", "dd"));
    }

    private static @Nullable Matcher inserted(String label) {
        var later = LATER.matcher(label);
        if (later.matches()) return later;
        var small = INSERTED.matcher(label);
        if (small.matches()) return small;
        var key = IN_KEY.matcher(label);
        return key.matches() && (Ordinals.of(label) == 0 || label.endsWith(THIRD)) ? key : null;
    }

    /** The same of an anchor of the structure, each of its steps: "quy_che__chuong_ii__muc_1" is "quy_che__chuong_2__muc_1". */
    static String of(String key) {
        if (!key.contains("chuong_") && !key.contains("muc_") && !key.contains("phan_")) return key;
        var steps = key.split(BELOW);
        for (int i = 0; i < steps.length; i++) {
            var step = STEP.matcher(steps[i]);
            if (step.matches()) steps[i] = of(step.group(1), step.group(2).replace('_', ' '));
        }
        return String.join(BELOW, steps);
    }

    /** Whether an anchor is one of them, and nothing in it. */
    static boolean isOne(String key) {
        int below = key.lastIndexOf(BELOW);
        return ONE.matcher(below < 0 ? key : key.substring(below + BELOW.length()))
                .matches();
    }
}
