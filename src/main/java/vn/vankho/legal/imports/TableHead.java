package vn.vankho.legal.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.VietnameseText;

/**
 * Where the head of a table is and what its columns seem to be. Title lines stand above it, it may take several rows, and a row "(1) (2)
 * (3)" may end it.
 *
 * @param first row of the head, counted from 0
 * @param size its rows
 * @param headings of the columns, those of several rows joined
 */
public record TableHead(int first, int size, List<String> headings, ImportKind kind, Map<Column, Integer> columns) {
    private static final int LOOKED_AT = 40;
    private static final int TALLEST = 3;

    public TableHead {
        headings = List.copyOf(headings);
        columns = Map.copyOf(columns);
    }

    /** The likeliest head of a sheet; where nothing looks like one, the first row. */
    public static TableHead of(Sheet sheet) {
        TableHead best = null;
        for (int first = 0; first < Math.min(LOOKED_AT, sheet.rows().size()); first++)
            for (int size = 1; size <= TALLEST && isHead(sheet, first, size); size++) {
                var head = at(sheet, first, size);
                if (best == null || head.isBetterThan(best)) best = head;
            }
        return best == null ? at(sheet, 0, 1) : best.withCounts(sheet);
    }

    /** It knows more columns, or as many with fewer rows. */
    private boolean isBetterThan(TableHead other) {
        int more = Integer.compare(columns.size(), other.columns.size());
        return more > 0 || more == 0 && size < other.size;
    }

    /** The head that a person points at. */
    public static TableHead at(Sheet sheet, int first, int size) {
        var headings = headings(sheet, first, size);
        var found = new EnumMap<Column, Integer>(Column.class);
        for (int column = 0; column < headings.size(); column++) {
            var meant = meant(headings.get(column));
            // a group above several columns ("Văn bản") says nothing of the one
            if (meant == null && size > 1) meant = meant(cell(sheet, first + size - 1, column));
            if (meant != null) found.putIfAbsent(meant, column);
        }
        var kind = kind(found);
        found.keySet().removeIf(column -> !kind.has(column));
        return new TableHead(first, size, headings, kind, found);
    }

    /** What a remembered choice of columns is known by. */
    public String key() {
        return headings.stream().map(TableHead::words).collect(Collectors.joining("|"));
    }

    private static ImportKind kind(Map<Column, Integer> found) {
        if (found.containsKey(Column.SOURCE) && found.containsKey(Column.TARGET)) return ImportKind.RELATIONS;
        boolean ceased = found.containsKey(Column.CEASED_ON)
                && (found.containsKey(Column.REASON)
                        || found.containsKey(Column.PROVISIONS)
                        || found.containsKey(Column.DECISION));
        return ceased && !found.containsKey(Column.STATUS) && !found.containsKey(Column.EFFECTIVE_FROM)
                ? ImportKind.CEASED_LIST
                : ImportKind.DOCUMENTS;
    }

    private static @Nullable Column meant(String heading) {
        var words = words(heading);
        if (words.isEmpty()) return null;
        for (var column : Column.values()) if (column.isHeadedBy(words)) return column;
        return null;
    }

    private static List<String> headings(Sheet sheet, int first, int size) {
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

    private static String cell(Sheet sheet, int row, int column) {
        return cell(sheet.rows(), row, column);
    }

    private static String cell(List<List<String>> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    /** Rows below the first belong to the head as long as they hold no document. */
    private static boolean isHead(Sheet sheet, int first, int size) {
        if (first + size > sheet.rows().size()) return false;
        return sheet.rows().subList(first, first + size).stream()
                .noneMatch(row -> isCount(row)
                        || row.stream()
                                .anyMatch(cell -> !cell.isEmpty()
                                        && DocumentNumber.parse(cell).isPresent()));
    }

    private TableHead withCounts(Sheet sheet) {
        int next = first + size;
        return next < sheet.rows().size() && isCount(sheet.rows().get(next))
                ? new TableHead(first, size + 1, headings, kind, columns)
                : this;
    }

    /** "(1) (2) (3)". */
    private static boolean isCount(List<String> row) {
        var cells = new ArrayList<>(row);
        cells.removeIf(String::isEmpty);
        return cells.size() > 1 && cells.stream().allMatch(cell -> cell.matches("\\(?\\d{1,2}\\)?|\\([a-zA-Z]\\)"));
    }

    static String words(String heading) {
        return VietnameseText.fold(VietnameseText.normalise(heading))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
