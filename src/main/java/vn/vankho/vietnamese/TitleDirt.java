package vn.vankho.vietnamese;

import java.util.regex.Pattern;

/** Specks that a picture or a careless hand leaves at and within a name: "… tịch thu:", "Về ›việc". */
final class TitleDirt {
    /** The full stop of "v.v." belongs to it. */
    private static final Pattern AT_END = Pattern.compile("(?<!v\\.v)[\\s.:;,|~`'‘’·•_*^›‹-]+$");

    private static final Pattern AT_BEGIN = Pattern.compile("^[\\s.:;,|~`·•_*^›‹-]+(?=[\\p{L}\\d(\"“])");
    private static final Pattern WITHIN = Pattern.compile("(?<=\\s)[|~`·•^›‹]+\\s*(?=\\p{L})");

    private TitleDirt() {}

    static String without(String title) {
        var whole = AT_BEGIN.matcher(AT_END.matcher(title).replaceFirst("")).replaceFirst("");
        return WITHIN.matcher(whole).replaceAll("");
    }
}
