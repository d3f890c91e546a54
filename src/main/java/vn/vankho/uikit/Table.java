package vn.vankho.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page of a list with columns. A narrow screen shows each row as a card in which every value has its name. */
public final class Table extends Div {
    private static final int ONE_LINE = 22;

    private final List<String> heads;
    private final List<NativeTableHeaderCell> headCells = new ArrayList<>();
    private final NativeTableBody body = new NativeTableBody();

    /**
     * @param caption for readers that cannot see the page
     * @param heads keys of the columns' names; the empty text for a column of deeds
     */
    public Table(String caption, String... heads) {
        this.heads = Stream.of(heads)
                .map(head -> head.isEmpty() ? "" : Say.text(head))
                .toList();
        addClassName("vk-table");
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", caption);
        var row = new NativeTableRow();
        for (var head : this.heads) {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            headCells.add(cell);
            row.add(cell);
        }
        var head = new com.vaadin.flow.component.html.NativeTableHeader();
        head.add(row);
        table.add(head, body);
        add(table);
    }

    /**
     * Makes the head of a column a link to the same list in another order.
     *
     * @param ascending whether the list is in the order of this column now, and which way; null: it is not
     */
    public Table sortedBy(int column, String route, @Nullable Boolean ascending) {
        var cell = headCells.get(column);
        var mark = ascending == null ? "" : ascending ? " ↑" : " ↓";
        var link = new Anchor(route, heads.get(column) + mark);
        link.addClassName("vk-sorts");
        cell.removeAll();
        cell.add(link);
        if (ascending != null) cell.getElement().setAttribute("aria-sort", ascending ? "ascending" : "descending");
        return this;
    }

    /** Adds a row, one component for each column. */
    public Table row(Component... cells) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell();
            cell.add(cells[i]);
            cell.getElement().setAttribute("data-label", heads.get(i));
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    /** A number and symbol as a link: in one line, unless it is so long ("03/2026/NQLT-HĐND-UBND-UBMTTQVN") that it took the room of the title. */
    public static Anchor number(String route, String number) {
        var link = new Anchor(route, number);
        link.addClassName("vk-row-title");
        if (number.length() <= ONE_LINE) link.addClassName("vk-nowrap");
        return link;
    }

    /** A day, which is never cut in two by a narrow column. */
    public static Span day(@Nullable LocalDate day) {
        var shown = new Span(Formats.day(day));
        shown.addClassName("vk-nowrap");
        return shown;
    }

    /** A main line and a quieter one below it. */
    public static Div two(Component main, String below) {
        var small = new Span(below);
        small.addClassName("vk-row-small");
        var both = new Div(main);
        both.addClassName("vk-two");
        if (!below.isEmpty()) both.add(small);
        return both;
    }
}
