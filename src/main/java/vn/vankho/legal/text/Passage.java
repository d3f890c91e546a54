package vn.vankho.legal.text;

import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;

/**
 * A paragraph of a legal text.
 *
 * @param key anchor of the provision it belongs to, as {@link vn.vankho.vietnamese.LegalStructure} gives it; empty above the first one
 * @param level of that provision, or null
 * @param head the provision that begins with it, or null
 * @param text without the breaks of the page
 * @param from and {@code until}: characters of the normalised text
 */
public record Passage(
        String key, @Nullable Level level, @Nullable Provision head, String text, int from, int until) {
    /** Stands between the key of a provision and that of what it holds. */
    public static final String BELOW = "__";

    /** Whether it stands in a provision or in what that holds. */
    public boolean isIn(String provision) {
        return isIn(key, provision);
    }

    static boolean isIn(String inner, String provision) {
        return inner.equals(provision) || inner.startsWith(provision + BELOW);
    }

    /** The same place with other words. */
    Passage saying(String other) {
        return new Passage(key, level, head, other, from, until);
    }

    /** The same under another number. @param old a provision that holds it */
    Passage moved(String old, String next) {
        return new Passage(next + key.substring(old.length()), level, head, text, from, until);
    }

    /** The same in an annexed text: "quy_che__". */
    Passage under(String prefix) {
        return prefix.isEmpty() ? this : new Passage(prefix + key, level, head, text, from, until);
    }

    /** The provision above, "dieu_5" of "dieu_5__khoan_2"; empty where there is none. */
    static String above(String key) {
        int at = key.lastIndexOf(BELOW);
        return at < 0 ? "" : key.substring(0, at);
    }
}
