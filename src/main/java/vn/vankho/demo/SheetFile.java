package vn.vankho.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vankho.demo.DemoDocument.Block;

/** An annex of tables as .xlsx: numbers as numbers, the rest as text. */
final class SheetFile {
    private static final int WIDEST = 45 * 256;

    private SheetFile() {}

    static byte[] write(DemoDocument document) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Danh mục");
            var bold = book.createCellStyle();
            var font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            int no = 0;
            int columns = 1;
            boolean headed = false;
            for (var block : document.blocks()) {
                var row = sheet.createRow(no++);
                var cells = block instanceof Block.Row(var named) ? named : java.util.List.of(block.text());
                columns = Math.max(columns, cells.size());
                for (int i = 0; i < cells.size(); i++) {
                    var cell = row.createCell(i);
                    var text = cells.get(i);
                    if (text.matches("\\d{1,6}")) cell.setCellValue(Integer.parseInt(text));
                    else cell.setCellValue(text);
                    if (!headed || block instanceof Block.Centred) cell.setCellStyle(bold);
                }
                headed |= block instanceof Block.Row;
                if (block instanceof Block.Centred) sheet.addMergedRegion(new CellRangeAddress(no - 1, no - 1, 0, 7));
            }
            for (int i = 0; i < columns; i++) sheet.setColumnWidth(i, i == 0 ? 8 * 256 : Math.min(WIDEST, 24 * 256));
            book.write(out);
            return out.toByteArray();
        }
    }
}
