package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
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
        RelationGroup.of(view, outgoing).forEach(group -> {
            var name = group.name();
            var table = new Table(
                    name,
                    "legal.diagram.other",
                    "legal.diagram.status",
                    "legal.diagram.part",
                    "legal.proposal.sentence",
                    "");
            group.texts().forEach(acts -> show(table, group, acts));
            var content = new Div(table);
            if (group.texts().size() < group.all())
                goOn(
                        content,
                        table,
                        group,
                        group.counts().getFirst(),
                        group.texts().size());
            var details = new Details(name, content);
            details.setOpened(group.all() <= OPEN);
            details.addClassName("vk-legal-group");
            add(details);
        });
    }

    /** Says how many are not shown, and shows more of them. */
    private void goOn(Div content, Table table, RelationGroup group, RelationCount count, int shown) {
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
            page.rows().forEach(row -> show(table, group, List.of(row)));
            content.remove(line);
            int now = shown + page.rows().size();
            if (!page.rows().isEmpty() && now < page.total()) goOn(content, table, group, count, now);
        });
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        line.add(more);
        line.addClassName("vk-row-small");
        content.add(line);
    }

    /** What one text does, or suffers, is one line. */
    private void show(Table table, RelationGroup group, List<RelationRow> acts) {
        table.row(
                other(acts, Moment.of(view)),
                status(acts.getFirst()),
                each(acts, act -> part(act, group, acts)),
                each(acts, LegalWords::sentence),
                each(acts, this::deeds));
    }

    /** Where a text does several things, some of them may wait for a decision still. */
    private static Div part(RelationRow act, RelationGroup group, List<RelationRow> acts) {
        var part = new Div(new Span(group.part(act)));
        if (act.state() == ProposalState.PROPOSED && !RelationGroup.isProposed(acts)) part.add(proposed());
        return part;
    }

    private static Badge proposed() {
        return new Badge(Say.word("legal.header", HeaderState.PROPOSED), Badge.Tone.ACCENT);
    }

    private static Div each(List<RelationRow> acts, Function<RelationRow, Div> cell) {
        if (acts.size() == 1) return cell.apply(acts.getFirst());
        var all = new Div();
        acts.forEach(act -> all.add(cell.apply(act)));
        return all;
    }

    private Div deeds(RelationRow row) {
        return may && row.state() == ProposalState.CONFIRMED
                ? ConfirmedDeeds.of(row, view.document().id(), parts, refresh)
                : new Div();
    }

    private Div status(RelationRow row) {
        return row.other() == null ? new Div() : StatusBadges.of(row.otherNotIssued(view.on()), row.otherStatuses());
    }

    private static Div other(List<RelationRow> acts, Moment moment) {
        var other = new Div(LegalWords.other(acts.getFirst(), moment));
        if (RelationGroup.isProposed(acts)) other.add(proposed());
        other.add(LegalFacts.hints(
                acts.stream().flatMap(act -> act.hints().stream()).distinct().toList()));
        other.add(LegalFacts.warnings(
                acts.stream().flatMap(act -> act.warnings().stream()).distinct().toList()));
        return other;
    }
}
