package vn.vankho.extraction.worker.table;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Sheets of an .xlsx, read as a stream. */
final class PackedSheets {
    private PackedSheets() {}

    static void write(OPCPackage container, TableLines lines)
            throws IOException, OpenXML4JException, SAXException, javax.xml.parsers.ParserConfigurationException {
        var reader = new XSSFReader(container);
        var strings = new ReadOnlySharedStringsTable(container, false);
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (var xml = sheets.next()) {
                lines.table(sheets.getSheetName());
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new DayCells(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), strings, new Rows(lines), new DayFormatter(), false)));
                parser.parse(new InputSource(xml));
            }
        }
    }

    private record Rows(TableLines lines) implements SheetContentsHandler {
        @Override
        public void startRow(int number) {}

        @Override
        public void endRow(int number) {
            lines.end(number);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            int column = reference == null ? lines.width() : new CellReference(reference).getCol();
            lines.cell(column, text == null ? "" : text);
        }
    }
}
