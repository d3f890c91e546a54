package vn.vankho.search;

import java.util.Map;

/** Near misses of words without diacritics. */
final class Spellings {
    /** Shorter words have no near ones: everything would be near. */
    static final int SHORTEST = 4;

    private Spellings() {}

    /** One letter put in, left out, changed, or two neighbours swapped. */
    static boolean oneLetterApart(String a, String b) {
        int difference = a.length() - b.length();
        if (difference > 1 || difference < -1 || a.length() < SHORTEST || a.equals(b)) return false;
        int i = 0;
        int shorter = Math.min(a.length(), b.length());
        while (i < shorter && a.charAt(i) == b.charAt(i)) i++;
        if (difference == 1) return a.regionMatches(i + 1, b, i, b.length() - i);
        if (difference == -1) return b.regionMatches(i + 1, a, i, a.length() - i);
        return a.regionMatches(i + 1, b, i + 1, a.length() - i - 1)
                || i + 1 < a.length()
                        && a.charAt(i) == b.charAt(i + 1)
                        && a.charAt(i + 1) == b.charAt(i)
                        && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
    }

    /** Index spellings that nobody writes, and how they are written. */
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("vy", "vi"),
            Map.entry("xy", "xi"),
            Map.entry("bý", "bí"),
            Map.entry("hý", "hí"),
            Map.entry("vỹ", "vĩ"),
            Map.entry("nỷ", "nỉ"),
            Map.entry("sỷ", "sỉ"),
            Map.entry("lỳ", "lì"),
            Map.entry("tỵ", "tị"));

    /** A query with its words in other spellings, everything between them as it was typed. */
    static String shown(String typed, Words words, String[] spellings) {
        var out = new StringBuilder();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            out.append(typed, from, words.from()[i]);
            boolean same = spellings[i].equals(words.exact()[i]);
            out.append(
                    same
                            ? typed.substring(words.from()[i], words.until()[i])
                            : WRITTEN.getOrDefault(spellings[i], spellings[i]));
            from = words.until()[i];
        }
        return out.append(typed.substring(from)).toString();
    }
}
