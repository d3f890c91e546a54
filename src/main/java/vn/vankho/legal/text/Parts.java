package vn.vankho.legal.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.text.Merged.Line;

/**
 * Texts in one file that number their articles each for itself: the decision (""), and what it was issued with ("quy_che__"). Where an
 * amending text does not say which it means, and more than one fits, none is taken.
 */
final class Parts {
    /** Contracts in forms have articles, too, and are amended as a whole. */
    private static final Pattern FORM = Pattern.compile("^(?:phu_luc|bieu_mau|danh_muc).*");

    private Parts() {}

    /** The anchor of the place in this text; empty where it has none such, or several. */
    static String existing(List<Line> lines, Amendment amendment) {
        var key = amendment.key();
        if (key.isEmpty() || key.indexOf("dieu_") != 0 && Spots.first(lines, key) >= 0) return key;
        var meant = meant(lines, amendment);
        var part = only(having(key, lines, meant));
        if (part == null) return "";
        boolean maybeNew = amendment.kind() == Amendment.Kind.ADD
                && having(Spots.before(key), lines, meant).stream().anyMatch(other -> !other.equals(part));
        return maybeNew ? "" : part + key;
    }

    /** Where a provision belongs that is not there yet: where what holds it is, or what goes before it; null: not to be told. */
    static @Nullable String forNew(List<Line> lines, Amendment amendment) {
        var key = amendment.key();
        var meant = meant(lines, amendment);
        if (!having(key, lines, meant).isEmpty()) return null;
        var above = Passage.above(key);
        var holders = above.isEmpty() ? meant : having(above, lines, meant);
        return holders.size() == 1 ? holders.getFirst() : only(having(Spots.before(key), lines, holders));
    }

    /** "chuong_trinh", a programme, is no Chương. */
    private static final Pattern WITHIN =
            Pattern.compile("(?<part>(?:.*?__)??)(?!chuong_trinh(?:__|$))(?:dieu|phan|chuong|muc)_.*");

    /** "quy_che__" of "quy_che__dieu_5" and of "quy_che__chuong_ii"; "chuong_trinh__" of "chuong_trinh__dieu_5". */
    static String of(String key) {
        var within = WITHIN.matcher(key);
        return within.matches() ? within.group("part") : "";
    }

    private static List<String> meant(List<Line> lines, Amendment amendment) {
        var all = lines.stream()
                .map(line -> line.passage().key())
                .filter(key -> key.contains("dieu_"))
                .map(Parts::of)
                .distinct()
                .toList();
        var texts = all.stream().filter(part -> !FORM.matcher(part).matches()).toList();
        // a text whose only articles are its own may be called annexed by those who amend it
        var annexes = texts.stream().filter(part -> !part.isEmpty()).toList();
        if (amendment.annexed()) return annexes.isEmpty() ? all : annexes;
        return texts.isEmpty() ? all : texts;
    }

    private static List<String> having(String key, List<Line> lines, List<String> parts) {
        return parts.stream()
                .filter(part -> Spots.first(lines, part + key) >= 0)
                .toList();
    }

    private static @Nullable String only(List<String> parts) {
        return parts.size() == 1 ? parts.getFirst() : null;
    }
}
