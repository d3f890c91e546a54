package vn.vankho.legal.imports.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Tables of a .docx, each under the paragraph above it: a decision prints its list of ceased texts that way. */
final class WordTables {
    private static final int LONGEST_NAME = 200;

    private WordTables() {}

    static List<Sheet> read(OPCPackage container) throws IOException {
        var sheets = new ArrayList<Sheet>();
        var above = "";
        // closed with its container
        var document = new XWPFDocument(container);
        for (var part : document.getBodyElements()) {
            if (part instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank())
                above = Sheet.cell(paragraph.getText());
            if (part instanceof XWPFTable table)
                sheets.add(new Sheet(above.substring(0, Math.min(LONGEST_NAME, above.length())), rows(table)));
        }
        return sheets;
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .limit(Sheet.MOST_COLUMNS)
                        .map(cell -> Sheet.cell(cell.getText()))
                        .toList())
                .toList();
    }
}
