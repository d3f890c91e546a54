package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.lookup.RefusedAct;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Đã bác bỏ, below the lược đồ: what a person said this text does not do, nor others to it. A slip of the hand is undone here. */
final class RefusedActs extends Div {
    private static final int FIRST = 20;

    private final transient LegalView view;
    private final transient LegalParts parts;
    private final transient Runnable refresh;

    RefusedActs(LegalView view, LegalParts parts, Runnable refresh) {
        this.view = view;
        this.parts = parts;
        this.refresh = refresh;
        var page = page(0);
        setVisible(page.total() > 0);
        if (page.total() == 0) return;
        var title = Say.text("legal.refused", Formats.count(page.total()));
        var table = new Table(
                title,
                "legal.diagram.other",
                "legal.diagram.part",
                "legal.proposal.sentence",
                "legal.refused.at",
                "legal.why",
                "");
        var content = new Div(table);
        show(content, table, page, 0);
        add(new Details(title, content));
    }

    private Page<RefusedAct> page(int offset) {
        return parts.refused().acts(view.document().id(), offset, FIRST, parts.viewer());
    }

    private void show(Div content, Table table, Page<RefusedAct> page, int before) {
        var cells = new RefusedCells(
                page.rows().stream().map(RefusedAct::refusal).toList(),
                parts,
                LegalPage.mayDecide(view, parts),
                refresh);
        page.rows().forEach(one -> row(table, one, cells));
        int shown = before + page.rows().size();
        if (page.rows().isEmpty() || shown >= page.total()) return;
        var line =
                new Div(new Span(Say.text("legal.refused.shown", Formats.count(shown), Formats.count(page.total()))));
        line.addClassName("vk-row-small");
        var more = new Button(Say.text("legal.diagram.goOn"), _ -> {
            content.remove(line);
            show(content, table, page(shown), shown);
        });
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        line.add(more);
        content.add(line);
    }

    private void row(Table table, RefusedAct one, RefusedCells cells) {
        var row = one.row();
        table.row(
                Table.two(LegalWords.other(row, Moment.of(view)), kind(row)),
                new Span(part(row)),
                LegalWords.sentence(row),
                cells.told(one.refusal()),
                new Span(one.refusal().why()),
                cells.reopen(
                        kind(row) + ", " + row.name(), () -> parts.reopening().relation(row.id(), parts.viewer())));
    }

    private static String kind(RelationRow row) {
        return Say.word(
                row.outgoing() ? "legal.relation" : "legal.relation.by",
                row.data().kind());
    }

    private static String part(RelationRow row) {
        if (row.data().kind().effect() == null && row.data().provisions().isEmpty()) return "";
        if (row.data().whole()) return Say.text("legal.timeline.whole");
        return row.data().provisions().isEmpty()
                ? Say.text("legal.timeline.somePart")
                : row.data().provisions();
    }
}
