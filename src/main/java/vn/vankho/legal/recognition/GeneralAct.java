package vn.vankho.legal.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Sửa đổi, bổ sung một số điều của Nghị định A": acts that name a text, or what was issued with it, and none of its provisions. Which of them
 * stands in the clauses below.
 */
final class GeneralAct {
    private static final String TYPES =
            "(?:Quy chế|Quy định|Quy trình|Quy tắc|Quy chuẩn|Điều lệ|Nội quy|Thể lệ|Định mức|Bảng giá|Chương trình|Kế hoạch|Đề án|Phương án|Tiêu chí|Chiến lược|Hướng dẫn|Danh mục)";
    private static final String NO_PLACE =
            "(?!.*(?i:điều|khoản|điểm|chương|mục|phụ lục|mẫu|biểu|phần)\\s(?i:số\\s)?(?:\\d|[IVX]+(?!\\p{L})|[a-zđ](?!\\p{L}))).*";
    /** A name may hold digits: "một số nội dung của Quy định bảng giá đất 05 năm". */
    private static final Pattern GENERAL = Pattern.compile(
            "(?u)(?i:tên gọi(?:,|\\svà)\\s)?(?i:một số|các|những)\\s(?i:điều|nội dung|quy định|khoản|điểm|chương|mục|phần)(?!\\p{L})"
                    + NO_PLACE);
    /** "Bãi bỏ một phần Quy định ban hành kèm theo …": which part stands below. */
    private static final Pattern PART_OF_TEXT = Pattern.compile(
            "(?u)(?i:một phần)\\s(?:nội dung\\s)?(?:của\\s)?(?:[Bb]ản\\s)?" + TYPES + "(?!\\p{L})" + NO_PLACE);
    /** "Sửa đổi Quy chế làm việc ban hành kèm theo …": which of its provisions stands below. */
    private static final Pattern WHOLE_TEXT = Pattern.compile(
            "(?u)(?:[Bb]ản\\s)?(?:Quy chế|Quy định|Quy trình|Quy tắc|Điều lệ|Nội quy|Thể lệ)(?!\\p{L}|\\s(?:tại|này))"
                    + NO_PLACE);

    private static final Pattern WHOLE_ANNEX =
            Pattern.compile("(?u)(?:[Bb]ản\\s)?" + TYPES + "(?!\\p{L}|\\s(?:tại|này))" + NO_PLACE);

    private static final Pattern ANNEXED =
            Pattern.compile("(?u)(?:(?:của|tại|trong|một số|[Mm]ột phần(?: nội dung)?)\\s|^)(?:bản\\s|Bản\\s)?(?<type>"
                    + TYPES + ")(?!\\p{L}|\\s(?:tại|này))");

    private GeneralAct() {}

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

    /** " của Quy định" where the clauses change an annexed text, which has articles of its own; else empty. */
    static String annexed(List<ReadAct> acts) {
        return acts.stream()
                .filter(act -> isGeneral(act.kind(), act.provisions()))
                .map(act -> annexed(String.valueOf(act.provisions())))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The same of one clause. */
    static String annexed(String provisions) {
        var said = ANNEXED.matcher(provisions);
        return said.find() ? " của " + said.group("type") : "";
    }

    /** Whether no place in the text is named. */
    static boolean isGeneral(@Nullable String provisions) {
        return provisions == null
                || provisions.isEmpty()
                || GENERAL.matcher(provisions).matches()
                || PART_OF_TEXT.matcher(provisions).matches();
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
}
