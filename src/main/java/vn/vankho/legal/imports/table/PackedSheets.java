package vn.vankho.legal.imports.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.vankho.shared.Refused;

/** Sheets of an .xlsx read as a stream, and tables of a .docx. */
final class PackedSheets {
    /** A register of twenty thousand rows unpacks to some thirty megabytes. */
    private static final long LARGEST_UNPACKED = 400L * 1024 * 1024;

    private PackedSheets() {}

    static List<Sheet> read(String name, byte[] bytes) throws IOException {
        try (var container = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            long unpacked = 0;
            boolean word = false;
            for (var part : container.getParts()) {
                unpacked += Math.max(0, part.getSize());
                word |= part.getPartName().getName().equals("/word/document.xml");
            }
            if (unpacked > LARGEST_UNPACKED) throw new Refused("legal.import.file.broken", name);
            return word ? WordTables.read(container) : sheets(container);
        } catch (OpenXML4JException | SAXException | javax.xml.parsers.ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }

    private static List<Sheet> sheets(OPCPackage container)
            throws IOException, OpenXML4JException, SAXException, javax.xml.parsers.ParserConfigurationException {
        var reader = new XSSFReader(container);
        var strings = new ReadOnlySharedStringsTable(container, false);
        var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
        var sheets = new ArrayList<Sheet>();
        while (parts.hasNext()) {
            try (var xml = parts.next()) {
                var rows = new RowCollector();
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(
                        new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, new DayFormatter(), false));
                parser.parse(new InputSource(xml));
                sheets.add(new Sheet(parts.getSheetName(), rows.rows()));
            }
        }
        return sheets;
    }
}
