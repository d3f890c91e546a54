package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Signatures of a joint text that stand side by side: "KT. VIỆN TRƯỞNG    KT. BỘ TRƯỞNG", and below each its person. */
final class SignedColumns {
    private static final Pattern GAP = Pattern.compile("\\t+| {4,}");
    private static final int MOST = 4;

    private SignedColumns() {}

    /** The lines of each column, the right one first, as where only one signs; none: they stand one below the other. */
    static List<List<String>> of(List<String> printed) {
        int count = printed.stream().mapToInt(SignedColumns::titles).max().orElse(0);
        var columns = new ArrayList<List<String>>();
        if (count < 2 || count > MOST) return columns;
        for (int i = count - 1; i >= 0; i--) {
            int column = i;
            columns.add(printed.stream().map(line -> cell(line, column, count)).toList());
        }
        return columns;
    }

    private static int titles(String line) {
        var cells = GAP.split(line.strip());
        for (var cell : cells) if (!Signatory.isTitle(cell.strip())) return 0;
        return cells.length;
    }

    private static String cell(String line, int column, int count) {
        var cells = GAP.split(line.strip());
        if (cells.length == 1) return line;
        return cells.length == count ? cells[column] : "";
    }
}
