package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.queue.ActingText;
import vn.vankho.legal.queue.Proposed;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** A text with what is proposed of it, each to be chosen, looked at in the file, and decided. */
final class ProposalCard extends Article {
    private final List<Checkbox> choices = new ArrayList<>();

    ProposalCard(ActingText text, ProposalDeeds deeds) {
        addClassNames("vk-card", "vk-proposal-card");
        var document = text.document();
        var title = new H2(
                new Anchor(LegalRoutes.page(document.id()), document.header().name()));
        var all = new Checkbox(Say.text("legal.queue.all"));
        all.addValueChangeListener(event -> choices.forEach(one -> one.setValue(event.getValue())));
        var head = new Div(title, all);
        head.addClassName("vk-proposal-head");
        add(head);
        if (document.header().number() != null) add(small(document.header().title()));
        if (document.state() != HeaderState.CONFIRMED) add(unconfirmed(text));
        acts(text, true, deeds);
        text.events()
                .forEach(row -> add(line(
                        new Proposed.Event(document.id(), row),
                        event(row),
                        new Div(row.sentence()),
                        new Div(),
                        deeds)));
        acts(text, false, deeds);
    }

    /** Its own events stand behind the acts that change a status and before those that do not. */
    private void acts(ActingText text, boolean changing, ProposalDeeds deeds) {
        text.acts().stream()
                .filter(row -> row.data().kind().changesStatus() == changing)
                .forEach(row -> add(line(
                        new Proposed.Act(text.document().id(), row),
                        act(row),
                        new SentenceWords(row),
                        new Div(LegalFacts.hints(row.hints()), LegalFacts.warnings(row.warnings())),
                        deeds)));
    }

    /** An act begins on the day of the acting text, which only a confirmed head says. */
    private static Div unconfirmed(ActingText text) {
        var document = text.document();
        var note = new Div(new Badge(Say.word("legal.header", document.state()), Badge.Tone.WARN));
        if (document.state() == HeaderState.PROPOSED)
            note.add(new Anchor(LegalRoutes.confirm(document.id()), Say.text("legal.queue.confirmFirst")));
        note.addClassName("vk-proposal-note");
        return note;
    }

    private Div line(Proposed proposed, Component what, Component sentence, Component told, ProposalDeeds deeds) {
        var choice = new Checkbox();
        choice.setAriaLabel(Say.text("legal.queue.choose", what.getElement().getTextRecursively()));
        choice.addValueChangeListener(event -> deeds.choose(proposed, event.getValue()));
        choices.add(choice);
        var words = new Div(what, sentence, told);
        words.addClassName("vk-proposal-words");
        var line = new Div(choice, words, buttons(proposed, deeds));
        line.addClassName("vk-proposal-line");
        return line;
    }

    private static Div act(RelationRow row) {
        var data = row.data();
        var what = new Div(
                new Badge(
                        Say.word("legal.relation", data.kind()),
                        data.kind().changesStatus() ? Badge.Tone.ACCENT : Badge.Tone.PLAIN),
                LegalWords.other(row));
        if (row.other() != null) what.add(new StatusBadges(row.otherStatuses()));
        if (!data.provisions().isEmpty()) what.add(new Span(data.provisions()));
        if (data.from() != null) what.add(new Span(Say.text("legal.since", Formats.day(data.from()))));
        if (data.until() != null) what.add(new Span(Say.text("legal.timeline.until", Formats.day(data.until()))));
        // what ends an open suspension is to be known before it is confirmed
        if (!row.condition().isEmpty()) what.add(new Span(row.condition()));
        what.addClassName("vk-proposal-what");
        return what;
    }

    private static Div event(EffectRow row) {
        var what = new Div(new Badge(Say.word("legal.effect", row.effect().kind()), Badge.Tone.ACCENT));
        what.add(new Span(Say.text("legal.since", Formats.day(row.on()))));
        var until = row.effect().until();
        if (until != null) what.add(new Span(Say.text("legal.timeline.until", Formats.day(until))));
        if (!row.effect().scope().whole()) what.add(new Span(LegalWords.part(row)));
        if (!row.basis().isEmpty()) what.add(new Span(row.basis()));
        what.addClassName("vk-proposal-what");
        return what;
    }

    private static Div buttons(Proposed proposed, ProposalDeeds deeds) {
        var yes = new Button(Say.text("legal.accept"), _ -> deeds.confirm(List.of(proposed)));
        yes.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        var no = new Button(Say.text("legal.reject"), _ -> deeds.reject(List.of(proposed)));
        no.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var buttons = new Div(yes, no);
        switch (proposed) {
            case Proposed.Act act -> more(buttons, () -> deeds.look(act), () -> deeds.confirmAsSaid(act));
            // what follows from the end of another text is said nowhere in this one
            case Proposed.Event event
            when EventDialog.isReadOfItself(event.document(), event.row()) ->
                more(buttons, () -> deeds.look(event), () -> deeds.confirmAsSaid(event));
            case Proposed.Event _ -> {}
        }
        buttons.addClassName("vk-deeds");
        return buttons;
    }

    private static void more(Div buttons, Runnable look, Runnable right) {
        for (var one : List.of(
                new Button(Say.text("legal.queue.look"), _ -> look.run()),
                new Button(Say.text("legal.queue.days"), _ -> right.run()))) {
            one.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            buttons.add(one);
        }
    }

    private static Div small(String text) {
        var line = new Div(text);
        line.addClassName("vk-row-small");
        return line;
    }
}
