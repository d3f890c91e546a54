package vn.vankho.vietnamese;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.TextLines.Line;

/** A register of papers (sổ văn bản đến, đi): it begins with the names of its columns, and what follows are the numbers of others. */
final class PaperList {
    private static final Set<String> COLUMNS = Set.of(
            "stt",
            "tt",
            "số tt",
            "số đến",
            "số đi",
            "số vào sổ",
            "ngày đến",
            "ngày đi",
            "ngày vào sổ",
            "số ký hiệu",
            "số, ký hiệu",
            "số/ký hiệu",
            "số kí hiệu",
            "số, ký hiệu văn bản",
            "số ký hiệu văn bản",
            "ngày văn bản",
            "ngày ban hành",
            "ngày tháng",
            "tác giả",
            "cơ quan ban hành",
            "trích yếu",
            "trích yếu nội dung",
            "tên loại và trích yếu nội dung",
            "nội dung trích yếu",
            "đơn vị xử lý",
            "người xử lý",
            "đơn vị nhận",
            "ký nhận",
            "ghi chú",
            "người ký",
            "nơi nhận");
    /** One of these is the symbol of another paper, or what it is about. */
    private static final Pattern OF_PAPERS = Pattern.compile(".*(?:k[ýí] hiệu|trích yếu).*");

    private static final Pattern CELLS = Pattern.compile("[\\t|]| {4,}");
    private static final int ENOUGH = 3;
    /** A parser may give each cell a line. */
    private static final int LINES = 6;

    private PaperList() {}

    static boolean beginsAt(List<Line> lines, int at) {
        var names = new HashSet<String>();
        for (int i = at; i < Math.min(lines.size(), at + LINES); i++) {
            int before = names.size();
            for (var cell : CELLS.split(lines.get(i).text())) {
                var name = cell.strip().toLowerCase(Locale.ROOT);
                if (COLUMNS.contains(name)) names.add(name);
            }
            if (names.size() == before) break;
        }
        return names.size() >= ENOUGH
                && names.stream().anyMatch(name -> OF_PAPERS.matcher(name).matches());
    }
}
