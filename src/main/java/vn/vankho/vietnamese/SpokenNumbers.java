package vn.vankho.vietnamese;

import java.util.List;
import java.util.Locale;

/** Counts below a hundred as clauses write them: "15", "mười lăm", "bốn mươi lăm". */
public final class SpokenNumbers {
    private static final String WORD = "(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi)";
    /** Digits, or up to three words; for patterns without regard to case. */
    public static final String PATTERN = "(?:\\d{1,3}|" + WORD + "(?:\\s+" + WORD + "){0,2})";

    private static final List<List<String>> DIGITS = List.of(
            List.of("một", "mốt"),
            List.of("hai"),
            List.of("ba"),
            List.of("bốn", "tư"),
            List.of("năm", "lăm"),
            List.of("sáu"),
            List.of("bảy"),
            List.of("tám"),
            List.of("chín"));

    private SpokenNumbers() {}

    /** @param said matches {@link #PATTERN} */
    public static int of(String said) {
        var small = said.strip().toLowerCase(Locale.ROOT);
        if (Character.isDigit(small.charAt(0))) return Integer.parseInt(small);
        int sum = 0;
        for (var word : small.split("\\s+")) {
            if (word.equals("mười")) sum += 10;
            else if (word.equals("mươi")) sum *= 10;
            else sum += digit(word);
        }
        return sum;
    }

    private static int digit(String word) {
        for (int i = 0; i < DIGITS.size(); i++) if (DIGITS.get(i).contains(word)) return i + 1;
        return 0;
    }
}
