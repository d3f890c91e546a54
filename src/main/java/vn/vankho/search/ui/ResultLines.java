package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchResult;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What the list of results says in a line above or between the hits. */
final class ResultLines {
    private ResultLines() {}

    /** An address may hold more than the box takes. */
    static Component cut() {
        return note(Say.text("search.cut", Formats.count(SearchEngine.LONGEST)));
    }

    /** What was put in quotes was dropped: nobody is to believe that it stands in what is listed. */
    static Component unquoted(List<String> phrases) {
        var quoted = phrases.stream().map(phrase -> "“" + phrase + "”").collect(Collectors.joining(", "));
        return note(Say.text("search.unquoted", quoted));
    }

    private static Component note(String text) {
        var line = new Div(text);
        line.addClassName("vk-note");
        return line;
    }

    static Component other(String why, SearchAddress address, String other) {
        var line = new Div(
                new Span(Say.text(why) + " "), new Anchor(address.asking(other).link(), other));
        line.addClassName("vk-did-you-mean");
        return line;
    }

    static Component jump(SearchResult.Jump jump, SearchAddress address, String meant) {
        var arrow = VaadinIcon.ARROW_FORWARD.create();
        arrow.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(
                new FoundBy(address, 0)
                        .link(DocumentRoutes.page(jump.document(), jump.unitKey(), jump.page(), meant), meant),
                arrow,
                new Span(jump.label()));
        link.addClassName("vk-jump");
        return link;
    }

    /** What has only a part of the question is there for who opens it: between the others it was noise. */
    static Component weaker(List<Component> cards) {
        var more = new Details(Say.text("search.weaker", Formats.count(cards.size())));
        more.addClassName("vk-weaker");
        more.add(cards);
        return more;
    }
}
