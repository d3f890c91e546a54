package vn.vankho.legal.imports.table;

import java.util.List;

/**
 * A table as it stands in a file.
 *
 * @param rows with blank ones, so that the first row is number 1 for people too; cells in order, blank ones as the empty text
 */
public record Sheet(String name, List<List<String>> rows) {
    /** More rows, columns or letters in a cell than a register has are not kept. */
    public static final int MOST_ROWS = 200_000;

    public static final int MOST_COLUMNS = 60;
    public static final int LONGEST_CELL = 8_000;

    /** Of all rows: a cell takes some fifty bytes of memory however little stands in it. */
    public static final int MOST_CELLS = 2_000_000;

    public Sheet {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.stream().allMatch(String::isEmpty));
    }

    /** A cell without characters that no column can hold. */
    static String cell(String raw) {
        var text = raw.replace('\0', ' ').replace('\u00a0', ' ').strip();
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }
}
