package vn.vankho.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet, written row by row: a line above, the heads, the rows. */
public final class PlainSheet implements AutoCloseable {
    /** Of what {@link #write} gives. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Excel takes no longer text in one cell. */
    private static final int LONGEST_CELL = 32_000;

    /** Excel has no day before it. */
    private static final int FIRST_YEAR = 1900;

    private final SXSSFWorkbook book = new SXSSFWorkbook(200);
    private final SXSSFSheet sheet;
    private final CellStyle days;
    private final CellStyle bold;
    private @Nullable Row heads;

    /** @param widths of the columns in characters */
    public PlainSheet(String name, int... widths) {
        sheet = book.createSheet(name);
        for (int i = 0; i < widths.length; i++) sheet.setColumnWidth(i, widths[i] * 256);
        keepInSight(2);
        days = book.createCellStyle();
        days.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        var font = book.createFont();
        font.setBold(true);
        bold = book.createCellStyle();
        bold.setFont(font);
    }

    /** How many rows stay while the others are scrolled; two where nothing is said. */
    public void keepInSight(int rows) {
        sheet.createFreezePane(0, rows);
    }

    /** Days are kept as days, so that a sheet sorts by them. */
    public void row(List<?> cells) {
        add(cells);
    }

    /** A row in bold letters. */
    public void bold(List<String> cells) {
        add(cells).forEach(cell -> cell.setCellStyle(bold));
    }

    /** The heads of the columns, in bold letters, by which the rows below them can be filtered. */
    public void heads(List<String> cells) {
        bold(cells);
        heads = sheet.getRow(sheet.getLastRowNum());
    }

    private Row add(List<?> cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            if (cells.get(i) instanceof LocalDate day && day.getYear() >= FIRST_YEAR) {
                cell.setCellValue(day);
                cell.setCellStyle(days);
            } else if (cells.get(i) instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                // always text: a title that begins with "=" is a title
                var text = cells.get(i) instanceof LocalDate early
                        ? Days.said(early)
                        : cells.get(i).toString();
                cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            }
        }
        return row;
    }

    public void write(OutputStream out) throws IOException {
        if (heads != null)
            sheet.setAutoFilter(
                    new CellRangeAddress(heads.getRowNum(), sheet.getLastRowNum(), 0, heads.getLastCellNum() - 1));
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
