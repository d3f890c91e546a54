package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the documents named behind "bãi bỏ", "thay thế" … are meant. Names of documents name others ("hướng dẫn Nghị định B"), and so
 * does their history ("được sửa đổi bởi Nghị định C"): those are not acted upon.
 */
final class ActSentence {
    /** @param provisions of it that are meant, or null: the whole */
    record Target(CitedDocument document, @Nullable String provisions) {}

    private static final Pattern REFERENCE =
            Pattern.compile("(?iu)(?:(?<!kèm )theo|(?<!\\p{L})quy định tại|nêu tại|quy định của)\\s");
    private static final Pattern NEXT = Pattern.compile(
            "(?u)(?<sign>[;,]\\s*(?:và\\s+)?|\\s(?:và|cùng với)\\s+|[;,]?\\s*\\b[a-zđ]\\)\\s|;?\\s[-–]\\s)"
                    + "\\s*(?<part>(?:(?:các\\s)?(?:điểm|khoản|Điều|Chương|Mục|Phụ lục|Phần)\\s[^;]{1,160}?)?(?:(?:của|tại)\\s+|ban hành kèm theo\\s+)?)$",
            Pattern.DOTALL);
    private static final Pattern HISTORY = Pattern.compile(
            "(?iu)(?:được|đã)\\s+(?:sửa đổi|bổ sung|thay thế|đính chính)[^;]*?(?:tại|bởi|theo|bằng)\\s*(?:(?:điểm|khoản|Điều)\\s[^;]{1,80})?$");
    private static final Pattern WITHIN_NAME = Pattern.compile(
            "(?iu)(?:của|theo|tại|thi hành|hướng dẫn|bổ sung|sửa đổi|thực hiện|bởi|kèm theo|với|chi tiết|bãi bỏ|thay thế)\\s*$");
    private static final Pattern PART = Pattern.compile(
            "(?u)(?<![\\p{L}])(?:điểm|khoản|Khoản|Điều|điều|Chương|chương|Mục|mục|Phụ lục|phụ lục|Phần|cụm từ|từ ngữ|mẫu|Mẫu|biểu|Biểu|danh mục|Danh mục|nội dung|quy định|thủ tục|Bảng|bảng|đoạn|dòng|gạch|Quy chế|Quy định|Điều lệ|Chương trình|Đề án|Kế hoạch)(?!\\p{L})");
    private static final Pattern FILLING = Pattern.compile(
            "(?iu)^[\\s,:]*(?:(?:toàn bộ|các|những|đối với|văn bản sau|bằng|cho|tại)\\s+)*|\\s*(?:của|tại|ban hành(?: kèm theo)?|kèm theo|thuộc)?\\s*$");

    /** No sentence of a law is longer; what is, was made to be. */
    private static final int LONGEST = 12_000;

    private static final int NEAR = 400;

    private ActSentence() {}

    /**
     * @param whole what stands behind the verb, or the item of a list
     * @return in their order; the places are those in the segment
     */
    static List<Target> targets(String whole) {
        var segment = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        var all = new ArrayList<Target>();
        int end = 0;
        boolean history = false;
        CitedDocument before = null;
        boolean beforeWasMeant = true;
        for (var cited : Citations.in(segment)) {
            var between = segment.substring(end, cited.from());
            end = cited.until();
            if (before == null) {
                if (REFERENCE.matcher(between).find()
                        || HISTORY.matcher(between).find()) return all;
                all.add(new Target(cited, provisions(between)));
                before = cited;
                continue;
            }
            var near = between.substring(Math.max(0, between.length() - NEAR));
            var next = NEXT.matcher(near);
            boolean joined = next.find();
            if (HISTORY.matcher(near).find()) history = true;
            else if (between.indexOf(';') >= 0) history = false;
            boolean strong = joined && next.group("sign").contains(";");
            boolean doubtful = !strong
                    && !beforeWasMeant
                    && !Objects.equals(
                            cited.typeName(), all.getFirst().document().typeName());
            boolean meant = joined
                    && !history
                    && !doubtful
                    && (strong
                            || !WITHIN_NAME
                                    .matcher(ahead(near, next.group("part")))
                                    .find());
            if (meant) all.add(new Target(cited, provisions(next.group("part"))));
            before = cited;
            beforeWasMeant = meant;
        }
        return all;
    }

    /** Whether what stands before a citation says by which texts another one was changed. */
    static boolean isHistory(String before) {
        return HISTORY.matcher(before).find();
    }

    private static String ahead(String between, String part) {
        return between.substring(0, between.length() - part.length());
    }

    /** What of the document is meant, in the words of the sentence; null where nothing narrows it. */
    private static @Nullable String provisions(String before) {
        var said = before.replaceAll("\\s+", " ").strip();
        if (!PART.matcher(said).find()) return null;
        var bare = FILLING.matcher(said).replaceAll("").strip();
        return bare.isEmpty() || bare.equalsIgnoreCase("văn bản") ? null : bare;
    }
}
