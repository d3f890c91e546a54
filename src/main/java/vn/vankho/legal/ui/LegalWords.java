package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.Origin;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Rows of timeline and relations in words. */
final class LegalWords {
    private LegalWords() {}

    /** A link where the viewer may see it. */
    static Component other(RelationRow row) {
        var other = row.other() == null ? new Span(row.name()) : new Anchor(LegalRoutes.page(row.other()), row.name());
        other.addClassName("vk-row-title");
        return other;
    }

    /** The same as of the moment of a page. */
    static Component other(RelationRow row, Moment moment) {
        var other = row.other();
        if (other == null) return other(row);
        var link = new Anchor(moment.page(other), row.name());
        link.addClassName("vk-row-title");
        return link;
    }

    /** The sentence, and how it was found. */
    static Div sentence(RelationRow row) {
        var confidence = row.confidence();
        var how = Stream.of(
                        Say.word("legal.origin", row.origin()),
                        row.origin() == Origin.READ && confidence != null
                                ? Say.text("legal.proposal.sure", Formats.count(Math.round(confidence * 100)))
                                : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return Table.two(new Span(row.data().sentence()), how);
    }

    static String said(LegalWarning one) {
        return Say.text(one.key(), one.arguments().toArray());
    }

    /** What happened. A term that another text gives is a longer one. */
    static String deed(EffectRow row) {
        boolean longer = row.effect().kind() == EffectKind.TERM && (row.act() != null || row.actingHidden());
        return longer
                ? Say.text("legal.effect.extended")
                : Say.word("legal.effect", row.effect().kind());
    }

    static String event(EffectRow row) {
        var until = row.effect().until();
        var said = Formats.day(row.on()) + ": " + deed(row);
        return until == null ? said : said + ", " + Say.text("legal.timeline.until", Formats.day(until));
    }

    static String part(EffectRow row) {
        if (row.effect().scope().whole()) return Say.text("legal.timeline.whole");
        return row.provisions().isEmpty() ? Say.text("legal.timeline.somePart") : row.provisions();
    }
}
