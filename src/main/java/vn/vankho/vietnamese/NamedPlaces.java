package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure.Level;

/**
 * The places that the words of a legal text name, lists and ranges spelled out: "các Điều 5, 7 và 12", "từ điểm a đến điểm g khoản 1 Điều 5", "Điều
 * 6, khoản 2 Điều 8". Each label becomes an anchor, or is told.
 *
 * @param anchors as {@link LegalStructure} gives them, each once, in their order
 * @param unread what names a place of which no anchor can be made ("khoản 2" of no article, "Mẫu số 02", "một số điều của Chương III")
 */
public record NamedPlaces(List<String> anchors, List<String> unread) {
    private static final int LONGEST = 20_000;
    /** A form or a row of an appendix has no anchor. */
    private static final Pattern PIECE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:mẫu|biểu|bảng|tiết)\\s+(?:(?:mẫu|biểu)\\s+)?(?:số\\s+)?(?:\\d[\\p{L}\\d./-]*|[IVX]+(?!\\p{L}))");

    private static final Pattern INSIDE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:mẫu|biểu|bảng|dòng|cột|số thứ tự|stt|điểm|khoản|mục)\\s[^,;]*$");
    private static final Pattern WITH = Pattern.compile("(?iu)^\\s*(?:của\\s|ban hành|kèm theo|[,;.]|và\\s|đến\\s|$)");

    public NamedPlaces {
        anchors = List.copyOf(anchors);
        unread = List.copyOf(unread);
    }

    /** @param words of a sentence, or what a person typed */
    public static NamedPlaces of(String words) {
        var plain = VietnameseText.normalise(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        var said = SpelledPlaces.in(plain);
        var anchors = new ArrayList<String>();
        var unread = new ArrayList<String>();
        boolean markless = !VietnameseText.isMarked(said);
        var groups = groups(said);
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            if (NamedDivisions.isOnlyWhere(groups, i, said)) {
                unread.add(said.substring(group.from(), group.until()));
                continue;
            }
            if (NamedDivisions.isLimited(group, said)) {
                unread.add(said.substring(group.from()));
                break;
            }
            var anchor = anchor(group, said);
            if (anchor == null && !isSpelledBehind(group, said)) anchor = NamedDivisions.anchor(group, said);
            if (anchor != null) anchors.add(anchor);
            else if (!isSpelledBehind(group, said)) unread.add(said.substring(group.from(), group.until()));
            // typed without marks it may be điểm d or điểm đ
            if (markless && anchor != null && anchor.endsWith("__diem_d")) anchors.add(anchor + "d");
        }
        var piece = PIECE.matcher(said);
        while (piece.find()) unread.add(piece.group());
        return new NamedPlaces(
                anchors.stream().distinct().toList(), unread.stream().distinct().toList());
    }

    /**
     * The words with something behind each Phần, Chương or Mục that is named whole.
     *
     * @param behind by its anchor; empty: nothing
     */
    public static String spelled(String words, UnaryOperator<String> behind) {
        var said = SpelledPlaces.in(VietnameseText.normalise(words));
        var spelled = new StringBuilder(said);
        var groups = groups(said);
        for (int i = groups.size() - 1; i >= 0; i--) {
            var group = groups.get(i);
            boolean none = isSpelledBehind(group, said) || NamedDivisions.isOnlyWhere(groups, i, said);
            var anchor = none ? null : NamedDivisions.anchor(group, said);
            var more = anchor == null ? "" : behind.apply(anchor);
            if (!more.isEmpty()) spelled.insert(group.until(), " (" + more + ")");
        }
        return spelled.toString();
    }

    /** The words without each Phần, Chương or Mục that is named whole. */
    public static String withoutDivisions(String words) {
        var said = SpelledPlaces.in(VietnameseText.normalise(words));
        var left = new StringBuilder(said);
        boolean none = true;
        var groups = groups(said);
        for (int i = groups.size() - 1; i >= 0; i--) {
            var group = groups.get(i);
            if (NamedDivisions.isOnlyWhere(groups, i, said) || NamedDivisions.anchor(group, said) == null) continue;
            left.replace(group.from(), group.until(), " ");
            none = false;
        }
        return none ? words : left.toString();
    }

    private static List<PlaceGroups.Group> groups(String said) {
        return NamedDivisions.lent(PlaceGroups.of(said, CitationReader.all(said)), said);
    }

    private static @Nullable String anchor(PlaceGroups.Group group, String said) {
        var levels = group.levels();
        var appendix = levels.get(Level.APPENDIX);
        var key = CitationReader.citation(levels, levels.get(Level.POINT), "").key();
        if (appendix == null) return key;
        var container = ProvisionKeys.container("phu_luc", appendix);
        if (key != null) return container + "__" + key;
        boolean whole = levels.size() == 1
                && !INSIDE.matcher(said.substring(0, group.from())).find()
                && WITH.matcher(said.substring(group.until())).find();
        return whole ? container : null;
    }

    /** "Chương III (Điều 15, Điều 16)": its articles are said. */
    private static boolean isSpelledBehind(PlaceGroups.Group group, String said) {
        return said.startsWith(" (Điều ", group.until());
    }
}
