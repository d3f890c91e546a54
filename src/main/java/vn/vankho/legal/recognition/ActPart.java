package vn.vankho.legal.recognition;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a document is meant by the words between a verb and its name. The whole is meant where nothing stands there but what fills ("toàn bộ
 * các văn bản") or what does not lead into the text (cells of a row); "một phần" is a part that nobody has named.
 */
final class ActPart {
    /** Words by which provisions and pieces of texts are named; in any case of their first letter. */
    static final String WORDS =
            "(?:[Đđ]iểm|[Kk]hoản|[Đđ]iều|[Cc]hương|[Mm]ục|[Pp]hụ lục|Phần|[Cc]ụm từ|[Tt]ừ ngữ|[Mm]ẫu|[Bb]iểu|[Dd]anh mục|[Nn]ội dung|[Qq]uy định|[Tt]hủ tục"
                    + "|[Bb]ảng|[Đđ]oạn|[Dd]òng|[Gg]ạch|Quy chế|Điều lệ|Chương trình|Đề án|Kế hoạch)";

    private static final Pattern PART = Pattern.compile("(?u)(?<!\\p{L})" + WORDS + "(?!\\p{L})");
    private static final Pattern UNNAMED = Pattern.compile(
            "(?iu)(?:(?:hiệu lực(?: thi hành)?|thi hành)\\s+)?một phần(?:\\s+(?:hiệu lực|của|đối với|tại|thông tư|quyết định|nghị quyết|nghị định|chỉ thị)(?!\\p{L}).*)?");
    private static final Pattern FILLING = Pattern.compile(
            "(?iu)^[\\s,:]*(?:(?:tất cả|toàn bộ|các|những|đối với|văn bản sau|bằng|cho|tại)\\s+)*+|\\s*(?:(?:(?:quy định |nêu )?(?:của|tại|ở|trong)|nêu|do|bởi|được|ban hành(?: kèm(?: theo)?)?|kèm theo|thuộc)(?:\\s(?:các|những))?)?\\s*$");
    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)(?:(?:toàn bộ|toàn văn|tất cả|cả|các|những|một số|đối với|bằng|cho|tại|của|là|gồm|bao gồm|hiệu lực(?: thi hành| pháp lý)?|việc(?: thi hành| áp dụng| thực hiện)?|thi hành"
                    + "|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})|\\d{1,3}|\\([^)]{1,40}\\))[\\s,:]*)*+(?:(?:văn bản|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|luật|pháp lệnh|công văn|sau)(?!\\p{L}).*)?");
    /** "Toàn bộ nội dung của Quyết định". */
    private static final Pattern ALL =
            Pattern.compile("(?iu)(?:tất cả|toàn bộ)(?: các)? nội dung(?: của| tại| trong)?");
    /** Words of no provision are a part where they stand in the text, or speak of an amount: "mức thu phí tại", "tiết 2.1". What a cell of a table says is none. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:của|tại|trong|thuộc|kèm theo|ban hành|ở|bởi|do|nêu|được)(?:\\s(?:các|những|\\d{1,3}))?|(?:mức|định mức|đơn giá|hệ số|tiết)\\s.*");

    private static final Pattern HEADING = Pattern.compile("(?u).*:\\s*(?:-\\s*)?");
    /** "Mức thu phí tại các nghị quyết sau:": the same part of each of them. */
    private static final Pattern LISTED = Pattern.compile(
            "(?iu)(?<part>[^:;]{3,200}?)\\s(?:của|tại|ở|trong|thuộc|(?:ban hành )?kèm theo)\\s(?:các|những|\\d{1,3})\\s(?:văn bản|nghị quyết|nghị định|quyết định|thông tư|chỉ thị)(?!\\p{L})[^:;]{0,140}:\\s*(?:-\\s*)?");

    /** "Lỗi kỹ thuật trình bày tại khoản 2 Điều 8": what is corrected there is no name of a place. */
    private static final Pattern ERROR = Pattern.compile(
            "(?iu)^(?:(?:các|một số|những)\\s+)?(?:lỗi|sai sót)(?!\\p{L})[^;“]*?(?:\\s(?:tại|ở|trong|của)\\s+|$)");

    private ActPart() {}

    /** Of all texts of a list, by the words between the verb and the colon; null where each is meant as it stands there. */
    static @Nullable String ofList(String before) {
        var listed = LISTED.matcher(before.replaceAll("\\s+", " ").strip());
        return listed.matches() ? of(listed.group("part") + " tại", true) : null;
    }

    /** Whether words stand there that are no part, and do not fill: whether the whole is meant nobody can tell. */
    static boolean isUnclear(String before) {
        var said = before.replaceAll("\\s+", " ").strip();
        boolean known = UNNAMED.matcher(said).matches()
                || ALL.matcher(said).matches()
                || WHOLE.matcher(said).matches()
                || HEADING.matcher(said).matches();
        return !known && !FILLING.matcher(said).replaceAll("").isBlank() && of(said, true) == null;
    }

    /** In the words of the sentence; null where nothing narrows it, empty where it is a part without a name. */
    static @Nullable String of(String before, boolean named) {
        var said = before.replaceAll("\\s+", " ").strip();
        if (UNNAMED.matcher(said).matches()) return "";
        if (ALL.matcher(said).matches()) return null;
        if (!PART.matcher(said).find()
                && (!named
                        || !WITHIN.matcher(said).matches()
                        || WHOLE.matcher(said).matches()
                        || HEADING.matcher(said).matches())) return null;
        var bare = ERROR.matcher(FILLING.matcher(said).replaceAll("").strip()).replaceFirst("");
        return bare.isEmpty() || bare.equalsIgnoreCase("văn bản") ? null : bare;
    }
}
