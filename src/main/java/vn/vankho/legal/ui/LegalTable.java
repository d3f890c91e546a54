package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalRow;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Rows of the register. */
final class LegalTable extends Div {
    LegalTable(List<LegalRow> rows) {
        var table = new Table(
                Say.text("legal.list"),
                "legal.column.number",
                "legal.column.title",
                "legal.column.issuer",
                "legal.column.issuedOn",
                "legal.column.effectiveFrom",
                "legal.column.status");
        rows.forEach(row -> table.row(
                number(row),
                title(row),
                text(row.header().issuer()),
                day(Formats.day(row.header().issuedOn())),
                day(Formats.day(row.header().effectiveFrom())),
                status(row)));
        add(table);
    }

    private static Div number(LegalRow row) {
        var header = row.header();
        // a law that is known by its name only has that in the column beside
        var link = new Anchor(
                LegalRoutes.page(row.id()), header.number() == null ? Say.text("legal.noNumber") : header.number());
        link.addClassNames("vk-row-title", "vk-nowrap");
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

    private static Div status(LegalRow row) {
        return Table.two(
                new StatusBadges(row.statuses()),
                row.since() == null || row.statuses().isEmpty()
                        ? ""
                        : Say.text("legal.since", Formats.day(row.since())));
    }

    private static Span text(@Nullable String text) {
        return new Span(text == null ? "" : text);
    }

    private static Span day(String text) {
        var day = new Span(text);
        day.addClassName("vk-nowrap");
        return day;
    }
}
