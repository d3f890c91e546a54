package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.SourceStatement;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What another register says of the effect of a text: beside what follows from events, never instead of it. */
final class SourceFacts extends Div {
    SourceFacts(SourceStatement source) {
        var said = Stream.of(
                        source.status(),
                        source.ceasedOn() == null
                                ? ""
                                : Say.text("legal.statement.ceased", Formats.day(source.ceasedOn())),
                        source.provisions(),
                        source.reason())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        setVisible(!said.isEmpty());
        var label = new Span(Say.text("legal.statement"));
        label.addClassName("vk-fact-label");
        var where = new Span(Say.text(
                "legal.statement.where",
                source.register() == null ? "–" : source.register(),
                String.valueOf(source.row()),
                Formats.moment(source.saidAt())));
        where.addClassName("vk-row-small");
        var fact = new Div(label, new Span(said), where);
        fact.addClassName("vk-fact");
        add(fact);
    }
}
