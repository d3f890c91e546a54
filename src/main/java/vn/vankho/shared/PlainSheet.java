package vn.vankho.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of one sheet, written row by row: a line above, the heads, the rows. */
public final class PlainSheet implements AutoCloseable {
    /** Excel takes no longer text in one cell. */
    private static final int LONGEST_CELL = 32_000;

    /** Excel has no day before it. */
    private static final int FIRST_YEAR = 1900;

    private final SXSSFWorkbook book = new SXSSFWorkbook(200);
    private final SXSSFSheet sheet;
    private final CellStyle days;

    /** @param widths of the columns in characters */
    public PlainSheet(String name, int... widths) {
        sheet = book.createSheet(name);
        for (int i = 0; i < widths.length; i++) sheet.setColumnWidth(i, widths[i] * 256);
        sheet.createFreezePane(0, 2);
        days = book.createCellStyle();
        days.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    /** Days are kept as days, so that a sheet sorts by them. */
    public void row(List<?> cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            if (cells.get(i) instanceof LocalDate day && day.getYear() >= FIRST_YEAR) {
                cell.setCellValue(day);
                cell.setCellStyle(days);
            } else if (cells.get(i) instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                var text = cells.get(i) instanceof LocalDate early
                        ? Days.said(early)
                        : cells.get(i).toString();
                cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            }
        }
    }

    public void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
