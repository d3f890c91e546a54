package vn.vankho.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Viewer;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchRequest;
import vn.vankho.search.SearchResult;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/**
 * Above a document that was found: the way back to the results, and to those before and after it as the search finds them now. It is searched
 * for these when the page has been painted: whoever opens a document waits for no search.
 */
class AmongResults extends Nav {
    private static final Logger LOG = LoggerFactory.getLogger(AmongResults.class);

    private static final String PAINTED =
            "requestAnimationFrame(() => setTimeout(() => this.dispatchEvent(new CustomEvent('painted'))))";

    private final transient FoundBy found;
    private final transient DocumentId document;
    private final transient DocumentParts parts;

    AmongResults(FoundBy found, DocumentId document, DocumentParts parts) {
        this.found = found;
        this.document = document;
        this.parts = parts;
        addClassName("vk-among");
        getElement().setAttribute("aria-label", Say.text("search.among"));
        var back = new Anchor(found.back(), Say.text("search.among.back"));
        var query = found.search().query();
        if (!query.isEmpty()) back.getElement().setAttribute("title", query);
        add(back);
        if (found.no() > 0) ComponentUtil.addListener(this, Painted.class, _ -> searchOnce());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (found.no() > 0) getElement().executeJs(PAINTED);
    }

    private void searchOnce() {
        if (getComponentCount() == 1)
            beside(found, document, parts.search(), parts.viewer()).forEach(this::add);
    }

    @DomEvent("painted")
    public static class Painted extends ComponentEvent<AmongResults> {
        public Painted(AmongResults source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    private static List<Component> beside(FoundBy found, DocumentId document, SearchEngine engine, Viewer viewer) {
        int first = Math.max(1, found.no() - 1);
        if (first + 2 > SearchEngine.DEEPEST) return List.of();
        try {
            var result = engine.search(request(found.search(), first - 1), viewer);
            var hits = result.hits();
            for (int i = 0; i < hits.size(); i++)
                if (hits.get(i).id().equals(document)) return beside(found, first, i, result);
        } catch (RuntimeException e) {
            // whoever reads a document is not disturbed by a search that fails
            LOG.warn("No results beside a document: {}", e.toString());
        }
        return List.of();
    }

    private static SearchRequest request(SearchAddress search, int offset) {
        return new SearchRequest(
                search.query(),
                search.inTitle(),
                search.filters(),
                search.from(),
                search.until(),
                search.statusOn(),
                search.sort(),
                offset,
                3,
                false);
    }

    /** @param first number of the first of these hits, {@code i} which of them is looked at */
    private static List<Component> beside(FoundBy found, int first, int i, SearchResult result) {
        var hits = result.hits();
        var place = new Span(
                Say.text("search.among.place", Formats.count((long) first + i), Formats.count(result.listed())));
        place.addClassName("vk-nowrap");
        var all = new ArrayList<Component>();
        if (i > 0)
            all.add(link(
                    Say.text("search.among.before"),
                    Say.text("search.among.before.of", hits.get(i - 1).title()),
                    found.at(first + i - 1).link(hits.get(i - 1), result.meant())));
        all.add(place);
        if (i + 1 < hits.size())
            all.add(link(
                    Say.text("search.among.after"),
                    Say.text("search.among.after.of", hits.get(i + 1).title()),
                    found.at(first + i + 1).link(hits.get(i + 1), result.meant())));
        return all;
    }

    private static Anchor link(String text, String whole, String address) {
        var link = new Anchor(address, text);
        link.getElement().setAttribute("title", whole);
        link.getElement().setAttribute("aria-label", whole);
        return link;
    }
}
