package vn.vankho.vietnamese;

import java.util.Locale;

/** Stable anchors of provisions. Điểm đ is {@code diem_dd}, because điểm d is another point. */
final class ProvisionKeys {
    private ProvisionKeys() {}

    static String article(String label) {
        return "dieu_" + letters(label);
    }

    static String clause(String label) {
        return "khoan_" + letters(label);
    }

    static String point(String label) {
        return "diem_" + letters(label);
    }

    static String container(String word, String label) {
        return word + "_" + letters(label);
    }

    static String word(String name) {
        return letters(name);
    }

    private static String letters(String label) {
        var small = label.toLowerCase(Locale.ROOT).replace("đ", "dd");
        return VietnameseText.fold(small).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
