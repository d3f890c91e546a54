package vn.vankho.legal.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.AmendedProvisions.Found;

/** Places that stand one below the other behind "Bãi bỏ các điểm, khoản, điều sau đây:", in a text that amends one. */
final class ListedProvisions {
    private static final Set<ActKind> LISTED = Set.of(ActKind.REPEALS, ActKind.AMENDS);

    /** Between verb and colon: nothing, or what a text is made of; "giấy chứng nhận trong các trường hợp sau" is a task. */
    private static final Pattern OF_PROVISIONS = Pattern.compile(
            "(?isu)\\s*(?:toàn bộ\\s|một phần\\s)?(?:(?:các|một số|những)\\s)?(?:cụm từ|từ ngữ|từ(?=\\s?[“\"«])|tên|nội dung|quy định|đoạn|điểm|khoản"
                    + "|điều(?!\\s(?:kiện|ước|lệ))|chương|mục|phần|phụ lục|biểu mẫu|mẫu)(?!\\p{L}).*|\\s*(?:toàn bộ|một phần)?\\s*:\\s*");

    private static final Pattern SEVERAL =
            Pattern.compile("(?su)[Cc]ác (?:điểm\\s[a-zđ]\\d?(?!\\p{L})|(?:khoản|điều|Điều)\\s\\d).*");
    /** A sentence about a provision names it and is none. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?isu).*(?<!\\p{L})(?:không|chưa|bị|đã|phải|là|thì)(?!\\p{L}).*");

    private ListedProvisions() {}

    /** What is done to the items below "Bãi bỏ các khoản, điều sau đây:"; null where a paragraph leads no such list. */
    static @Nullable ActKind list(String clause) {
        if (!clause.stripTrailing().endsWith(":")) return null;
        var verbs = ActVerbs.in(clause);
        if (verbs.size() != 1 || verbs.getFirst().kind() == ActKind.SUPPLEMENTS) return null;
        var behind = clause.substring(verbs.getFirst().from(), verbs.getFirst().until());
        if (!OF_PROVISIONS.matcher(behind).matches()) return null;
        var kind = verbs.getFirst().kind();
        return kind == ActKind.REPLACES ? ActKind.AMENDS : LISTED.contains(kind) ? kind : null;
    }

    /** "a) Khoản 2 Điều 5;" below such a list. */
    static List<Found> item(ActKind kind, String clause, @Nullable String within) {
        var said = clause.substring(ItemLabel.of(clause).end());
        boolean names = AmendedProvisions.isPlace(said) || SEVERAL.matcher(said).matches();
        var place = names ? AmendedProvisions.place(AmendedProvisions.small(said), false, within) : null;
        return place == null || SENTENCE.matcher(place).matches() ? List.of() : List.of(new Found(kind, place));
    }
}
