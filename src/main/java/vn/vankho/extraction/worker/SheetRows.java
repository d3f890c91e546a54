package vn.vankho.extraction.worker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * One sheet as people see it: its rows and columns with their names, what each cell shows, merged cells as one. As events, for the same
 * handlers as the text of other formats. A sheet longer or wider than anybody reads on a screen ends early and says so. Rows and columns that
 * Excel hides are told as such: whoever has the file has them, too, but who published it may not know.
 */
final class SheetRows {
    static final int ROWS = 2_000;
    static final int COLUMNS = 60;

    /** What a cell shows. @param number whether it stands to the right */
    record Cell(String text, boolean number) {}

    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int widest = -1;
    private int frozen;
    private boolean cut;
    private final AtomicInteger left;

    /** @param left characters that may still be shown of the workbook; taken from */
    SheetRows(AtomicInteger left) {
        this.left = left;
    }

    /** Whether no more of the sheet is wanted. */
    boolean isFull() {
        return left.get() < 0;
    }

    /** There is more of it than is shown. */
    void cut() {
        cut = true;
    }

    void cell(int row, int column, Cell cell) {
        if (cell.text().isBlank()) return;
        if (row >= ROWS || column >= COLUMNS || left.addAndGet(-cell.text().length()) < 0) {
            cut = true;
            return;
        }
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
        widest = Math.max(widest, column);
    }

    void merged(CellRangeAddress range) {
        if (merged.size() < ROWS * 4) merged.add(range);
    }

    /** Excel does not show it. */
    void hideRow(int row) {
        if (row >= 0 && row < ROWS) hiddenRows.set(row);
    }

    /** Excel does not show them. */
    void hideColumns(int first, int last) {
        if (first >= 0 && first <= last && first < COLUMNS) hiddenColumns.set(first, Math.min(last, COLUMNS - 1) + 1);
    }

    /** @param count of rows that stay on top */
    void frozen(int count) {
        frozen = Math.clamp(count, 0, 20);
    }

    /**
     * @param page which sheet of the file it is, 1-based
     * @param hidden whether Excel does not show it
     */
    void write(String name, int page, boolean hidden, ContentHandler out) throws SAXException {
        var head = attributes("data-page", String.valueOf(page));
        if (hidden) hide(head);
        element("h1", name, head, out);
        if (!rows.isEmpty()) table(out);
        if (cut) element("p", " ", attributes("data-cut", String.valueOf(ROWS)), out);
    }

    private void table(ContentHandler out) throws SAXException {
        start("table", attributes("data-frozen", String.valueOf(frozen)), out);
        start("tr", new AttributesImpl(), out);
        element("th", "", new AttributesImpl(), out);
        for (int column = 0; column <= widest; column++)
            element("th", CellReference.convertNumToColString(column), named(hiddenColumns.get(column)), out);
        end("tr", out);
        var covered = covered();
        // rows without words part what stands above from what stands below; one of a hundred is enough
        int before = -1;
        for (var row : rows.entrySet()) {
            if (row.getKey() > before + 1) line(row.getKey() - 1, new TreeMap<>(), covered, out);
            line(row.getKey(), row.getValue(), covered, out);
            before = row.getKey();
        }
        end("table", out);
    }

    private void line(int row, TreeMap<Integer, Cell> cells, Set<Long> covered, ContentHandler out)
            throws SAXException {
        start("tr", new AttributesImpl(), out);
        element("th", String.valueOf(row + 1), named(hiddenRows.get(row)), out);
        for (int column = 0; column <= widest; column++) {
            if (covered.contains(place(row, column))) continue;
            var cell = cells.get(column);
            var attributes = span(row, column);
            if (cell != null && cell.number()) attributes.addAttribute("", "class", "class", "CDATA", "n");
            element("td", cell == null ? "" : cell.text(), attributes, out);
        }
        end("tr", out);
    }

    /** Cells that lie under a merged one; merged down only where no row between is left out. */
    private Set<Long> covered() {
        var covered = new HashSet<Long>();
        for (var range : merged) {
            int last = lastRow(range);
            for (int row = range.getFirstRow(); row <= last; row++)
                for (int column = range.getFirstColumn(); column <= Math.min(widest, range.getLastColumn()); column++)
                    if (row != range.getFirstRow() || column != range.getFirstColumn()) covered.add(place(row, column));
        }
        return covered;
    }

    private AttributesImpl span(int row, int column) {
        var attributes = new AttributesImpl();
        for (var range : merged) {
            if (range.getFirstRow() != row || range.getFirstColumn() != column) continue;
            int across = Math.min(widest, range.getLastColumn()) - column + 1;
            int down = lastRow(range) - row + 1;
            if (across > 1) attributes.addAttribute("", "colspan", "colspan", "CDATA", String.valueOf(across));
            if (down > 1) attributes.addAttribute("", "rowspan", "rowspan", "CDATA", String.valueOf(down));
        }
        return attributes;
    }

    private int lastRow(CellRangeAddress range) {
        int last = range.getFirstRow();
        while (last < range.getLastRow() && rows.containsKey(last + 1)) last++;
        return last;
    }

    private static long place(int row, int column) {
        return (long) row << 16 | column;
    }

    private static AttributesImpl named(boolean hidden) {
        var attributes = new AttributesImpl();
        if (hidden) hide(attributes);
        return attributes;
    }

    private static void hide(AttributesImpl attributes) {
        attributes.addAttribute("", "data-hidden", "data-hidden", SafeAttributes.OURS, "1");
    }

    private static AttributesImpl attributes(String name, String value) {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", name, name, SafeAttributes.OURS, value);
        return attributes;
    }

    private static void element(String name, String text, AttributesImpl attributes, ContentHandler out)
            throws SAXException {
        start(name, attributes, out);
        out.characters(text.toCharArray(), 0, text.length());
        end(name, out);
    }

    private static void start(String name, AttributesImpl attributes, ContentHandler out) throws SAXException {
        out.startElement("", name, name, attributes);
    }

    private static void end(String name, ContentHandler out) throws SAXException {
        out.endElement("", name, name);
    }
}
