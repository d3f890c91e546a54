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
        var out = new StringBuilder();
        for (char c : VietnameseText.fold(small).toCharArray()) {
            boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (kept) out.append(c);
            else if (!out.isEmpty() && out.charAt(out.length() - 1) != '_') out.append('_');
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '_') out.setLength(out.length() - 1);
        return out.toString();
    }
}
