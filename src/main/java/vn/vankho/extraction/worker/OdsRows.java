package vn.vankho.extraction.worker;

import static vn.vankho.extraction.worker.OpenPages.TABLE;
import static vn.vankho.extraction.worker.OpenPages.TEXT;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.vankho.extraction.worker.SheetRows.Cell;

/** Reads the sheets of an .ods as a stream: what each cell shows, merged cells, rows and columns that are hidden (OpenDocument 1.3, part 3, 9). */
final class OdsRows extends DefaultHandler {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final Set<String> NUMBERS = Set.of("float", "currency", "percentage", "date", "time");

    private static final Set<String> HIDDEN = Set.of("collapse", "filter");

    private final AtomicInteger left;
    private final ContentHandler out;
    private final Set<String> hiding = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private SheetRows rows;
    private String style = "";
    private String name = "";
    private boolean hidden;
    private int tables;
    private int pages;
    private int row;
    private int nextRow;
    private int column;
    private int nextColumn;
    private int nextWidth;
    private int notes;
    private boolean inCell;
    private boolean number;
    private int paragraphs;

    /** @param left characters that may still be shown of the workbook */
    OdsRows(AtomicInteger left, ContentHandler out) {
        this.left = left;
        this.out = out;
        rows = new SheetRows(left);
    }

    int pages() {
        return pages;
    }

    @Override
    public void startElement(String uri, String element, String qName, Attributes attributes) {
        switch (uri) {
            case STYLE -> {
                if (element.equals("style")) style = said(attributes, STYLE, "name");
                if (element.equals("table-properties")
                        && said(attributes, TABLE, "display").equals("false")) hiding.add(style);
            }
            case OFFICE -> {
                if (element.equals("annotation")) notes++;
            }
            case TABLE -> table(element, attributes);
            case TEXT -> word(element);
            default -> {}
        }
    }

    private void table(String element, Attributes attributes) {
        switch (element) {
            case "table" -> {
                if (tables++ > 0) return;
                rows = new SheetRows(left);
                name = said(attributes, TABLE, "name");
                hidden = hiding.contains(said(attributes, TABLE, "style-name"));
                nextRow = 0;
                nextWidth = 0;
            }
            case "table-column" -> {
                int first = nextWidth;
                nextWidth = first + times(attributes, "number-columns-repeated");
                if (isHidden(attributes)) rows.hideColumns(first, nextWidth - 1);
            }
            case "table-row" -> {
                row = nextRow;
                nextRow = row + times(attributes, "number-rows-repeated");
                nextColumn = 0;
                if (isHidden(attributes)) for (int y = row; y < Math.min(nextRow, SheetRows.ROWS); y++) rows.hideRow(y);
            }
            case "table-cell", "covered-table-cell" -> cell(attributes);
            default -> {}
        }
    }

    private void cell(Attributes attributes) {
        column = nextColumn;
        nextColumn = column + times(attributes, "number-columns-repeated");
        int across = times(attributes, "number-columns-spanned");
        int down = times(attributes, "number-rows-spanned");
        if (across > 1 || down > 1) rows.merged(new CellRangeAddress(row, row + down - 1, column, column + across - 1));
        number = NUMBERS.contains(said(attributes, OFFICE, "value-type"));
        inCell = true;
        text.setLength(0);
    }

    private void word(String element) {
        if (!inCell || notes > 0) return;
        if (element.equals("p")) {
            paragraphs++;
            if (!text.isEmpty()) text.append('\n');
        } else if (element.equals("line-break")) text.append('\n');
        else if (element.equals("tab") || element.equals("s")) text.append(' ');
    }

    /** By a person, or by a filter (19.749). */
    private static boolean isHidden(Attributes attributes) {
        return HIDDEN.contains(said(attributes, TABLE, "visibility"));
    }

    private static String said(Attributes attributes, String uri, String name) {
        var value = attributes.getValue(uri, name);
        return value == null ? "" : value;
    }

    /** Behind what is shown it does not matter how far. */
    private static int times(Attributes attributes, String name) {
        var value = said(attributes, TABLE, name);
        return value.matches("[1-9]\\d{0,6}") ? Integer.parseInt(value) : 1;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inCell && notes == 0 && paragraphs > 0) text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String element, String qName) throws SAXException {
        if (uri.equals(OFFICE) && element.equals("annotation")) notes--;
        if (uri.equals(TEXT) && element.equals("p") && inCell && notes == 0) paragraphs--;
        if (!uri.equals(TABLE)) return;
        if (element.equals("table-cell") || element.equals("covered-table-cell")) endCell();
        else if (element.equals("table") && --tables == 0) rows.write(name, ++pages, hidden, out);
    }

    /** What is repeated to the end of the sheet is a colour, hardly a word; of what is one more is shown than a person counts. */
    private void endCell() {
        inCell = false;
        if (text.isEmpty()) return;
        var cell = new Cell(text.toString(), number);
        for (int y = row; y < Math.min(nextRow, SheetRows.ROWS + 1); y++)
            for (int x = column; x < Math.min(nextColumn, SheetRows.COLUMNS + 1); x++) rows.cell(y, x, cell);
    }
}
