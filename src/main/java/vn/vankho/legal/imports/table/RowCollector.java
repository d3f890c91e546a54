package vn.vankho.legal.imports.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet as a stream gives them, with the blank ones between them. */
final class RowCollector implements SheetContentsHandler {
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    List<List<String>> rows() {
        return rows;
    }

    @Override
    public void startRow(int number) {
        while (rows.size() < Math.min(number, Sheet.MOST_ROWS)) rows.add(List.of());
        row = new ArrayList<>();
    }

    @Override
    public void endRow(int number) {
        // one more than is taken, so that the file is refused and not cut
        if (rows.size() <= Sheet.MOST_ROWS) rows.add(List.copyOf(row));
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        if (column >= Sheet.MOST_COLUMNS) return;
        while (row.size() < column) row.add("");
        row.add(Sheet.cell(text == null ? "" : text));
    }
}
