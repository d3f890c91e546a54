package vn.vankho.legal.imports.row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.vankho.legal.imports.table.Sheet;

/** Registers of one row, as tests write them. */
final class TableRows {
    private TableRows() {}

    /** @param cells heading and value */
    static ReadRow row(String... cells) {
        var headings = Arrays.stream(cells).map(cell -> cell.split("=", 2)[0]).toList();
        var values = Arrays.stream(cells).map(cell -> cell.split("=", 2)[1]).toList();
        var head = head(headings.toArray(String[]::new));
        return new RowReader(head.kind(), head.columns(), Map.of(), "", List.of())
                .read(values)
                .orElseThrow();
    }

    static TableHead head(String... headings) {
        return TableHead.of(new Sheet("Sổ", List.of(List.of(headings))));
    }
}
