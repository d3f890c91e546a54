package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        // names that stand on a line each are, from the left, those of the columns
        var alone = printed.stream().noneMatch(SignedColumns::areNames)
                ? printed.stream().filter(SignedColumns::isName).toList()
                : List.<String>of();
        if (alone.size() > 1 && alone.size() != count) return columns;
        for (int i = count - 1; i >= 0; i--) {
            int column = i;
            var others = alone.size() < 2
                    ? List.<String>of()
                    : alone.stream()
                            .filter(name -> !name.equals(alone.get(column)))
                            .toList();
            columns.add(printed.stream()
                    .filter(line -> !others.contains(line))
                    .map(line -> cell(line, column, count))
                    .toList());
        }
        return columns;
    }

    private static int titles(String line) {
        var cells = GAP.split(line.strip());
        for (var cell : cells) if (!Signatory.isTitle(cell.strip())) return 0;
        return cells.length;
    }

    private static boolean isName(String line) {
        return SignedName.isPerson(line.strip());
    }

    private static boolean areNames(String line) {
        var cells = GAP.split(line.strip());
        return cells.length > 1 && Stream.of(cells).anyMatch(SignedColumns::isName);
    }

    private static String cell(String line, int column, int count) {
        var cells = GAP.split(line.strip());
        if (cells.length == 1) return line;
        return cells.length == count ? cells[column] : "";
    }
}
