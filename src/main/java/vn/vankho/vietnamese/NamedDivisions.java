package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure.Level;

/**
 * A whole Phần, Chương or Mục that words name: "Chương II", "Mục 2 Chương III", "Mục II Phụ lục". Which articles it holds is for the text to say. Where
 * only a piece of it is meant ("một số điều của Chương II", "tiểu mục 1 Mục II"), or something is left out of it, it is none.
 */
final class NamedDivisions {
    private static final List<Level> LEVELS = List.of(Level.PART, Level.CHAPTER, Level.SECTION);
    private static final List<String> WORDS = List.of("phan", "chuong", "muc");
    private static final Set<Level> WITHIN = Set.of(Level.ARTICLE, Level.CLAUSE, Level.POINT);

    /** What stands before it lies in it. */
    private static final Pattern PIECE = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:mẫu|biểu|bảng|dòng|cột|số thứ tự|stt|điểm|khoản|tiểu mục|tiết|đoạn|gạch|ý|câu|phần|chương|mục)\\s(?:(?!\\s(?:và|hoặc|cùng)\\s)[^,;])*"
                    + "|(?<!\\p{L})(?:cụm từ|từ|từ ngữ)\\s[^;]*|(?<!\\p{L})(?:một|hai|ba|bốn|vài|một số|nhiều)\\s(?:chương|mục|điều|khoản|điểm|nội dung|quy định)\\s(?:[^;]*\\s)?"
                    + "|(?<!\\p{L})tiểu )$");
    /** "Danh mục II", "hạng mục 2", "thành phần I": other words. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:danh|hạng|đề|thư|chuyên|tiểu|học|thành|cổ|bộ|một|hợp|đại|mỗi|toàn)\\s$");

    /** Its name is something in it. */
    private static final Pattern NAME =
            Pattern.compile("(?iu)(?<!\\p{L})(?:tên|tên gọi|tiêu đề)\\s+(?:(?:của|gọi)\\s+)*(?:các\\s+)?$");
    /** Something that holds it and was not read: "Mục 2 Phần B". */
    private static final Pattern IN_ANOTHER = Pattern.compile(
            "(?iu)^\\s+(?:(?:của|tại|thuộc|trong|ở)\\s+)?(?:phần|chương|mục|tiểu mục)\\s+[\\p{L}\\d]{1,4}(?!\\p{L}).*");

    private static final Pattern APPENDIX = Pattern.compile(
            "(?iu)^\\s*,?\\s*(?:(?:của|tại|thuộc|trong|ở)\\s+)?(?:bản\\s+)?phụ lục(?!\\s+(?:số\\s+)?(?:\\d|[A-Z](?!\\p{L})|[IVXLC]+(?!\\p{L})))(?!\\p{L}).*");
    private static final Pattern EXCEPT = Pattern.compile("(?iu)^[\\s,(]*(?:ngoại\\s)?trừ\\s.*");
    private static final Pattern JOINT = Pattern.compile("(?iu)\\s*(?:,|,?\\s*(?:và|va|hoặc|hoac)\\s)\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final String NAMED = "__ten";
    /** What narrows it stands beside it; lists go on for thousands. */
    private static final int NEAR = 160;

    private NamedDivisions() {}

    /** "Mục 1, Mục 2 Chương III": a Mục before another one is of the same Chương. */
    static List<PlaceGroups.Group> lent(List<PlaceGroups.Group> groups, String said) {
        var all = new ArrayList<>(groups);
        for (int i = all.size() - 2; i >= 0; i--) {
            var one = all.get(i);
            var next = all.get(i + 1);
            if (isAddress(one, next, said)) {
                var both = new EnumMap<Level, String>(one.levels());
                both.putAll(next.levels());
                all.set(i, new PlaceGroups.Group(Map.copyOf(both), one.from(), next.until()));
                all.remove(i + 1);
                continue;
            }
            boolean lacks = one.levels().keySet().equals(Set.of(Level.SECTION)) && isOne(next);
            if (!lacks
                    || !next.levels().containsKey(Level.SECTION)
                    || !JOINT.matcher(said.substring(one.until(), next.from())).matches()) continue;
            var levels = new EnumMap<>(next.levels());
            levels.put(Level.SECTION, Objects.requireNonNull(one.levels().get(Level.SECTION)));
            all.set(i, new PlaceGroups.Group(Map.copyOf(levels), one.from(), one.until()));
        }
        return all;
    }

    /** "Mục 2, Chương III", "Chương III, Mục 2": commas within one place. */
    private static boolean isAddress(PlaceGroups.Group one, PlaceGroups.Group next, String said) {
        return isOne(one)
                && isOne(next)
                && one.levels().keySet().stream().noneMatch(next.levels()::containsKey)
                && COMMA.matcher(said.substring(one.until(), next.from())).matches();
    }

    /** Whether it may be no more than where an article lies, over a mere comma: "Điều 5, Chương III", "Chương III, Điều 5". */
    static boolean isOnlyWhere(List<PlaceGroups.Group> groups, int at, String said) {
        return isOne(groups.get(at))
                && (at > 0 && isWhere(groups.get(at - 1), groups.get(at), said)
                        || at + 1 < groups.size() && isWhere(groups.get(at), groups.get(at + 1), said));
    }

    private static boolean isWhere(PlaceGroups.Group one, PlaceGroups.Group next, String said) {
        return (isOne(one) && isWithin(next) || isWithin(one) && isOne(next))
                && COMMA.matcher(said.substring(one.until(), next.from())).matches();
    }

    static @Nullable String anchor(PlaceGroups.Group group, String said) {
        var levels = group.levels();
        var ahead = said.substring(Math.max(0, group.from() - NEAR), group.from());
        var behind = behind(group, said);
        if (!isOne(group)
                || COMPOUND.matcher(ahead).find()
                || PIECE.matcher(ahead).find()
                || IN_ANOTHER.matcher(behind).matches()) return null;
        var holder = holder(levels.get(Level.APPENDIX), behind);
        var section = levels.get(Level.SECTION);
        // its parts bear Roman figures; a row of its tables does not
        if (!holder.isEmpty() && section != null && Character.isDigit(section.charAt(0))) return null;
        var key = new StringBuilder(holder);
        for (int i = 0; i < LEVELS.size(); i++) {
            var label = levels.get(LEVELS.get(i));
            if (label != null) key.append(key.isEmpty() ? "" : "__").append(DivisionKeys.of(WORDS.get(i), label));
        }
        return NAME.matcher(ahead).find() ? key + NAMED : key.toString();
    }

    /** Whether something of it is left out, which stands behind. */
    static boolean isLimited(PlaceGroups.Group group, String said) {
        return isOne(group) && EXCEPT.matcher(behind(group, said)).matches();
    }

    private static String behind(PlaceGroups.Group group, String said) {
        return said.substring(group.until(), Math.min(said.length(), group.until() + NEAR));
    }

    private static boolean isWithin(PlaceGroups.Group group) {
        return group.levels().keySet().stream().anyMatch(WITHIN::contains);
    }

    private static boolean isOne(PlaceGroups.Group group) {
        var levels = group.levels().keySet();
        return levels.stream().anyMatch(LEVELS::contains) && levels.stream().noneMatch(WITHIN::contains);
    }

    private static String holder(@Nullable String appendix, String behind) {
        if (appendix != null) return ProvisionKeys.container("phu_luc", appendix);
        return APPENDIX.matcher(behind).matches() ? "phu_luc" : "";
    }
}
