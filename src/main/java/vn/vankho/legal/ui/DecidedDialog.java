package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.queue.Decided;
import vn.vankho.legal.queue.Decided.Changed;
import vn.vankho.legal.queue.Decided.Following;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** What came of decisions: which texts stand otherwise now and why, what is proposed because of that, and what was refused. */
final class DecidedDialog extends Dialog {
    /** The queue has them all. */
    private static final int MOST_NAMED = 10;

    DecidedDialog(Decided decided) {
        setHeaderTitle(Say.text("legal.decided", Formats.count(decided.changed().size())));
        setWidth("56rem");
        addClassName("vk-decided");
        if (!decided.changed().isEmpty()) add(table(decided));
        if (!decided.following().isEmpty()) add(following(decided.following()));
        if (!decided.failed().isEmpty()) {
            add(new H3(Say.text(
                    "legal.decided.failed", Formats.count(decided.failed().size()))));
            var list = new UnorderedList();
            decided.failed().forEach(one -> list.add(new ListItem(one.name() + ": " + Say.text(one.why()))));
            add(list);
        }
        var close = new Button(Say.text("uikit.close"), _ -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.setAutofocus(true);
        getFooter().add(close);
    }

    /** @param otherwise the notice where nothing changed but what was decided on */
    static void tell(Decided decided, String otherwise) {
        if (isNeeded(decided)) new DecidedDialog(decided).open();
        else Notices.done(otherwise);
    }

    /** Whether there is anything that a short notice would not say. */
    private static boolean isNeeded(Decided decided) {
        return !decided.changed().isEmpty()
                || !decided.failed().isEmpty()
                || !decided.following().isEmpty();
    }

    /** An end leads to no other by itself: whoever decided on the one is shown what waits for the next decision. */
    private static Div following(List<Following> all) {
        var children = all.stream().map(Following::document).distinct().count();
        var parents = all.stream().map(Following::parentNumber).distinct().toList();
        var list = new UnorderedList();
        all.stream()
                .limit(MOST_NAMED)
                .forEach(one -> list.add(new ListItem(new Anchor(LegalRoutes.page(one.document()), one.name()))));
        var to = parents.size() == 1 && parents.getFirst() != null
                ? ProposalAddress.of(parents.getFirst())
                : ProposalAddress.changing();
        var queue = new Anchor(to, Say.text("legal.decided.following.queue"));
        var told = new Div(
                new H3(Say.text("legal.decided.following", Formats.count(children))),
                new Paragraph(Say.text("legal.decided.following.why")),
                list);
        if (all.size() > MOST_NAMED)
            told.add(new Paragraph(Say.text("legal.decided.following.more", Formats.count(all.size() - MOST_NAMED))));
        told.add(queue);
        return told;
    }

    private static Table table(Decided decided) {
        var table = new Table(
                Say.text("legal.decided", Formats.count(decided.changed().size())),
                "legal.diagram.other",
                "legal.decided.before",
                "legal.decided.after",
                "legal.decided.why");
        decided.changed()
                .forEach(one -> table.row(
                        new Anchor(LegalRoutes.page(one.document()), one.name()),
                        new StatusBadges(one.before()),
                        after(one),
                        why(one)));
        return table;
    }

    /** What a decision changes of another day may not be how the text stands now. */
    private static Div after(Changed one) {
        var after =
                new Div(Table.two(new StatusBadges(one.after()), Say.text("legal.banner.on", Formats.day(one.on()))));
        if (one.today() != null) after.add(Table.two(new StatusBadges(one.today()), Say.text("legal.decided.today")));
        return after;
    }

    private static Div why(Changed changed) {
        var all = new Div();
        for (var event : changed.why()) all.add(Table.two(new Span(said(event)), event.sentence()));
        for (var event : changed.gone())
            all.add(Table.two(new Span(Say.text("legal.decided.gone", said(event))), event.sentence()));
        return all;
    }

    private static String said(EffectRow event) {
        var acting = event.acting();
        var words = event.effect().scope().whole()
                ? LegalWords.event(event)
                : LegalWords.event(event) + " (" + LegalWords.part(event) + ")";
        return acting == null ? words : Say.text("legal.decided.by", words, acting.name());
    }
}
