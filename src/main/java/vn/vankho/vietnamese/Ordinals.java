package vn.vankho.vietnamese;

import java.util.List;
import java.util.Locale;

/** Numbers as headings write them: "IX", "thứ hai", "nhất", with marks or without. */
final class Ordinals {
    private static final List<List<String>> WORDS = List.of(
            List.of("nhat", "mot"),
            List.of("hai", "nhi"),
            List.of("ba"),
            List.of("tu", "bon"),
            List.of("nam", "lam"),
            List.of("sau"),
            List.of("bay"),
            List.of("tam"),
            List.of("chin"),
            List.of("muoi"));

    private static final List<String> UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private Ordinals() {}

    /** 0 where the label is no number. */
    static int of(String label) {
        var small = VietnameseText.fold(label).toLowerCase(Locale.ROOT).replaceFirst("^thu\\s+", "");
        int word = ofWord(small);
        if (word > 0) return word;
        int digits = 0;
        while (digits < small.length() && Character.isDigit(small.charAt(digits))) digits++;
        if (digits > 0 && digits < 6) return Integer.parseInt(small.substring(0, digits));
        return roman(small);
    }

    /** "hai", "mười một": headings count no further in words. */
    private static int ofWord(String small) {
        for (int i = 0; i < WORDS.size(); i++) if (WORDS.get(i).contains(small)) return i + 1;
        int unit = small.startsWith("muoi ") ? ofWord(small.substring("muoi ".length())) : 0;
        return unit > 0 && unit < 10 ? 10 + unit : 0;
    }

    /** Of headings, which count to 39 at most; a larger number in Arabic figures. */
    static String roman(int number) {
        return number > 39 ? String.valueOf(number) : "X".repeat(number / 10) + UNITS.get(number % 10);
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
