package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.Origin;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.reading.HappenedWords;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Rows of timeline and relations in words. */
final class LegalWords {
    private static final HappenedWords HAPPENED = new HappenedWords(Say::text);

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

    /** Since when it stands so; two kinds of "một phần" may have begun on two days, and then each is named. Empty where no day is known. */
    static String since(Collection<EffectStatus> statuses, Map<EffectStatus, LocalDate> since) {
        var known = statuses.stream().sorted().filter(since::containsKey).toList();
        if (known.stream().map(since::get).distinct().count() <= 1)
            return known.stream()
                    .limit(1)
                    .map(one -> Say.text("legal.since", Formats.day(since.get(one))))
                    .collect(Collectors.joining());
        return known.stream()
                .map(one -> Say.text("legal.since.status", Say.word("legal.status", one), Formats.day(since.get(one))))
                .collect(Collectors.joining(" · "));
    }

    static String deed(EffectRow row) {
        return HAPPENED.deed(row);
    }

    static String event(EffectRow row) {
        var until = row.effect().until();
        var said = Formats.day(row.on()) + ": " + deed(row);
        return until == null ? said : said + ", " + Say.text("legal.timeline.until", Formats.day(until));
    }

    static String part(EffectRow row) {
        return HAPPENED.part(row);
    }
}
