package vn.vankho.legal.recognition;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseDate;

/** The lines of one row of a list of ceased documents, until they are read as one. */
final class ListedRow {
    static final Pattern PROVISIONS = Pattern.compile(
            "(?mu)^\\s*(?:[-–+]\\s*)?(?:(?:Tên |tên )?(?:Điều|[Kk]hoản|[Đđ]iểm|Phụ lục|Chương|Mục|Mẫu)\\s(?:số\\s)?(?:\\d|[IVX]+(?!\\p{L})|[a-zđ](?!\\p{L}))|Cụm từ|Các (?:điều|khoản))");
    private static final Pattern REASON = Pattern.compile(
            "(?u)(?:Được|Bị|Đã được|Đã bị)\\s(?:sửa đổi|thay thế|bãi bỏ|bổ sung|hủy bỏ|huỷ bỏ|(?:tạm )?đình chỉ|(?:tạm )?ngưng)(?!\\p{L})|(?:Tạm ngưng|Ngưng|Tạm đình chỉ|Đình chỉ)(?: hiệu lực)?(?:(?: việc)? thi hành)?(?: toàn bộ| một phần)?,?\\s(?:theo|bởi|tại|do|kể từ|từ|cho|đến)(?!\\p{L})|(?:Thay thế|Bãi bỏ|Hủy bỏ|Huỷ bỏ)\\s(?:bởi|bằng)\\s|Hết thời hạn|Không còn|Văn bản được quy định chi tiết|Hết hiệu lực (?:theo|do|vì)(?!\\p{L})");
    private static final String DEED = "(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)";
    /** In a cell behind the provisions: "Sửa đổi, bãi bỏ tại Quyết định số …", "Khoản 2 Điều 5 được sửa đổi, Điều 12 bị bãi bỏ tại …". */
    private static final Pattern REASON_OF_PART = Pattern.compile("(?imu)^(?:" + DEED + "(?:(?:,|\\s(?:và|hoặc))?\\s"
            + DEED + ")*\\s(?:tại|bởi|bằng|theo|điểm\\s[a-zđ]|(?:các\\s)?(?:khoản|điều)\\s\\d)"
            + "|(?:điểm\\s[a-zđ]|khoản\\s\\d|điều\\s\\d)[^\\n;]{0,120}?[^\\S\\n](?:được|bị)\\s" + DEED + ")");

    private static final Pattern DAY = Pattern.compile("(?u)(?:Từ ngày\\s)?\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}\\.?");

    private static final Pattern NUMBER = Pattern.compile("(?u)\\d/\\s?\\p{Lu}");
    private static final Pattern NUMBER_AHEAD = Pattern.compile("(?u)\\d/\\p{Lu}[\\p{L}\\d&/-]*\\s*$");

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–-]+|[\\s,;:.–-]+$");
    private static final int SHORTEST_TITLE = 8, LONGEST_TITLE = 1_000;

    final int order;

    @Nullable
    String day;

    private final int from;
    private final boolean partly;
    private final boolean suspended;
    private final StringBuilder text = new StringBuilder();
    private int until;

    ListedRow(int order, int from, boolean partly, boolean suspended) {
        this.order = order;
        this.from = from;
        this.partly = partly;
        this.suspended = suspended;
    }

    void add(String line, int end) {
        boolean isDay = DAY.matcher(line).matches();
        // the column behind its own number is its day of issue; behind that of the text that ended it, the day of the
        // end
        boolean ofIssue = isDay
                && NUMBER_AHEAD.matcher(text).find()
                && NUMBER.matcher(text).results().count() == 1
                && !REASON.matcher(text).find();
        if (ofIssue) text.append("ngày ").append(line).append('\n');
        else if (isDay) day = line;
        else text.append(line).append('\n');
        until = end;
    }

    /** Whether it ended with a full stop, and has no column of reasons that may go on. */
    boolean isComplete() {
        return text.length() > 1
                && text.charAt(text.length() - 2) == '.'
                && !REASON.matcher(text).find();
    }

    /** Null where no document stands at its beginning, or behind the provisions of it that ceased. */
    @Nullable
    CeasedRow read() {
        int reason = reason();
        boolean reasoned = reason >= 0;
        var about = reasoned ? text.substring(0, reason) : text.toString();
        var cited = Citations.in(about.replace('\n', ' '));
        if (cited.isEmpty() || cited.getFirst().number() == null) return null;
        var document = cited.getFirst();
        if (document.from() > 0 && !partly) return null;
        var why = reasoned ? spaced(text.substring(reason)) : "";
        var actors = Citations.in(why);
        var end = ListedEnd.of(why, suspended);
        var on = day == null ? null : VietnameseDate.first(day).orElse(null);
        return new CeasedRow(
                order,
                document.movedBy(from),
                reasoned ? title(about, document, partly) : "",
                partly ? provisions(about, document) : null,
                why,
                actors.isEmpty() ? null : actors.getFirst(),
                on == null ? end.from() : on,
                end.suspended(),
                end.last(),
                from,
                until);
    }

    /** Where its reason begins, or -1. */
    private int reason() {
        var usual = REASON.matcher(text);
        int at = usual.find() ? usual.start() : -1;
        var place = PROVISIONS.matcher(text);
        if (!partly || !place.find()) return at;
        var ofPart = REASON_OF_PART.matcher(text);
        return ofPart.find(place.end()) && (at < 0 || ofPart.start() < at) ? ofPart.start() : at;
    }

    /** What stands between the document and what of it has ceased: in a column of its own, or in one with number and day. */
    private static String title(String about, CitedDocument document, boolean partly) {
        var part = PROVISIONS.matcher(about);
        boolean named = partly && document.from() == 0 && part.find(document.until());
        var said = EDGES.matcher(about.substring(document.until(), named ? part.start() : about.length()))
                .replaceAll("");
        boolean isOne =
                said.length() >= SHORTEST_TITLE && said.length() <= LONGEST_TITLE && Character.isLetter(said.charAt(0));
        return isOne ? Character.toUpperCase(said.charAt(0)) + spaced(said.substring(1)) : "";
    }

    private static String provisions(String about, CitedDocument document) {
        if (document.from() > 0) return spaced(about.substring(0, document.from()));
        var part = PROVISIONS.matcher(about);
        return part.find(document.until()) ? spaced(about.substring(part.start())) : "";
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
