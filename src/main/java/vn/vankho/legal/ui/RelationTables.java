package vn.vankho.legal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Lược đồ: what this text acts on and what acts on it, by kind with counts, each other text with its status on the day of the page. */
final class RelationTables extends Div {
    private static final int OPEN = 10;

    RelationTables(LegalView view) {
        add(new H2(Say.text("legal.diagram")));
        if (view.relations().isEmpty()) add(new Paragraph(Say.text("legal.diagram.none")));
        groups(view, false);
        groups(view, true);
    }

    private void groups(LegalView view, boolean outgoing) {
        var byKind = view.relations().stream()
                .filter(row -> row.outgoing() == outgoing)
                .collect(Collectors.groupingBy(row -> row.data().kind(), TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, rows) -> {
            var name = Say.text("legal.diagram.group", word(kind, outgoing), Formats.count(rows.size()));
            var group = new Details(name, table(name, rows, Moment.of(view)));
            group.setOpened(rows.size() <= OPEN);
            group.addClassName("vk-legal-group");
            add(group);
        });
    }

    static String word(RelationKind kind, boolean outgoing) {
        return outgoing ? Say.word("legal.relation", kind) : Say.word("legal.relation.by", kind);
    }

    private static Table table(String name, List<RelationRow> rows, Moment moment) {
        var table = new Table(
                name, "legal.diagram.other", "legal.diagram.status", "legal.diagram.part", "legal.proposal.sentence");
        rows.forEach(row -> table.row(
                other(row, moment), status(row), new Span(row.data().provisions()), LegalWords.sentence(row)));
        return table;
    }

    private static Div status(RelationRow row) {
        return row.other() == null ? new Div() : new StatusBadges(row.otherStatuses());
    }

    private static Div other(RelationRow row, Moment moment) {
        var other = new Div(LegalWords.other(row, moment));
        if (row.state() == ProposalState.PROPOSED)
            other.add(new Badge(Say.word("legal.header", vn.vankho.legal.HeaderState.PROPOSED), Badge.Tone.ACCENT));
        other.add(LegalFacts.warnings(row.warnings()));
        return other;
    }
}
