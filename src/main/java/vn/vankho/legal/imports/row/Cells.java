package vn.vankho.legal.imports.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row by their columns, and what is found to be the matter with them. */
final class Cells {
    private final List<String> cells;
    private final Map<Column, Integer> columns;
    private final Map<Column, String> givens;
    private final List<Problem> problems = new ArrayList<>();

    Cells(List<String> cells, Map<Column, Integer> columns, Map<Column, String> givens) {
        this.cells = cells;
        this.columns = columns;
        this.givens = givens;
    }

    String text(Column column) {
        var own = own(column);
        return own.isEmpty() ? givens.getOrDefault(column, "") : own;
    }

    boolean saysItself(Column column) {
        return !own(column).isEmpty();
    }

    String given(Column column) {
        return givens.getOrDefault(column, "");
    }

    private String own(Column column) {
        var index = columns.get(column);
        return index == null || index >= cells.size() ? "" : cells.get(index).replaceAll("\\s+", " ");
    }

    boolean has(Column column) {
        return !text(column).isEmpty();
    }

    boolean isThere(Column column) {
        return columns.containsKey(column);
    }

    @Nullable
    String orNull(Column column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    @Nullable
    LocalDate day(Column column) {
        if (!has(column)) return null;
        var day = DayCell.read(text(column));
        if (day.isEmpty() && !isUnread(column)) unread(column);
        return day.orElse(null);
    }

    /** A text is known by its day of issue; other days may be missing. */
    private void unread(Column column) {
        if (column == Column.ISSUED_ON) wrong(column, "legal.import.row.day");
        else problems.add(Problem.emptied(column, text(column), "legal.import.row.day"));
    }

    boolean isUnread(Column column) {
        return problems.stream().anyMatch(problem -> problem.column() == column && problem.fate() != Fate.ASKED);
    }

    void wrong(Column column, String key, String... arguments) {
        problems.add(Problem.wrong(column, text(column), key, arguments));
    }

    void doubtful(Column column, String key, String... arguments) {
        problems.add(Problem.doubtful(column, text(column), key, arguments));
    }

    List<Problem> problems() {
        return problems;
    }
}
