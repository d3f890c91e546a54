package vn.vankho.vietnamese;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.vankho.vietnamese.TextLines.Line;

/** Where the head of a document ends and its body, or a table, begins. */
final class HeaderBody {
    /** A letterhead has two columns; two rows of so many cells are a table (register, price list). */
    private static final int CELLS_OF_A_ROW = 4;

    private static final Pattern CELLS = Pattern.compile("\t");

    private static final Pattern BODY = Pattern.compile(
            "(?:Căn cứ|Theo đề nghị|Kính gửi|Điều (?:1|thứ nhất)(?!\\d)|(?:Chương|CHƯƠNG) [I1](?!\\p{L})|(?:Phần|PHẦN) |LỜI NÓI ĐẦU|I\\.|1\\.|A\\.|1\\)|Nguồn án lệ"
                    + "|Ngày \\d|Hôm nay).*");
    /** With these a text begins, and the name of a plan as well ("Thực hiện Nghị quyết số …"). */
    private static final Pattern BODY_OR_NAME =
            Pattern.compile("(?:Theo quy định|Xét |Thực hiện |Trong thời gian|Từ ngày \\d.{0,80},|Để ).*");

    private static final Pattern SENTENCE_ENDS = Pattern.compile(".*[.:;,]\\s*");
    private static final int LINES_OF_A_NAME = 6;

    private final List<Line> lines;

    private HeaderBody(List<Line> lines) {
        this.lines = lines;
    }

    /** @return the line where it begins, at most {@code longest} */
    static int begin(List<Line> lines, int longest) {
        var body = new HeaderBody(lines);
        int i = 0;
        while (i < lines.size() && i < longest && !body.beginsAt(i) && !body.beginsTable(i)) i++;
        return i;
    }

    private boolean beginsAt(int i) {
        var text = lines.get(i).text();
        return BODY.matcher(text).matches() || BODY_OR_NAME.matcher(text).matches() && !isName(i);
    }

    /** Right below the type, with no end of a sentence before the text begins. */
    private boolean isName(int i) {
        if (i == 0 || !lines.get(i - 1).isCapitals()) return false;
        var above = DocumentTypes.heading(lines.get(i - 1).text());
        if (above == null || !above.rest().isBlank()) return false;
        for (int j = i; j < Math.min(lines.size(), i + LINES_OF_A_NAME); j++) {
            var text = lines.get(j).text();
            if (j > i
                    && (BODY.matcher(text).matches()
                            || BODY_OR_NAME.matcher(text).matches())) return true;
            if (SENTENCE_ENDS.matcher(text).matches()) return false;
        }
        return false;
    }

    private boolean beginsTable(int i) {
        return PaperList.beginsAt(lines, i)
                || isRow(i) && IntStream.rangeClosed(i + 1, i + 3).anyMatch(this::isRow);
    }

    private boolean isRow(int i) {
        if (i >= lines.size() || lines.get(i).text().indexOf('\t') < 0) return false;
        return CELLS.splitAsStream(lines.get(i).text())
                        .filter(cell -> !cell.isBlank())
                        .count()
                >= CELLS_OF_A_ROW;
    }
}
