package vn.vankho.vietnamese;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.TextLines.Line;

/**
 * Where below a name the text begins though nothing announces it: notices and reports have neither căn cứ nor "Kính gửi". A name is no sentence: it
 * does not say that somebody "thông báo" or "đã tiêm" something, and has no full stop.
 */
final class BodySentence {
    private static final int LONGEST = 12;
    /** From this length on a line is as wide as the column, and a sentence may go on in the next. */
    private static final int WIDE = 45;

    private static final Pattern OPENER = Pattern.compile(
            "(?u)(?:Từ (?:ngày|tháng) \\d.{0,80},|Kể từ ngày|(?:Sở|Ban|Ủy ban|UBND|Phòng|Trung tâm|Chi cục|Cục|Văn phòng|Trường|Bệnh viện|Công ty|Hội) .{0,90}(?<!\\p{L})(?:xin |trân trọng |kính )?(?:thông báo|chỉ tiếp nhận|báo cáo kết quả|đề nghị|yêu cầu)(?!\\p{L})).*");
    private static final Pattern SAYS = Pattern.compile(
            "(?u).*(?<!\\p{L})(?:đã|sẽ|chỉ|thông báo|báo cáo|đề nghị|yêu cầu|được|là|có|đang|phải|tạm dừng|như sau|đạt|gồm|thu|tổ chức)(?!\\p{L}).*");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?iu).*(?:,|(?<!\\p{L})(?:của|và|tại|theo|về|cho|ở|do|thuộc|với|giữa|số|bãi bỏ|thay thế|thực hiện|đối với))$");
    private static final Pattern KIND_OF_PLACE =
            Pattern.compile("(?iu).*(?<!\\p{L})(?:tỉnh|thành phố|huyện|xã|phường)$");
    /** The name of a place begins large with two words, that of an office goes on small behind them ("Sở Nội vụ"). */
    private static final Pattern PLACE =
            Pattern.compile("(?u)(?:Huế|\\p{Lu}\\p{Ll}* \\p{Lu}\\p{Ll}*)(?!\\p{L})(?<behind>.*)");

    private static final Pattern ENDS = Pattern.compile(".*\\.\\s*[\"”]?|.*như sau\\s*:");
    private static final Pattern ITEM = Pattern.compile("(?:[-–+*•]|\\d{1,2}[.)]|[IVX]{1,4}\\.|[a-zđ]\\)).*");

    private BodySentence() {}

    /**
     * @param name its lines so far, not empty
     * @param body the line that is the body in any case
     */
    static boolean beginsAt(List<Line> lines, int at, int body, CharSequence name) {
        var line = lines.get(at);
        boolean mayBegin = Character.isUpperCase(line.text().charAt(0)) && !line.isCapitals();
        if (!mayBegin || GOES_ON.matcher(name).matches()) return false;
        if (OPENER.matcher(line.text()).matches()) return true;
        if (KIND_OF_PLACE.matcher(name).matches() && isPlace(line.text())) return false;
        var sentence = new StringBuilder();
        for (int i = at; i < Math.min(body, at + LONGEST); i++) {
            var text = lines.get(i).text();
            if (i > at && (ITEM.matcher(text).matches() || lines.get(i).isCapitals())) return false;
            sentence.append(i == at ? "" : " ").append(text);
            if (ENDS.matcher(text).matches()) return SAYS.matcher(sentence).matches();
            if (text.length() < WIDE) return false;
        }
        return false;
    }

    private static boolean isPlace(String line) {
        var place = PLACE.matcher(line);
        if (!place.matches()) return false;
        var behind = place.group("behind").strip();
        boolean goesOnSmall = !behind.isEmpty() && Character.isLowerCase(behind.charAt(0));
        return !goesOnSmall || !OfficeWords.isBody(line.toUpperCase(Locale.ROOT));
    }
}
