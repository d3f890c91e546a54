package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationCount;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/**
 * Lược đồ: what this text acts on and what acts on it, by kind with counts, each other text with its status on the day of the page. A long kind
 * goes on at a button.
 */
final class RelationTables extends Div {
    private static final int OPEN = 10;

    private final transient LegalView view;
    private final transient LegalParts parts;
    private final transient Runnable refresh;
    private final boolean may;

    RelationTables(LegalView view, LegalParts parts, Runnable refresh) {
        this.view = view;
        this.parts = parts;
        this.refresh = refresh;
        this.may = LegalPage.mayDecide(view, parts);
        add(new H2(Say.text("legal.diagram")));
        if (view.relations().isEmpty()) add(new Paragraph(Say.text("legal.diagram.none")));
        groups(false);
        groups(true);
    }

    private void groups(boolean outgoing) {
        counts(view, outgoing).forEach(count -> {
            var rows = of(view, count);
            var name = name(count);
            var table = new Table(
                    name,
                    "legal.diagram.other",
                    "legal.diagram.status",
                    "legal.diagram.part",
                    "legal.proposal.sentence",
                    "");
            show(table, rows);
            var content = new Div(table);
            if (rows.size() < count.all()) goOn(content, table, count, rows.size());
            var group = new Details(name, content);
            group.setOpened(count.all() <= OPEN);
            group.addClassName("vk-legal-group");
            add(group);
        });
    }

    /** Says how many are not shown, and shows more of them. */
    private void goOn(Div content, Table table, RelationCount count, int shown) {
        var line = new Div(new Span(Say.text("legal.diagram.shown", Formats.count(shown), Formats.count(count.all()))));
        var more = new Button(Say.text("legal.diagram.goOn"), _ -> {
            var page = parts.lookup()
                    .relations(
                            view.document().id(),
                            count.kind(),
                            count.outgoing(),
                            view.on(),
                            view.knownAt(),
                            shown,
                            LegalLookup.MOST_ROWS,
                            parts.viewer());
            show(table, page.rows());
            content.remove(line);
            int now = shown + page.rows().size();
            if (!page.rows().isEmpty() && now < page.total()) goOn(content, table, count, now);
        });
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        line.add(more);
        line.addClassName("vk-row-small");
        content.add(line);
    }

    private void show(Table table, List<RelationRow> rows) {
        var moment = Moment.of(view);
        rows.forEach(row -> table.row(
                other(row, moment),
                status(row),
                new Span(row.data().provisions()),
                LegalWords.sentence(row),
                deeds(row)));
    }

    private Div deeds(RelationRow row) {
        return may && row.state() == ProposalState.CONFIRMED ? ConfirmedDeeds.of(row, parts, refresh) : new Div();
    }

    /** Those that change a text first. */
    static List<RelationCount> counts(LegalView view, boolean outgoing) {
        return view.relationCounts().stream()
                .filter(count -> count.outgoing() == outgoing)
                .sorted(Comparator.comparing(RelationCount::kind))
                .toList();
    }

    static List<RelationRow> of(LegalView view, RelationCount count) {
        return view.relations().stream()
                .filter(row -> row.outgoing() == count.outgoing() && row.data().kind() == count.kind())
                .toList();
    }

    /** What waits for a decision is counted apart: it changes nothing yet. */
    static String name(RelationCount count) {
        var word = count.outgoing()
                ? Say.word("legal.relation", count.kind())
                : Say.word("legal.relation.by", count.kind());
        return count.proposed() == 0
                ? Say.text("legal.diagram.group", word, Formats.count(count.confirmed()))
                : Say.text(
                        "legal.diagram.group.proposed",
                        word,
                        Formats.count(count.confirmed()),
                        Formats.count(count.proposed()));
    }

    private static Div status(RelationRow row) {
        return row.other() == null ? new Div() : new StatusBadges(row.otherStatuses());
    }

    private static Div other(RelationRow row, Moment moment) {
        var other = new Div(LegalWords.other(row, moment));
        if (row.state() == ProposalState.PROPOSED)
            other.add(new Badge(Say.word("legal.header", HeaderState.PROPOSED), Badge.Tone.ACCENT));
        other.add(LegalFacts.warnings(row.warnings()));
        return other;
    }
}
