package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.queue.Source;
import vn.vankho.legal.recognition.HeaderField;
import vn.vankho.legal.register.HeaderChecks.HeaderCheck;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What belongs to a head and is no field of it: whether it is a văn bản quy phạm pháp luật, what to look at, on what it rests. */
final class HeaderFindings extends Div {
    private final Div checked = new Div();

    /** @param look told of the place that a person wants to see */
    HeaderFindings(LegalView view, Consumer<String> look) {
        add(checked);
        effects(view, look);
        acts(view, look);
        var bases = view.relations().stream()
                .filter(row -> row.outgoing() && row.data().kind() == RelationKind.BASED_ON)
                .toList();
        add(new H2(Say.text("legal.confirm.bases", Formats.count(bases.size()))));
        if (bases.isEmpty()) add(new Paragraph(Say.text("legal.confirm.bases.none")));
        else add(list(bases, look));
    }

    void show(HeaderCheck check) {
        checked.removeAll();
        var why = new Paragraph(Say.text(check.normative()));
        why.addClassName("vk-legal-normative");
        checked.add(why, LegalFacts.warnings(check.warnings()));
        check.filled().ifPresent(stub -> checked.add(other("legal.confirm.fills", stub)));
        check.same().ifPresent(same -> checked.add(other("legal.confirm.same", same)));
    }

    private static Paragraph other(String key, LegalName entry) {
        return new Paragraph(new Span(Say.text(key) + " "), new Anchor(LegalRoutes.page(entry.id()), entry.name()));
    }

    /** What the text says of its own effect: the clause its first day rests on, its term, provisions that begin on another day. */
    private void effects(LegalView view, Consumer<String> look) {
        var clause = view.document().effectSentence();
        var events = view.timeline().stream()
                .filter(row -> !row.effect().confirmed())
                .filter(row -> row.acting() != null
                        && row.acting().id().equals(view.document().id()))
                .toList();
        if (clause.isEmpty() && events.isEmpty()) return;
        add(new H2(Say.text("legal.confirm.effects")));
        var list = new UnorderedList();
        list.addClassName("vk-legal-bases");
        if (!clause.isEmpty()) list.add(new ListItem(place(clause, HeaderField.EFFECTIVE_FROM.name(), look)));
        for (var row : events) {
            boolean whole = row.effect().scope().whole();
            var item = new ListItem(place(
                    LegalWords.event(row) + (whole ? "" : " · " + LegalWords.part(row)), Source.event(row.id()), look));
            if (!row.sentence().isEmpty()) item.add(new Div(row.sentence()));
            list.add(item);
        }
        add(list, note("legal.confirm.effects.lawyer"));
    }

    /** What it does to others goes to a lawyer; the clerk sees what will. */
    private void acts(LegalView view, Consumer<String> look) {
        var acts = view.relations().stream()
                .filter(row -> row.outgoing() && row.state() == ProposalState.PROPOSED)
                .filter(row -> !row.data().kind().isMereMention())
                .toList();
        if (acts.isEmpty()) return;
        add(new H2(Say.text("legal.confirm.acts", Formats.count(acts.size()))));
        var list = new UnorderedList();
        list.addClassName("vk-legal-bases");
        for (var row : acts) {
            var item = new ListItem(place(row.name(), Source.act(row.id()), look));
            item.add(new Div(Stream.of(
                            Say.word("legal.relation", row.data().kind()),
                            row.data().provisions())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "))));
            list.add(item);
        }
        add(list);
    }

    private static Paragraph note(String key) {
        var note = new Paragraph(Say.text(key));
        note.addClassName("vk-row-small");
        return note;
    }

    /** Leads to its place in the file. */
    private static Button place(String words, String place, Consumer<String> look) {
        var button = new Button(words);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("vk-legal-place");
        button.addClickListener(_ -> look.accept(place));
        button.addFocusListener(_ -> look.accept(place));
        return button;
    }

    private static UnorderedList list(List<RelationRow> bases, Consumer<String> look) {
        var list = new UnorderedList();
        list.addClassName("vk-legal-bases");
        for (var row : bases) {
            var item = new ListItem(place(row.name(), Source.act(row.id()), look));
            if (row.other() != null) item.add(new StatusBadges(row.otherStatuses()));
            item.add(LegalFacts.warnings(row.warnings()));
            list.add(item);
        }
        return list;
    }
}
