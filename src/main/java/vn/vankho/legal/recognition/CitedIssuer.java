package vn.vankho.legal.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentNumber;

/**
 * Whose a cited text is: what stands behind "của". Names that say themselves where they end (central bodies, committees and assemblies
 * with their place, ministries with their fields) are read to that end, others to the first word that names no office.
 *
 * @param name as it is written, blanks made one
 * @param until where it ends: characters of the text
 */
public record CitedIssuer(String name, int until) {
    /** Between several bodies, of which a text may be of any. */
    public static final String JOINT = "; ";

    private static final String CENTRE =
            "(?:Chính phủ|Thủ tướng Chính phủ|Thủ tướng|Quốc hội|[ỦU][ỷy] ban [Tt]hường vụ Quốc hội|UBTVQH|Chủ tịch nước|Hội đồng Bộ trưởng"
                    + "|Hội đồng Thẩm phán T(?:òa|oà) án nhân dân tối cao|T(?:òa|oà) án nhân dân tối cao|Viện kiểm sát nhân dân tối cao"
                    + "|(?:Tổng )?Kiểm toán [Nn]hà nước|(?:Tổng )?Thanh tra Chính phủ|Văn phòng Chính phủ|Văn phòng Quốc hội"
                    + "|(?:Thống đốc )?Ngân hàng Nhà nước(?: Việt Nam)?)(?![\\p{L}\\p{M}]| (?:lâm thời|nước|khóa|khoá))";

    /** Words that may be large behind a name and are none of it. */
    private static final String NO_NAME =
            "(?!(?:Quy|Ban hành|Về|V/v|Hướng|Phê|Sửa|Bổ sung|Công bố|Bãi bỏ|Thay thế|Quyết định|Nghị quyết|Chỉ thị|Khóa|Khoá|Kỳ|Điều|Phụ lục)(?![\\p{L}\\p{M}]))";

    static final String PLACE_NAME =
            "(?:\\s+" + NO_NAME + "(?:\\p{Lu}[\\p{L}\\p{M}’']*|\\d{1,2}(?![\\d/.]))(?:\\s+-(?=\\s+\\p{Lu}))?)+";
    private static final String LEVEL =
            "(?:tỉnh|thành phố|TP\\.?|Tp\\.?|huyện|quận|thị xã|TX\\.?|xã|phường|thị trấn|đặc khu)";
    private static final String LOCAL =
            "(?:(?:Chủ tịch|Thường trực)\\s+)?(?:[ỦU][ỷy] ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND)"
                    + "(?:\\s+" + LEVEL + "(?:" + PLACE_NAME + ")?(?:,?\\s+" + LEVEL + PLACE_NAME + "){0,2})";
    /** "Bộ Văn hóa, Thể thao và Du lịch": the fields of one office behind a comma, the last behind "và". */
    private static final String FIELDS =
            "(?:,\\s\\p{Lu}[\\p{L}\\p{M}]+(?:\\s\\p{Ll}[\\p{L}\\p{M}]+){0,3}){1,2}\\svà\\s\\p{Lu}[\\p{L}\\p{M}]+(?:\\s(?:lịch|thao|trường|tin|nghệ|đồng|sản|thôn|hội|thông))?";

    private static final String OFFICE =
            "(?:(?:Bộ trưởng|Giám đốc|Chủ nhiệm)\\s+)?(?:Bộ|Sở|[ỦU][ỷy] ban|Ban)\\s\\p{Lu}[\\p{L}\\p{M}]+(?:\\s\\p{Ll}[\\p{L}\\p{M}]+){0,2}"
                    + FIELDS;

    private static final Pattern WHOLE =
            Pattern.compile("(?u)[,\\s]*của\\s+(?<issuer>" + CENTRE + "|" + OFFICE + "|" + LOCAL + ")");
    private static final Pattern OTHER =
            Pattern.compile("(?u)[,\\s]*của\\s+(?<issuer>\\p{Lu}.{2,110}?)(?=\\s+(?:quy định|về|ban hành|hướng dẫn"
                    + "|sửa đổi|bổ sung|bãi bỏ|công bố|phê duyệt|thực hiện|hết hiệu lực|đã|được|có hiệu lực|tại|trên|trong|tổ chức|điều chỉnh"
                    + "|phân cấp|xử phạt|thành lập|hỗ trợ|quy hoạch|khóa|khoá|kỳ họp|nhiệm kỳ|cũ|trước|sau"
                    + "|Quy định|Quy chế|Ban hành|Về|V/v|Hướng dẫn|Phê duyệt|Sửa đổi|Công bố|thay thế|đính chính|và\\s+(?:"
                    + Citations.TYPES
                    + "))(?![\\p{L}\\p{M}])|[;,:()“]|(?<!\\p{Lu}\\p{L}?)\\.|\\s*$)");
    /** Behind a name: what it was when, and no part of it. */
    private static final Pattern TERM = Pattern.compile(
            "(?u)(?:,?\\s+(?:khóa|khoá|Khóa|Khoá|nhiệm kỳ)\\s+[IVX\\d][IVX\\d, -]*)?(?:,?\\s+(?:kỳ họp|Kỳ họp)(?:\\s+thứ)?\\s+[\\p{L}\\d]+)?(?:\\s+(?:cũ|trước (?:đây|khi sáp nhập|sáp nhập|khi sắp xếp|sắp xếp)))?");

    private static final Pattern OF_PLACE = Pattern.compile(
            "(?iu)(?:(?:Chủ tịch|Thường trực)\\s+)?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND)\\s+(?<place>\\p{L}.+)");

    private static final int LONGEST = 400;

    /**
     * Who of a place has given a text its number: a decision of Ủy ban nhân dân tỉnh Sông Vân that lists "12/2020/NQ-HĐND" means a resolution
     * of Hội đồng nhân dân tỉnh Sông Vân. Null where the number is of neither, or the name is of no place.
     */
    public static @Nullable String ofPlace(String issuer, DocumentNumber number) {
        var place = OF_PLACE.matcher(issuer);
        if (!place.matches()) return null;
        var agency = String.valueOf(number.agency());
        if (agency.startsWith("HDND")) return "Hội đồng nhân dân " + place.group("place");
        return agency.startsWith("UB") || agency.startsWith("CT") ? "Ủy ban nhân dân " + place.group("place") : null;
    }

    /** Several bodies one by one; of one body that one. */
    public static List<String> each(String names) {
        return List.of(names.split(JOINT));
    }

    /** Null where nobody is named at that place. */
    public static @Nullable CitedIssuer behind(String text, int at) {
        int end = Math.min(text.length(), at + LONGEST);
        for (var pattern : new Pattern[] {WHOLE, OTHER}) {
            var found = pattern.matcher(text).region(at, end);
            if (!found.lookingAt()) continue;
            var term = TERM.matcher(text).region(found.end("issuer"), end);
            int until = term.lookingAt() ? term.end() : found.end("issuer");
            return new CitedIssuer(found.group("issuer").strip().replaceAll("\\s+", " "), until);
        }
        return null;
    }
}
