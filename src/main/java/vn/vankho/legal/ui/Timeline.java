package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalView;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Lịch sử hiệu lực: each confirmed event with its day, the text that did it, and the sentence it rests on. */
final class Timeline extends Div {
    Timeline(LegalView view, LegalParts parts, Runnable refresh) {
        var rows =
                view.timeline().stream().filter(row -> row.effect().confirmed()).toList();
        add(new H2(Say.text("legal.timeline")));
        if (rows.isEmpty()) {
            add(new Paragraph(Say.text("legal.timeline.none")));
            return;
        }
        var people = rows.stream()
                .map(EffectRow::recordedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = parts.people().names(people, parts.viewer());
        boolean may = LegalPage.mayDecide(view, parts);
        var table = new Table(
                Say.text("legal.timeline"),
                "legal.timeline.day",
                "legal.timeline.event",
                "legal.timeline.part",
                "legal.timeline.source",
                "legal.timeline.recorded",
                "");
        rows.forEach(row -> table.row(
                Table.day(row.on()),
                event(row),
                new Span(LegalWords.part(row)),
                source(row, Moment.of(view)),
                recorded(row, names),
                may ? ConfirmedDeeds.of(row, view.document(), parts, refresh) : new Div()));
        add(table);
    }

    static Component event(EffectRow row) {
        var until = row.effect().until() == null
                ? ""
                : Say.text("legal.timeline.until", Formats.day(row.effect().until()));
        var below = Stream.of(until, row.condition(), row.basis())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return Table.two(new Span(LegalWords.deed(row)), below);
    }

    static Component source(EffectRow row, Moment moment) {
        if (row.actingHidden()) return new Span(Say.text("legal.timeline.hidden"));
        var acting = row.acting();
        if (acting == null) return new Span(row.sentence());
        var link = new Anchor(moment.page(acting.id()), acting.name());
        link.addClassName("vk-row-title");
        var both = new Div(Table.two(link, row.sentence()));
        if (row.sentenceFrom() >= 0 && !row.sentence().isEmpty())
            both.add(new Anchor(TextWords.place(acting, row.sentenceFrom(), moment), Say.text("legal.timeline.place")));
        return both;
    }

    private static Component recorded(EffectRow row, Map<PersonId, String> names) {
        var by = row.recordedBy() == null ? "" : names.getOrDefault(row.recordedBy(), "");
        return Table.two(new Span(Formats.moment(row.effect().recordedAt())), by);
    }
}
