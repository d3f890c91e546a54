package vn.vankho.extraction.worker.table;

import java.io.IOException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Tables of a .docx, each under the paragraph above it: a decision prints its list of ceased texts that way. */
final class WordTables {
    private static final int LONGEST_NAME = 200;

    private WordTables() {}

    static void write(OPCPackage container, TableLines lines) throws IOException {
        var above = "";
        // closed with its container
        var document = new XWPFDocument(container);
        for (var part : document.getBodyElements()) {
            if (part instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank())
                above = paragraph.getText().strip();
            if (part instanceof XWPFTable table) {
                lines.table(above.substring(0, Math.min(LONGEST_NAME, above.length())));
                write(table, lines);
            }
        }
    }

    private static void write(XWPFTable table, TableLines lines) {
        int number = 0;
        for (var row : table.getRows()) {
            int column = 0;
            for (var cell : row.getTableCells()) {
                lines.cell(column, cell.getText());
                column += span(cell);
            }
            lines.end(number++);
        }
    }

    /** Columns that a cell takes: those behind it keep their places. */
    private static int span(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null
                ? 1
                : Math.clamp(properties.getGridSpan().getVal().intValue(), 1, 100);
    }
}
