package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists that are published with a decision: văn bản hết hiệu lực toàn bộ, một phần (Nghị định 34/2016/NĐ-CP and 79/2025/NĐ-CP,
 * forms 02 and 03). A table comes out of a PDF as lines; a row begins with its number, or with the document itself, and holds the
 * document, what of it ceased, the reason and the day.
 */
final class CeasedList {
    private static final Pattern LIST = Pattern.compile(
            "(?u)DANH MỤC[^.;]{0,200}?(?:HẾT HIỆU LỰC|BÃI BỎ|NGƯNG HIỆU LỰC)|DANH MỤC\\s*\\n[^.;\\n]{0,200}(?:hết|ngưng) hiệu lực");
    private static final Pattern NUMBER = Pattern.compile("(?<n>\\d{1,3})\\.?");
    private static final Pattern NUMBERED =
            Pattern.compile("(?u)(?:(?<n>\\d{1,3})\\.?\\s{1,4})?(?=(?:" + Citations.TYPES + ")\\s(?:số|liên))");
    /** The columns of the forms: "1 | Nghị quyết | 12/2021/NQ-HĐND", "1 | 46/2019/QĐ-UBND", or the type alone on its line. */
    private static final Pattern COLUMNS =
            Pattern.compile("(?u)(?:(?<n>\\d{1,3})\\.?\\s{1,4})?(?=(?:(?:" + Citations.TYPES
                    + ")\\s+(?:số\\s*)?)?\\d{1,5}[a-zA-Z]?/(?:(?:19|20)\\d{2}/)?\\p{Lu}|(?:" + Citations.TYPES + ")$)");

    private static final Pattern FIELD = Pattern.compile("(?u)(?:[IVXLC]{1,6}|[A-Z])\\.\\s.*|[IVXLC]{1,6}\\t.*");
    private static final Pattern HEAD = Pattern.compile(
            "(?u)(?:STT|TT)\\s.*|.*CÔNG BÁO.*|(?:PHỤ LỤC|Phụ lục)(?:\\s(?:SỐ|số))?\\s(?:[IVXLC]{1,6}|\\d{1,2})[.:]?|Ngày hết|hiệu lực|Lý do hết.*|Nội dung, quy định.*|\\S|\\s?\\p{Lu}|/S.{0,9}|[\\s\\d]{1,5}/N|gày [\\d-]+|ố [\\d ]+\\+");
    private static final Pattern DAY_AHEAD =
            Pattern.compile("(?<day>\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2})\\s+(?=\\d{1,3}\\s)");

    /** Below the title of the next list. */
    private static final Pattern NOTE = Pattern.compile("(?iu)\\((?:ban hành )?kèm theo\\s");

    private static final Pattern TOTAL = Pattern.compile("(?iu)Tổng (?:số|cộng)\\s?:.*");

    private CeasedList() {}

    /** @param text normalised; @param begin where the annexes begin */
    static List<CeasedRow> in(String text, int begin) {
        var head = LIST.matcher(text).region(begin, text.length());
        if (!head.find()) return List.of();
        var rows = new ArrayList<ListedRow>();
        var heading = new ListHeading();
        int pending = -1;
        boolean field = false;
        boolean closed = false;
        boolean titled = false;
        boolean note = false;
        for (int start = head.start(); start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            int from = start;
            var line = text.substring(start, end).strip();
            heading.read(line);
            start = end + 1;
            if (heading.isTitle() || heading.isOther()) {
                pending = -1;
                closed = false;
                titled = false;
                continue;
            }
            note |= NOTE.matcher(line).lookingAt();
            if (note) {
                note = !line.contains(")");
                continue;
            }
            closed |= !rows.isEmpty() && ListClosing.isOne(line);
            if (closed) continue;
            // the heading of a group of texts by their issuers, unless no row follows
            titled |= !rows.isEmpty() && ListClosing.mayBeOne(line);
            var ahead = DAY_AHEAD.matcher(line);
            if (ahead.lookingAt() && !rows.isEmpty()) {
                rows.getLast().day = ahead.group("day");
                line = line.substring(ahead.end());
            }
            var number = NUMBER.matcher(line);
            var begins = begins(line, rows, pending);
            if (number.matches()) pending = Integer.parseInt(number.group("n"));
            else if (begins != null && (pending >= 0 || begins.group("n") != null || isOpen(rows, field || titled))) {
                int order = begins.group("n") != null ? Integer.parseInt(begins.group("n")) : Math.max(pending, 0);
                rows.add(new ListedRow(order, from, heading.isPartly(), heading.isSuspended()));
                cells(rows.getLast(), line.substring(begins.end()), end);
                pending = -1;
                titled = false;
            } else if (heading.isPartly()
                    && pending < 0
                    && (field || titled || !rows.isEmpty() && isOpen(rows, false) && rows.getLast().order == 0)
                    && ListedRow.PROVISIONS.matcher(line).lookingAt()) {
                rows.add(new ListedRow(0, from, true, heading.isSuspended()));
                cells(rows.getLast(), line, end);
                titled = false;
            } else if (!rows.isEmpty()
                    && !titled
                    && !line.isEmpty()
                    && !HEAD.matcher(line).matches()
                    && !TOTAL.matcher(line).matches()
                    && !FIELD.matcher(line).matches()) {
                cells(rows.getLast(), line, end);
                pending = -1;
            }
            field = FIELD.matcher(line).matches() || line.isEmpty() && field;
        }
        return rows.stream().map(ListedRow::read).filter(Objects::nonNull).toList();
    }

    private static void cells(ListedRow row, String line, int end) {
        for (var cell : line.split("\t")) if (!cell.isBlank()) row.add(cell.strip(), end);
    }

    /** How a row begins, or null. A number in the middle of a reason ("khoản 5 Nghị định 12/…") is not the next one of the list. */
    private static @Nullable Matcher begins(String line, List<ListedRow> rows, int pending) {
        var said = NUMBERED.matcher(line);
        if (said.lookingAt()) return said;
        var columns = COLUMNS.matcher(line);
        if (!columns.lookingAt() || columns.group("n") == null && pending < 0) return null;
        int order = columns.group("n") == null ? pending : Integer.parseInt(columns.group("n"));
        return order == 1 || rows.isEmpty() || order == rows.getLast().order + 1 ? columns : null;
    }

    /** Whether a line that begins with a document may begin a row without number: the row above is complete. */
    private static boolean isOpen(List<ListedRow> rows, boolean field) {
        if (rows.isEmpty() || field) return true;
        return rows.getLast().isComplete();
    }
}
