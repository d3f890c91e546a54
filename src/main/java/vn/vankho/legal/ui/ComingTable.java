package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.coming.ComingChange;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Rows of the changes that come. */
final class ComingTable extends Div {
    ComingTable(List<ComingChange> rows) {
        var table = new Table(
                Say.text("legal.coming"),
                "legal.coming.day",
                "legal.column.number",
                "legal.column.title",
                "legal.coming.before",
                "legal.coming.after",
                "legal.coming.reasons");
        rows.forEach(row -> table.row(
                day(row),
                number(row),
                Table.two(
                        new Span(row.header().title()),
                        Objects.requireNonNullElse(row.header().issuer(), "")),
                new StatusBadges(row.before()),
                after(row),
                new Span(row.reasons().stream()
                        .map(reason -> reason.words(Say::text))
                        .collect(Collectors.joining("; ")))));
        add(table);
    }

    /** "Còn hiệu lực" before and behind says nothing: what changes is a part, and the reason names it. */
    private static Div after(ComingChange row) {
        var after = new StatusBadges(row.after());
        return row.partOnly() ? Table.two(after, Say.text("legal.coming.partOnly")) : after;
    }

    private static Span day(ComingChange row) {
        var day = new Span(Formats.day(row.day()));
        day.addClassName("vk-nowrap");
        return day;
    }

    /** Leads to the page as it will be on that day. */
    private static Div number(ComingChange row) {
        var header = row.header();
        var link = Table.number(
                LegalRoutes.page(row.id()) + "?" + LegalRoutes.ON + "=" + row.day(),
                header.number() == null ? Say.text("legal.noNumber") : header.number());
        return Table.two(link, Objects.requireNonNullElse(header.typeName(), ""));
    }
}
