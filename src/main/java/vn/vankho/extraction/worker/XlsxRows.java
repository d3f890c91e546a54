package vn.vankho.extraction.worker;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import vn.vankho.extraction.worker.SheetRows.Cell;

/** Reads one sheet of an .xlsx as a stream: cells, merged cells, rows that stay on top, rows and columns that are hidden. */
final class XlsxRows extends XSSFSheetXMLHandler {
    /** Rows behind those that are shown; what is merged stands behind all rows, so a little further is read, not to the end of a million. */
    private static final int PATIENCE = 200_000;

    private final SheetRows rows;
    private final Types types;

    /** No more of the sheet is needed. */
    static final class Enough extends SAXException {
        Enough() {
            super("enough rows");
        }
    }

    XlsxRows(StylesTable styles, ReadOnlySharedStringsTable strings, SheetRows rows, DataFormatter formatter) {
        this(styles, strings, rows, formatter, new Types(rows));
    }

    private XlsxRows(
            StylesTable styles,
            ReadOnlySharedStringsTable strings,
            SheetRows rows,
            DataFormatter formatter,
            Types types) {
        super(styles, null, strings, types, formatter, false);
        this.rows = rows;
        this.types = types;
    }

    @Override
    public void startElement(String uri, String localName, String qName, @Nullable Attributes attributes)
            throws SAXException {
        if (attributes != null) look(localName, attributes);
        if (!isBehind()) super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (!isBehind()) super.endElement(uri, localName, qName);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (!isBehind()) super.characters(characters, start, length);
    }

    /** Behind the rows that are shown only what is merged is looked for. */
    private boolean isBehind() {
        return types.seen > SheetRows.ROWS;
    }

    private void look(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "c" -> {
                var type = attributes.getValue("t");
                types.number = type == null || type.equals("n");
                types.error = "e".equals(type);
                // one without a place stands beside the last
                var place = attributes.getValue("r");
                types.column = place == null ? types.column + 1 : new CellReference(place).getCol();
            }
            case "mergeCell" -> {
                var range = attributes.getValue("ref");
                if (range != null) rows.merged(CellRangeAddress.valueOf(range));
            }
            case "pane" -> {
                var split = attributes.getValue("ySplit");
                var state = attributes.getValue("state");
                if (state != null && state.startsWith("frozen") && split != null && split.matches("\\d{1,3}(\\.0)?"))
                    rows.frozen((int) Double.parseDouble(split));
            }
            case "col" -> {
                if (isHidden(attributes, "width"))
                    rows.hideColumns(number(attributes, "min", 0) - 1, number(attributes, "max", 0) - 1);
            }
            case "row" -> {
                // one without a number stands below the last
                types.row = number(attributes, "r", types.row + 1);
                types.column = -1;
                if (isHidden(attributes, "ht")) rows.hideRow(types.row - 1);
                if (++types.seen > SheetRows.ROWS + PATIENCE || rows.isFull()) throw new Enough();
                if (isBehind()) rows.cut();
            }
            default -> {}
        }
    }

    /** Said so (ECMA-376 part 1, 18.3.1.13 and 18.3.1.73), or of no size. */
    private static boolean isHidden(Attributes attributes, String size) {
        var hidden = attributes.getValue("hidden");
        var said = attributes.getValue(size);
        return hidden != null && (hidden.equals("1") || hidden.equals("true"))
                || said != null && said.matches("0(\\.0+)?");
    }

    private static int number(Attributes attributes, String name, int otherwise) {
        var value = attributes.getValue(name);
        return value != null && value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : otherwise;
    }

    private static final class Types implements SheetContentsHandler {
        /** What the reader writes before the error that Excel shows in a cell. */
        private static final String ERROR = "ERROR:";

        private final SheetRows rows;
        private boolean number;
        private boolean error;
        private int seen;
        private int row;
        private int column;

        Types(SheetRows rows) {
            this.rows = rows;
        }

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (value == null) return;
            var shown = error && value.startsWith(ERROR) ? value.substring(ERROR.length()) : value;
            rows.cell(row - 1, column, new Cell(shown, number));
        }
    }
}
