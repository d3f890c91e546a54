package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.RunningText.Paragraph;

/**
 * Follows the clauses below "Sửa đổi, bổ sung một số điều của Nghị định A": they change provisions of A without naming it again, also
 * the points below "Sửa đổi, bổ sung một số khoản của Điều 8".
 */
final class AmendingClauses {
    private static final String TYPES =
            "(?:Quy chế|Quy định|Quy trình|Quy tắc|Quy chuẩn|Điều lệ|Nội quy|Thể lệ|Định mức|Bảng giá|Chương trình|Kế hoạch|Đề án|Phương án|Tiêu chí|Chiến lược|Hướng dẫn|Danh mục)";
    private static final String NO_PLACE =
            "(?!.*(?i:điều|khoản|điểm|chương|mục|phụ lục|mẫu|biểu|phần)\\s(?i:số\\s)?(?:\\d|[IVX]+(?!\\p{L})|[a-zđ](?!\\p{L}))).*";
    /** A name may hold digits: "một số nội dung của Quy định bảng giá đất 05 năm". */
    private static final Pattern GENERAL = Pattern.compile(
            "(?u)(?i:một số|các|những)\\s(?i:điều|nội dung|quy định|khoản|điểm|chương|mục|phần)(?!\\p{L})" + NO_PLACE);
    /** "Sửa đổi Quy chế làm việc ban hành kèm theo …": which of its provisions stands below. */
    private static final Pattern WHOLE_TEXT = Pattern.compile(
            "(?u)(?:[Bb]ản\\s)?(?:Quy chế|Quy định|Quy trình|Quy tắc|Điều lệ|Nội quy|Thể lệ)(?!\\p{L}|\\s(?:tại|này))"
                    + NO_PLACE);

    private static final Pattern WHOLE_ANNEX =
            Pattern.compile("(?u)(?:[Bb]ản\\s)?" + TYPES + "(?!\\p{L}|\\s(?:tại|này))" + NO_PLACE);

    private static final Pattern ANNEXED = Pattern.compile(
            "(?u)(?:(?:của|tại|trong|một số)\\s|^)(?:bản\\s|Bản\\s)?(?<type>" + TYPES + ")(?!\\p{L}|\\s(?:tại|này))");
    /** In a clause that names no document: the article is that of the deciding text itself. */
    private static final Pattern OF_ISSUING = Pattern.compile(
            "(?u)Điều\\s\\d+[a-zđ]?\\s(?:của\\s)?(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị)(?!\\p{L})");

    private final @Nullable CitedDocument ofWhole;
    private final String annexedOfWhole;
    private @Nullable CitedDocument target;
    /** " của Quy định" where the clauses change an annexed text, which has articles of its own; else empty. */
    private String annexed = "";

    private @Nullable String within;
    private int withinLevel;
    /** Index of the act of the clause above: what stands below it says the same more exactly. */
    private int leader = -1;

    /** @param above what the title and the preamble say is done */
    AmendingClauses(List<ReadAct> above) {
        ofWhole = amended(above);
        annexedOfWhole = ofWhole == null ? "" : annexed(above);
    }

    /** The one document that is amended, or repealed in part, in general by these acts, or null. */
    static @Nullable CitedDocument amended(List<ReadAct> acts) {
        CitedDocument one = null;
        for (var act : acts) {
            boolean amends = act.kind() == ActKind.AMENDS || act.kind() == ActKind.SUPPLEMENTS;
            boolean endsPart = act.kind() == ActKind.REPEALS && act.provisions() != null;
            if (!(amends || endsPart) || !isGeneral(act.kind(), act.provisions())) continue;
            if (one != null && !one.shown().equals(act.target().shown())) return null;
            one = act.target();
        }
        return one;
    }

    private static String annexed(List<ReadAct> acts) {
        return acts.stream()
                .filter(act -> isGeneral(act.kind(), act.provisions()))
                .map(act -> ANNEXED.matcher(String.valueOf(act.provisions())))
                .filter(Matcher::find)
                .map(type -> " của " + type.group("type"))
                .findFirst()
                .orElse("");
    }

    static boolean isGeneral(@Nullable String provisions) {
        return provisions == null
                || provisions.isEmpty()
                || GENERAL.matcher(provisions).matches();
    }

    /** All of an annexed text with articles of its own: where it is replaced it ends, other than a form or a table. */
    static boolean isWholeText(String provisions) {
        return WHOLE_TEXT.matcher(provisions).matches();
    }

    /** The same; also where an annexed text is amended or corrected, and not in full. */
    static boolean isGeneral(ActKind kind, @Nullable String provisions) {
        boolean amends = kind == ActKind.AMENDS || kind == ActKind.SUPPLEMENTS || kind == ActKind.CORRECTS;
        return isGeneral(provisions)
                || amends
                        && provisions != null
                        && WHOLE_ANNEX.matcher(provisions).matches();
    }

    /** Acts of a paragraph that name their documents: what stands below an article may go on about one of them. */
    void named(List<ReadAct> acts, int level) {
        if (level == 1) {
            target = amended(acts);
            annexed = target == null ? "" : annexed(acts);
        }
        open(null, level, -1);
    }

    /**
     * @param before all acts so far: those of the points below a clause take its place
     * @return what a paragraph does that names no document
     */
    List<ReadAct> read(RunningText running, Paragraph paragraph, int level, List<ReadAct> before) {
        if (level == 1) {
            target = ofWhole;
            annexed = annexedOfWhole;
        }
        var on = target;
        if (on == null || level == 0) return List.of();
        if (level <= withinLevel) open(null, level, -1);
        var said = SingleBlanks.in(running.of(paragraph));
        var found = new ArrayList<ReadAct>();
        var bare = ActSentence.withoutHistory(said);
        for (var one : AmendedProvisions.in(bare, within))
            found.add(new ReadAct(
                    one.kind(),
                    on,
                    one.provisions() + (says(one.provisions(), bare) ? "" : annexed),
                    null,
                    null,
                    said.strip().replaceAll("\\s+", " "),
                    paragraph.from(),
                    paragraph.until()));
        if (found.isEmpty()) return found;
        if (leader >= 0 && leader == before.size() - 1) before.removeLast();
        leader = -1;
        var last = found.getLast().provisions();
        if (within == null && last != null)
            open(AmendedProvisions.article(last), level, found.size() == 1 ? before.size() : -1);
        return found;
    }

    /** Whether a clause says itself which of the two texts it means. */
    private static boolean says(String provisions, String clause) {
        return ANNEXED.matcher(provisions).find() || OF_ISSUING.matcher(clause).find();
    }

    private void open(@Nullable String article, int level, int act) {
        within = article;
        withinLevel = level;
        leader = act;
    }
}
