package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Rows of the register; the heads of its columns sort by the address. */
final class LegalTable extends Div {
    LegalTable(List<LegalRow> rows, List<LegalColumn> columns, Address address) {
        var table = new Table(
                Say.text("legal.list"),
                Stream.concat(
                                Stream.of("legal.column.number", "legal.column.title"),
                                columns.stream().map(column -> column.head))
                        .toArray(String[]::new));
        sorts(table, 0, LegalOrder.NUMBER, address);
        sorts(table, 1, LegalOrder.TITLE, address);
        for (int i = 0; i < columns.size(); i++) sorts(table, i + 2, columns.get(i).order, address);
        rows.forEach(row -> table.row(cells(row, columns)));
        add(table);
    }

    /** Once more, and it is the other way round. */
    private static void sorts(Table table, int column, @Nullable LegalOrder order, Address address) {
        if (order == null) return;
        var now = LegalListAddress.order(address);
        boolean here = now == order || now == order.reversed();
        var next = now == order ? order.reversed() : order;
        table.sortedBy(column, address.with(LegalListAddress.ORDER, next.name()), here ? now.rises() : null);
    }

    private static Component[] cells(LegalRow row, List<LegalColumn> columns) {
        var cells = new ArrayList<Component>(List.of(number(row), title(row)));
        columns.forEach(column -> cells.add(column.of(row)));
        return cells.toArray(Component[]::new);
    }

    private static Div number(LegalRow row) {
        var header = row.header();
        // a law that is known by its name only has that in the column beside
        var link = Table.number(
                LegalRoutes.page(row.id()), header.number() == null ? Say.text("legal.noNumber") : header.number());
        return Table.two(link, header.typeName() == null ? "" : header.typeName());
    }

    private static Div title(LegalRow row) {
        var header = row.header();
        var title = new Div(new Span(header.number() == null ? header.name() : header.title()));
        var badges = new Div();
        badges.addClassName("vk-badges");
        if (row.state() != HeaderState.CONFIRMED)
            badges.add(new Badge(Say.word("legal.header", row.state()), Badge.Tone.PLAIN));
        if (row.proposals() > 0)
            badges.add(new Badge(Say.text("legal.list.proposals", Formats.count(row.proposals())), Badge.Tone.ACCENT));
        if (badges.getElement().getChildCount() > 0) title.add(badges);
        return title;
    }
}
