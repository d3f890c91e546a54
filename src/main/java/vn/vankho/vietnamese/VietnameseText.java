package vn.vankho.vietnamese;

import java.text.Normalizer;

/** Normal forms of Vietnamese text. The order of operations is part of the meaning: legacy decoding, then this, then tokens. */
public final class VietnameseText {
    private static final int TABLE = 0x1F00;
    private static final char[] FOLDED = foldedLetters();

    private VietnameseText() {}

    /**
     * Text of record: NFC, then the character map (soft hyphen and zero-width removed, Eth to Đ, Oi to Ư, full-width digits and blanks
     * unified). Line breaks, tabs and form feeds stay. For display; never NFKC, which destroys what legacy decoding needs.
     */
    public static String normalise(String raw) {
        if (isPlain(raw)) return raw;
        var text = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        int first = 0;
        while (first < text.length() && recorded(text.charAt(first)) == text.charAt(first)) first++;
        if (first == text.length()) return text;
        var out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = recorded(text.charAt(i));
            if (c != 0) out.append(c);
        }
        return out.toString();
    }

    /** Nothing but usual letters of Vietnamese in one piece each, ASCII and the signs of print: nearly every text, and most have passed here before. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) if (!isPlain(text.charAt(i))) return false;
        return true;
    }

    private static boolean isPlain(char c) {
        if (c < 0xA0) return c != 0x85;
        if (c >= 0x1EA0) return c <= 0x1EF9 || c >= 0x2010 && c <= 0x2027;
        return c > 0xA0 && c < 0x180
                ? c != 0xAD && c != 0xD0 && c != 0xF0
                : c == 0x1A0 || c == 0x1A1 || c == 0x1AF || c == 0x1B0;
    }

    /** Dashes and slashes of every kind as {@code -} and {@code /}: for keys, queries and comparison, not for display. */
    public static String plainSigns(String text) {
        int first = 0;
        while (first < text.length() && plain(text.charAt(first)) == text.charAt(first)) first++;
        if (first == text.length()) return text;
        var out = new StringBuilder(text);
        for (int i = first; i < out.length(); i++) out.setCharAt(i, plain(out.charAt(i)));
        return out.toString();
    }

    /** Without diacritics: NFD, marks dropped, đ to d. Case is kept. Never for provision labels: điểm d is not điểm đ. */
    public static String fold(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) < 0x80) first++;
        if (first == text.length()) return text;
        var out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = c < TABLE ? FOLDED[c] : c;
            if (folded == 0 && Character.getType(c) != Character.NON_SPACING_MARK) out.append(foldSlowly(c));
            else if (folded != 0 && Character.getType(folded) != Character.NON_SPACING_MARK) out.append(folded);
        }
        return out.toString();
    }

    /** Whether any letter bears a mark (tone, breve, circumflex, horn, bar of đ): false for what was typed without diacritics. */
    public static boolean isMarked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c >= TABLE ? Character.getType(c) == Character.NON_SPACING_MARK : FOLDED[c] != c))
                return true;
        }
        return false;
    }

    private static char recorded(char c) {
        if (c < 0xA0) return c == 0x85 ? '\n' : c;
        return switch (c) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
            case '\u00D0', '\u0189' -> 'Đ';
            case '\u00F0', '\u0256' -> 'đ';
            // what some writers of PDF say of the glyphs of Ư and ư
            case '\u01A2' -> 'Ư';
            case '\u01A3' -> 'ư';
            case '\u2028', '\u2029' -> '\n';
            default -> {
                if (c >= '\uFF10' && c <= '\uFF19') yield (char) (c - '\uFF10' + '0');
                yield Character.isSpaceChar(c) ? ' ' : c;
            }
        };
    }

    private static char plain(char c) {
        if (c < 0x2010) return c;
        if (c <= '\u2015') return '-';
        return switch (c) {
            case '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '\u2044', '\u2215', '\uFF0F' -> '/';
            default -> c;
        };
    }

    private static String foldSlowly(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    /** 0 where a letter does not become exactly one letter. */
    private static char[] foldedLetters() {
        var table = new char[TABLE];
        for (int c = 0; c < TABLE; c++) {
            var bare = c == 'đ' ? "d" : c == 'Đ' ? "D" : foldSlowly((char) c);
            table[c] = bare.length() == 1 ? bare.charAt(0) : 0;
        }
        return table;
    }
}
