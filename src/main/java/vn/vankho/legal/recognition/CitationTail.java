package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseDate;

/**
 * What follows the number of a cited document: its day, and "của" with whoever issued it.
 *
 * @param until where the citation ends
 */
record CitationTail(@Nullable LocalDate issuedOn, @Nullable String issuer, int until) {
    private static final Pattern DAY_BEHIND =
            Pattern.compile("(?u)[,\\s]*(?:(?:được\\s)?(?:ban hành|ký|thông qua)\\s)?(?=ngày)");
    private static final Pattern ISSUER =
            Pattern.compile("(?u)[,\\s]*của\\s(?<issuer>\\p{Lu}.{2,110}?)(?=\\s+(?:quy định|về|ban hành|hướng dẫn"
                    + "|sửa đổi|bổ sung|bãi bỏ|công bố|phê duyệt|thực hiện|hết hiệu lực|đã|được|có hiệu lực|tại|trên|trong|tổ chức|điều chỉnh"
                    + "|Quy định|Quy chế|Ban hành|Về|Hướng dẫn|Phê duyệt|Sửa đổi|Công bố|thay thế|đính chính|và\\s+(?:"
                    + Citations.TYPES
                    + "))(?!\\p{L})|[;,.:()“]|\\s*$)");
    private static final int DAY = 60;
    private static final int ISSUERS = 400;

    static CitationTail behind(String text, int at) {
        int until = at;
        LocalDate day = null;
        var behind = DAY_BEHIND.matcher(text).region(until, text.length());
        if (behind.lookingAt()) {
            var dates =
                    VietnameseDate.findAll(text.substring(behind.end(), Math.min(text.length(), behind.end() + DAY)));
            if (!dates.isEmpty() && dates.getFirst().from() == 0) {
                day = dates.getFirst().date();
                until = behind.end() + dates.getFirst().until();
            }
        }
        var issuer = ISSUER.matcher(text).region(until, Math.min(text.length(), until + ISSUERS));
        if (!issuer.lookingAt()) return new CitationTail(day, null, until);
        return new CitationTail(day, issuer.group("issuer").strip().replaceAll("\\s+", " "), issuer.end("issuer"));
    }
}
