package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.queue.Decided;
import vn.vankho.legal.queue.Proposed;
import vn.vankho.uikit.Counts;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** What the machine or a rule of the law proposes and a person has not decided yet: Xác nhận or Bác bỏ, each with what it rests on. */
final class Proposals extends Div {
    private final transient LegalDocumentId acting;
    private final transient LegalParts parts;
    private final transient Runnable refresh;

    Proposals(LegalView view, LegalParts parts, Runnable refresh) {
        this.acting = view.document().id();
        this.parts = parts;
        this.refresh = () -> {
            refresh.run();
            Counts.changed();
        };
        var relations = view.relations().stream()
                .filter(row -> row.outgoing() && row.state() == ProposalState.PROPOSED)
                .sorted(RelationRow.BY_CONSEQUENCE)
                .toList();
        var events = view.timeline().stream()
                .filter(row -> !row.effect().confirmed())
                .toList();
        int all = relations.size() + events.size();
        if (all == 0) return;
        add(new H2(Say.text("legal.proposals", Formats.count(all))));
        if (!parts.mayDecide()) add(new Paragraph(Say.text("legal.proposals.lawyer")));
        add(table(view, relations, events));
    }

    private Table table(LegalView view, List<RelationRow> relations, List<EffectRow> events) {
        var table = new Table(
                Say.text("legal.proposals", Formats.count(relations.size() + events.size())),
                "legal.proposal",
                "legal.proposal.sentence",
                "");
        boolean may = LegalPage.mayDecide(view, parts);
        relations.forEach(row -> table.row(
                act(row),
                LegalWords.sentence(row),
                may ? decide(() -> confirm(row), () -> reject(new Proposed.Act(acting, row))) : new Div()));
        events.forEach(row -> table.row(
                Table.two(new Span(LegalWords.event(row)), row.basis()),
                new Span(row.sentence()),
                may ? decided(view, row) : new Div()));
        return table;
    }

    private Component decided(LegalView view, EffectRow row) {
        var both = decide(() -> confirm(row), () -> reject(new Proposed.Event(acting, row)));
        if (!EventDialog.isReadOfItself(acting, row)) return both;
        var right = new Button(
                Say.text("legal.queue.days"), _ -> new EventDialog(view.document(), row, parts, refresh).open());
        right.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        both.add(right);
        return both;
    }

    private static Div act(RelationRow row) {
        var act = Table.two(
                LegalWords.other(row), Say.word("legal.relation", row.data().kind()));
        if (!row.data().provisions().isEmpty()) act.add(new Span(row.data().provisions()));
        act.add(LegalFacts.hints(row.hints()), LegalFacts.warnings(row.warnings()));
        return act;
    }

    private void confirm(RelationRow row) {
        var act = new Proposed.Act(acting, row);
        new DecideDialog(acting, row, parts, said -> accepted(parts.decisions().confirm(act, said, parts.viewer())))
                .open();
    }

    private void confirm(EffectRow row) {
        var event = new Proposed.Event(acting, row);
        if (row.effect().kind() == EffectKind.PARENT_CEASED) new EndedPartDialog(event, parts, this::accepted).open();
        else Notices.tried(() -> accepted(parts.decisions().confirm(event, parts.viewer())));
    }

    private void accepted(Decided decided) {
        DecidedDialog.tell(decided, "legal.accepted");
        refresh.run();
    }

    private void reject(Proposed proposed) {
        ReasonDialog.reject(proposed, parts, refresh);
    }

    private static Div decide(Runnable confirm, Runnable reject) {
        var yes = new Button(Say.text("legal.accept"), _ -> confirm.run());
        yes.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        var no = new Button(Say.text("legal.reject"), _ -> reject.run());
        no.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var both = new Div(yes, no);
        both.addClassName("vk-deeds");
        return both;
    }
}
