package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.ui.DocumentRows;
import vn.vankho.search.SearchResult;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Say;

/** What to do where nothing was found: other searches, else, where nothing near the words is known, what was kept lately. */
class NothingFound extends Div {
    NothingFound(SearchAddress address, SearchResult result, Supplier<List<DocumentRow>> recent) {
        var next = new ArrayList<Component>();
        if (address.isNarrowed()) next.add(new Anchor(address.withoutFilters().link(), Say.text("search.without")));
        for (var other : result.suggestions())
            next.add(new Anchor(address.withoutFilters().asking(other).link(), other));
        add(new EmptyState(
                VaadinIcon.SEARCH,
                address.query().isEmpty()
                        ? Say.text("search.nothing.narrowed")
                        : Say.text("search.nothing", address.query()),
                Say.text(next.isEmpty() ? "search.nothing.how" : "search.nothing.try"),
                next.toArray(Component[]::new)));
        if (next.isEmpty()) lately(recent.get());
    }

    private void lately(List<DocumentRow> rows) {
        if (rows.isEmpty()) return;
        var card = new Section(new H2(Say.text("search.nothing.recent")), new DocumentRows(rows));
        card.addClassName("vk-card");
        add(card);
    }
}
