package vn.vankho.vietnamese;

import java.util.List;
import java.util.Locale;

/** Numbers as headings write them: "IX", "thứ hai", "nhất". */
final class Ordinals {
    private static final List<List<String>> WORDS = List.of(
            List.of("nhất", "một"),
            List.of("hai", "nhì"),
            List.of("ba"),
            List.of("tư", "bốn"),
            List.of("năm"),
            List.of("sáu"),
            List.of("bảy"),
            List.of("tám"),
            List.of("chín"),
            List.of("mười"));

    private Ordinals() {}

    /** 0 where the label is no number. */
    static int of(String label) {
        var small = label.toLowerCase(Locale.ROOT).replaceFirst("^thứ\\s+", "");
        for (int i = 0; i < WORDS.size(); i++) if (WORDS.get(i).contains(small)) return i + 1;
        int digits = 0;
        while (digits < small.length() && Character.isDigit(small.charAt(digits))) digits++;
        if (digits > 0 && digits < 6) return Integer.parseInt(small.substring(0, digits));
        return roman(small);
    }

    private static int roman(String small) {
        int sum = 0;
        int before = 0;
        for (int i = small.length() - 1; i >= 0; i--) {
            int value = switch (small.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                case 'l' -> 50;
                case 'c' -> 100;
                default -> 0;
            };
            if (value == 0) return 0;
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
