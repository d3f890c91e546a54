package vn.vankho.legal.imports.table;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.shared.Refused;

/** Rows of a CSV (RFC 4180), whichever of the four usual separators it uses; cells in quotes may hold line ends. */
final class CsvTable {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 20;

    private CsvTable() {}

    /** @throws Refused where there are more cells than are held; one row more than is taken comes back, so that the file is refused and not cut */
    static List<List<String>> rows(String name, String text) {
        var rows = parse(text, separator(text), Sheet.MOST_ROWS + 1);
        if (rows.stream().mapToInt(List::size).sum() > Sheet.MOST_CELLS)
            throw new Refused("extraction.tables.cells", name, Sheet.MOST_ROWS, Sheet.MOST_CELLS);
        return rows;
    }

    /** The one by which the first rows fall into most cells of the same count. */
    static char separator(String text) {
        char best = ',';
        long most = 0;
        for (var candidate : SEPARATORS) {
            var rows = parse(text, candidate, LOOKED_AT);
            int widest = rows.stream().mapToInt(List::size).max().orElse(0);
            long full = rows.stream().filter(row -> row.size() == widest).count();
            long score = widest < 2 ? 0 : full * 1_000 + widest;
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static List<List<String>> parse(String text, char separator, int most) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int cells = 0;
        for (int i = 0; i < text.length() && rows.size() < most && cells <= Sheet.MOST_CELLS; i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') cell.append(c);
                else if (i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(i++));
                else quoted = false;
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == separator) end(row, cell);
            else if (c == '\n') {
                end(row, cell);
                cells += row.size();
                rows.add(List.copyOf(row));
                row.clear();
            } else if (c != '\r') cell.append(c);
        }
        if (rows.size() < most && (!cell.isEmpty() || !row.isEmpty())) {
            end(row, cell);
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private static void end(List<String> row, StringBuilder cell) {
        if (row.size() < Sheet.MOST_COLUMNS) row.add(Sheet.cell(cell.toString()));
        cell.setLength(0);
    }
}
