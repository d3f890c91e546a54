package vn.vankho.extraction.worker.table;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/** Sheets of an .xls. */
final class OldSheets {
    private static final DayFormatter FORMATTER = new DayFormatter();

    private OldSheets() {}

    static void write(POIFSFileSystem container, TableLines lines) throws IOException {
        try (var workbook = new HSSFWorkbook(container)) {
            for (var sheet : workbook) {
                lines.table(sheet.getSheetName());
                for (var row : sheet) {
                    for (var cell : row) lines.cell(cell.getColumnIndex(), text(cell));
                    lines.end(row.getRowNum());
                }
            }
        }
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
