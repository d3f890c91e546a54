package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.ui.Badges;
import vn.vankho.document.ui.PagePicture;
import vn.vankho.search.Hit;
import vn.vankho.search.StatusWords;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** One document that was found: what it is, where in it the words stand, and why it is here. */
class HitCard extends Article {
    /** @param place the page of the document, opened where the words stand */
    HitCard(Hit hit, String place) {
        addClassName("vk-hit");
        var title = new Anchor(place, new Marked(hit.title(), hit.titleMarks()));
        title.addClassName("vk-hit-title");
        var body = new Div(new H2(title), facts(hit));
        add(new PagePicture(hit.id()), body);
        var where = where(hit);
        if (!where.isEmpty()) {
            var unit = new Anchor(place, where);
            unit.addClassName("vk-hit-unit");
            body.add(unit);
        }
        if (!hit.snippet().isBlank()) {
            var snippet = new Paragraph(new Marked(hit.snippet(), hit.snippetMarks()));
            snippet.addClassName("vk-hit-snippet");
            body.add(snippet);
        }
    }

    private static String where(Hit hit) {
        if (!hit.unit().isEmpty()) return hit.unit();
        return hit.page() == 0 ? "" : Say.text("search.page", hit.page());
    }

    private static Div facts(Hit hit) {
        var line = new Div();
        line.addClassName("vk-hit-facts");
        if (hit.number() != null) {
            var number = new Span(hit.number());
            number.addClassName("vk-hit-number");
            line.add(number);
        }
        var others = Stream.of(hit.issuer(), hit.issuedOn() == null ? null : Formats.day(hit.issuedOn()))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!others.isEmpty()) line.add(new Span(others));
        line.add(Badges.kind(hit.kind()));
        hit.statuses().forEach(status -> line.add(new Badge(status(status), Badge.Tone.ofEffect(status))));
        if (hit.why() != null) line.add(new Badge(Say.text(hit.why()), Badge.Tone.GOOD));
        return line;
    }

    static String status(String status) {
        return StatusWords.of(status, Say::text);
    }
}
