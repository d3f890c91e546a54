package vn.vankho.legal.paper;

import java.util.Locale;

/** What Nghị định 30/2020/NĐ-CP, phụ lục I, says of a page: A4, margins and indents in millimetres. */
final class PageLayout {
    static final double TOP = 20;
    static final double BOTTOM = 20;
    static final double LEFT = 30;
    static final double RIGHT = 15;
    /** Of the first line of a paragraph. */
    static final double INDENT = 12.7;
    /** From the upper edge down to the number of the page. */
    static final double NUMBER = 10;

    /** How much of its column a rule takes. */
    static final double RULE_SHARE = 0.4;

    private PageLayout() {}

    /** Below the name of an office, and below the motto of the nation. */
    static boolean isRule(String words) {
        return words.matches("[-–—_]{3,}");
    }

    /** What a letterhead prints in capitals, it prints in bold letters. */
    static boolean isCapital(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT)) && words.chars().anyMatch(Character::isLetter);
    }

    /** "Nơi nhận: …": stands at the left of its column. */
    static boolean isList(String words) {
        return words.startsWith("-") || words.startsWith("Nơi nhận");
    }
}
