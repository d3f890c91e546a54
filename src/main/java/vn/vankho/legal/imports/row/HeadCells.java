package vn.vankho.legal.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vankho.legal.imports.table.Sheet;

/** Cells of the head of a table, which may take several rows and be merged. */
final class HeadCells {
    private HeadCells() {}

    static List<String> headings(Sheet sheet, int first, int size) {
        var rows =
                sheet.rows().subList(first, Math.min(first + size, sheet.rows().size()));
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width)
                .mapToObj(column -> IntStream.range(0, rows.size())
                        .mapToObj(row -> row < rows.size() - 1 ? above(rows, row, column) : cell(rows, row, column))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** A merged cell stands in the first of its columns only: it heads those to its right that have a cell below. */
    private static String above(List<List<String>> rows, int row, int column) {
        if (cell(rows, rows.size() - 1, column).isEmpty()) return cell(rows, row, column);
        int from = column;
        while (from > 0 && cell(rows, row, from).isEmpty()) from--;
        return cell(rows, rows.size() - 1, from).isEmpty() ? "" : cell(rows, row, from);
    }

    static String cell(List<List<String>> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    /** "(1) (2) (3)". */
    static boolean isCount(List<String> row) {
        var cells = new ArrayList<>(row);
        cells.removeIf(String::isEmpty);
        return cells.size() > 1 && cells.stream().allMatch(cell -> cell.matches("\\(?\\d{1,2}\\)?|\\([a-zA-Z]\\)"));
    }
}
