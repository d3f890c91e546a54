package vn.vankho.legal.imports.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/** Sheets of an .xls. */
final class OldSheets {
    private static final DayFormatter FORMATTER = new DayFormatter();

    private OldSheets() {}

    static List<Sheet> read(byte[] bytes) throws IOException {
        var sheets = new ArrayList<Sheet>();
        try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook) {
                var rows = new RowCollector();
                for (var row : sheet) {
                    rows.startRow(row.getRowNum());
                    for (var cell : row) rows.cell(cell.getAddress().formatAsString(), text(cell), null);
                    rows.endRow(row.getRowNum());
                }
                sheets.add(new Sheet(sheet.getSheetName(), rows.rows()));
            }
        }
        return sheets;
    }

    private static String text(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                FORMATTER.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}
