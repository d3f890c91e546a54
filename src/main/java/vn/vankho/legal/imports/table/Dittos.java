package vn.vankho.legal.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "-nt-" (như trên) in a cell: what stands above it is meant. */
final class Dittos {
    private static final Pattern DITTO =
            Pattern.compile("[-–.\"“”'\\s]+(?iu:n\\.?t)[-–.\"“”'\\s]+|nt|(?iu:[-–.\\s]*như trên[-–.\\s]*)|[\"“”〃]+");

    private Dittos() {}

    static Sheet written(Sheet sheet) {
        var rows = new ArrayList<List<String>>();
        List<String> above = List.of();
        for (var row : sheet.rows()) {
            var cells = above;
            above = row.stream().noneMatch(cell -> DITTO.matcher(cell).matches()) ? row : written(row, cells);
            rows.add(above);
        }
        return new Sheet(sheet.name(), rows);
    }

    private static List<String> written(List<String> row, List<String> above) {
        var cells = new ArrayList<>(row);
        for (int i = 0; i < cells.size() && i < above.size(); i++)
            if (DITTO.matcher(cells.get(i)).matches()) cells.set(i, above.get(i));
        return cells;
    }
}
