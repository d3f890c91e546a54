package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import vn.vankho.search.Facet;
import vn.vankho.search.SearchResult;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** What narrows the results now, and what is left out of them; each chip takes its part away. */
class Chips extends Div {
    Chips(SearchAddress address, SearchResult result) {
        addClassName("vk-chips");
        setVisible(address.isNarrowed() || !result.leftOut().isEmpty());
        for (var left : result.leftOut()) chip(Say.text("search.leftOut", left.word()), address.asking(left.without()));
        if (address.inTitle()) chip(Say.text("search.inTitle"), address.inTitle(false));
        if (address.from() != null)
            chip(Say.text("search.from.chip", Formats.day(address.from())), address.between(null, address.until()));
        if (address.until() != null)
            chip(Say.text("search.until.chip", Formats.day(address.until())), address.between(address.from(), null));
        address.filters()
                .forEach((facet, values) -> values.forEach(value -> chip(
                        Say.word("search.facet", facet) + ": " + label(facet, value, result),
                        address.toggled(facet, value))));
        if (address.isNarrowed()) add(new Anchor(address.withoutFilters().link(), Say.text("search.clear")));
    }

    private static String label(Facet facet, String value, SearchResult result) {
        var known = result.facets().getOrDefault(facet, List.of()).stream()
                .filter(count -> count.value().equals(value))
                .map(SearchResult.FacetCount::label)
                .findFirst();
        return FacetPanel.label(facet, value, known.orElse(value));
    }

    private void chip(String text, SearchAddress without) {
        var cross = VaadinIcon.CLOSE_SMALL.create();
        cross.getElement().setAttribute("aria-hidden", "true");
        var chip = new Anchor(without.link(), new Span(text), cross);
        chip.addClassName("vk-chip");
        chip.getElement().setAttribute("aria-label", Say.text("search.chip.remove", text));
        add(chip);
    }
}
