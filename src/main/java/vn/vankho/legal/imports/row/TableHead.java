package vn.vankho.legal.imports.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.imports.table.Sheet;
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

    /** Which of these tables knows most columns; the longer one of equals. */
    public static int likeliest(List<Sheet> sheets) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            long known = of(sheet).columns().size() * 1_000_000L + sheet.rows().size();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
    }

    /** It knows more columns, or as many with fewer rows. */
    private boolean isBetterThan(TableHead other) {
        int more = Integer.compare(columns.size(), other.columns.size());
        return more > 0 || more == 0 && size < other.size;
    }

    /** The head that a person points at. */
    public static TableHead at(Sheet sheet, int first, int size) {
        var headings = HeadCells.headings(sheet, first, size);
        var found = new EnumMap<Column, Integer>(Column.class);
        for (int column = 0; column < headings.size(); column++) {
            var meant = meant(headings.get(column));
            // a group above several columns ("Văn bản") says nothing of the one
            if (meant == null && size > 1) meant = meant(HeadCells.cell(sheet.rows(), first + size - 1, column));
            if (meant != null) found.putIfAbsent(meant, column);
        }
        // one that stands alone holds the whole number
        var sign = found.get(Column.SIGN);
        if (sign != null && !found.containsKey(Column.NUMBER)) {
            found.remove(Column.SIGN);
            found.put(Column.NUMBER, sign);
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

    /** Rows below the first belong to the head as long as they hold no document. */
    private static boolean isHead(Sheet sheet, int first, int size) {
        if (first + size > sheet.rows().size()) return false;
        return sheet.rows().subList(first, first + size).stream()
                .noneMatch(row -> HeadCells.isCount(row)
                        || row.stream()
                                .anyMatch(cell -> !cell.isEmpty()
                                        && DocumentNumber.parse(cell).isPresent()));
    }

    private TableHead withCounts(Sheet sheet) {
        int next = first + size;
        return next < sheet.rows().size() && HeadCells.isCount(sheet.rows().get(next))
                ? new TableHead(first, size + 1, headings, kind, columns)
                : this;
    }

    static String words(String heading) {
        return VietnameseText.fold(VietnameseText.normalise(heading))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
