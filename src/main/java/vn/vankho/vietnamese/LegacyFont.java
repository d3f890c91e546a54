package vn.vankho.vietnamese;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fonts that drew Vietnamese letters for other signs, known by their names: .VnTime, .VnTimeH, VNI-Times. */
public enum LegacyFont {
    TCVN3(LegacyCharset.TCVN3, false),
    /** Draws capitals for small letters, because the charset has no capitals with tone marks. */
    TCVN3_CAPITALS(LegacyCharset.TCVN3, true),
    VNI(LegacyCharset.VNI, false);

    /** A PDF that holds a part of a font writes six letters before its name: ABCDEF+TimesNewRoman is no font of ABC. */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    private static final Pattern STYLE = Pattern.compile("([,\\- ]?(Bold|Italic|Oblique|Regular|Normal|MT|PS))+$");
    private static final Pattern ABC = Pattern.compile("\\.?Vn[A-Z].*|\\.Vn.*|\\.VN.*|.*ABC.*");
    private static final Pattern DRAWS_CAPITALS = Pattern.compile("\\.?V[nN].*H");
    private static final Pattern VNI_NAME = Pattern.compile("(?i)VNI-.*");

    /** What is in every such name. */
    private static final Pattern SIGNS = Pattern.compile("\\.V[nN]|Vn[A-Z]|(?i:VNI-)|ABC");

    private final LegacyCharset charset;
    private final boolean capitals;

    LegacyFont(LegacyCharset charset, boolean capitals) {
        this.charset = charset;
        this.capitals = capitals;
    }

    public LegacyCharset charset() {
        return charset;
    }

    public boolean capitals() {
        return capitals;
    }

    /** Whether this machine has such a font to draw with. */
    public static boolean isInstalled() {
        return OfThisMachine.FOUND;
    }

    private static final class OfThisMachine {
        static final boolean FOUND = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .anyMatch(name -> named(name).isPresent());
    }

    /** A cheap look at a table of fonts, whatever stands between their names; false: none of them is old. */
    public static boolean mayBeNamedIn(String table) {
        return SIGNS.matcher(table).find();
    }

    /** @param name as a file says it, also with the style ("Bold") at its end or the letters of a subset before it */
    public static Optional<LegacyFont> named(String name) {
        var bare = STYLE.matcher(SUBSET.matcher(name.strip()).replaceFirst("")).replaceFirst("");
        if (VNI_NAME.matcher(bare).matches()) return Optional.of(VNI);
        if (!ABC.matcher(bare).matches()) return Optional.empty();
        return Optional.of(DRAWS_CAPITALS.matcher(bare).matches() ? TCVN3_CAPITALS : TCVN3);
    }
}
