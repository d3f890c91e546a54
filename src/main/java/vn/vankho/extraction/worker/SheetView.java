package vn.vankho.extraction.worker;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.SAXParser;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.vankho.extraction.worker.SheetRows.Cell;
import vn.vankho.extraction.worker.table.DayCells;

/** The sheets of a workbook for reading on the screen, as Excel shows them in Vietnam, with what it hides told as hidden. Their text for finding is read apart. */
final class SheetView {
    private static final String XLS = "application/vnd.ms-excel";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Old workbooks are held in memory whole; a larger one is shown as its text. */
    private static final long LARGEST_OLD = 20L * 1024 * 1024;

    /** The text was read already; a second reading of more than this would take too long. */
    private static final long LARGEST_UNPACKED = 50L * 1024 * 1024;

    private static final Locale VIETNAM = Locale.of("vi", "VN");

    static {
        SystemDays.writeAsInVietnam();
    }

    private SheetView() {}

    /** The sheets as a safe view, and as they are written where letters of an old font were decoded (else the same). */
    record Shown(String html, String original) {}

    /**
     * Null for what is no workbook, or one that only its text is shown of.
     *
     * @param fonts of its cells
     */
    static @Nullable Shown of(Request request, FontedTexts fonts, Limits limits, Beat beat) {
        var collector = new PageCollector(limits, beat, "h1", false);
        var decoding = new LegacyHandler(collector, fonts);
        try {
            if (!write(request, decoding)) return null;
            decoding.endDocument();
        } catch (Exception _) {
            // its text was read by another reader, which is enough to show
            if (!collector.isCut()) return null;
        }
        var original = decoding.original();
        var html = collector.html();
        return new Shown(html, original == null ? html : original.html());
    }

    private static boolean write(Request request, ContentHandler out) throws Exception {
        return switch (request.mediaType()) {
            case XLS -> request.size() <= LARGEST_OLD && old(request, out);
            case XLSX -> packed(request, out);
            case OfficeParsers.ODS -> open(request, out);
            default -> false;
        };
    }

    private static boolean packed(Request request, ContentHandler out) throws Exception {
        var file = request.file();
        try (var container =
                file == null ? OPCPackage.open(request.open()) : OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            long unpacked = 0;
            for (var part : container.getParts()) unpacked += Math.max(0, part.getSize());
            if (unpacked > LARGEST_UNPACKED) return false;
            var reader = new XSSFReader(container);
            var strings = new ReadOnlySharedStringsTable(container, false);
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            var hidden = HiddenSheets.of(reader);
            var left = new AtomicInteger(Limits.HTML);
            int page = 0;
            while (sheets.hasNext()) {
                try (var xml = sheets.next()) {
                    var rows = new SheetRows(left);
                    var handler = new XlsxRows(reader.getStylesTable(), strings, rows, new DataFormatter(VIETNAM));
                    try {
                        XMLReaderUtils.parseSAX(xml, new DayCells(handler), new ParseContext());
                    } catch (XlsxRows.Enough _) {
                        // what is shown was read
                    }
                    rows.write(sheets.getSheetName(), ++page, hidden.contains(sheets.getSheetName()), out);
                }
            }
            return page > 0;
        }
    }

    private static boolean open(Request request, ContentHandler out) throws Exception {
        try (var packed = PackedFile.of(request)) {
            var rows = new OdsRows(new AtomicInteger(Limits.HTML), out);
            var context = new ParseContext();
            context.set(SAXParser.class, new EmphasisOff(OfficeFonts.in(packed, request.mediaType())));
            return packed.readWhole("content.xml", LARGEST_UNPACKED, rows, context) && rows.pages() > 0;
        }
    }

    /** Sheets that are hidden stand last: macros of the last century come first in a file, and nobody looks for them. */
    private static boolean old(Request request, ContentHandler out) throws Exception {
        try (var container = new POIFSFileSystem(request.open());
                var workbook = new HSSFWorkbook(container)) {
            var left = new AtomicInteger(Limits.HTML);
            for (boolean hidden : new boolean[] {false, true})
                for (int no = 0; no < workbook.getNumberOfSheets(); no++)
                    if (hidden != (workbook.getSheetVisibility(no) == SheetVisibility.VISIBLE))
                        sheet(workbook, no, left, out);
            return true;
        }
    }

    private static void sheet(HSSFWorkbook workbook, int no, AtomicInteger left, ContentHandler out)
            throws SAXException {
        var sheet = workbook.getSheetAt(no);
        var rows = new SheetRows(left);
        var formatter = new DataFormatter(VIETNAM);
        formatter.setUseCachedValuesForFormulaCells(true);
        for (int column = 0; column < SheetRows.COLUMNS; column++)
            if (sheet.isColumnHidden(column)) rows.hideColumns(column, column);
        for (var row : sheet) {
            if (row.getZeroHeight()) rows.hideRow(row.getRowNum());
            for (var cell : row) {
                var type =
                        cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
                rows.cell(
                        cell.getRowIndex(),
                        cell.getColumnIndex(),
                        new Cell(formatter.formatCellValue(cell), type == CellType.NUMERIC));
            }
        }
        sheet.getMergedRegions().forEach(rows::merged);
        var pane = sheet.getPaneInformation();
        if (pane != null && pane.isFreezePane()) rows.frozen(pane.getHorizontalSplitPosition());
        rows.write(workbook.getSheetName(no), no + 1, workbook.getSheetVisibility(no) != SheetVisibility.VISIBLE, out);
    }
}
