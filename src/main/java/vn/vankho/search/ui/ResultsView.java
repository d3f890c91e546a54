package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.IndexProgress;
import vn.vankho.search.SavedSearches;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchExport;
import vn.vankho.search.SearchRequest.Sort;
import vn.vankho.search.SearchResult;
import vn.vankho.search.SearchRoutes;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Pages;
import vn.vankho.uikit.Say;

/** What was found. The address carries the whole search; every choice on the page is another address. */
@Route(SearchRoutes.RESULTS)
@Menu(title = "search.menu", order = 10, icon = "vaadin:search")
@PermitAll
class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int RECENT = 8;
    private static final Logger LOG = LoggerFactory.getLogger(ResultsView.class);

    private final transient SearchEngine search;
    private final transient SavedSearches saved;
    private final transient FollowedSearches followed;
    private final transient SearchExport export;
    private final transient IndexProgress progress;
    private final transient Documents documents;
    private final transient CurrentViewer viewer;
    private String title = "";

    ResultsView(
            SearchEngine search,
            SavedSearches saved,
            FollowedSearches followed,
            SearchExport export,
            IndexProgress progress,
            Documents documents,
            CurrentViewer viewer) {
        this.search = search;
        this.saved = saved;
        this.followed = followed;
        this.export = export;
        this.progress = progress;
        this.documents = documents;
        this.viewer = viewer;
        addClassNames("vk-page", "vk-results");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = Say.text("search.menu");
        try {
            enter(SearchAddress.of(event.getLocation().getQueryParameters()));
        } catch (Refused refused) {
            add(new EmptyState(VaadinIcon.WARNING, Say.text("search.refused"), Say.text(refused)));
        }
    }

    private void enter(SearchAddress asked) {
        if (!asked.query().isEmpty()) title = Say.text("search.title", asked.query());
        if (asked.isEmpty()) {
            add(new EmptyState(VaadinIcon.SEARCH, Say.text("search.ask"), Say.text("search.ask.how")));
            var kept = new SavedList(saved, followed, viewer);
            if (!kept.isEmpty()) {
                var card = new Section(new H2(Say.text("search.saved")), kept);
                card.addClassName("vk-card");
                add(card);
            }
            return;
        }
        try {
            // a choice that was kept with the name of a unit is the one the panel shows as taken
            var address = asked.saying(search.unitsByCode(asked.filters(), viewer.get()));
            var result = search.search(address.request(), viewer.get());
            int last = SearchAddress.last(result);
            if (address.page() <= last) show(address, result);
            else show(address.at(last), search.search(address.at(last).request(), viewer.get()));
        } catch (Refused refused) {
            var all = new Anchor(asked.withoutFilters().link(), Say.text("search.without"));
            all.setVisible(asked.isNarrowed());
            add(new EmptyState(VaadinIcon.WARNING, Say.text("search.refused"), Say.text(refused), all));
        } catch (RuntimeException e) {
            LOG.error("A search failed: {}", asked.query(), e);
            add(new EmptyState(
                    VaadinIcon.WARNING,
                    Say.text("search.failed"),
                    Say.text("search.failed.why"),
                    new Anchor(asked.link(), Say.text("search.again"))));
        }
    }

    private void show(SearchAddress address, SearchResult result) {
        var panel = new FacetPanel(address, result, this::go);
        var list = new Div();
        list.addClassName("vk-hits");
        list.add(head(address, result, panel), new FillingLine(progress), new Chips(address, result));
        if (address.query().length() > SearchEngine.LONGEST) list.add(ResultLines.cut());
        if (result.didYouMean() != null) list.add(ResultLines.other("search.didYouMean", address, result.didYouMean()));
        var undashed = result.undashed();
        if (undashed != null && !result.hits().isEmpty())
            list.add(ResultLines.other("search.undashed", address, undashed));
        if (!result.unquoted().isEmpty()) list.add(ResultLines.unquoted(result.unquoted()));
        result.jump().forEach(jump -> list.add(ResultLines.jump(jump, address, result.meant())));
        if (result.hits().isEmpty()) list.add(new NothingFound(address, result, this::lately));
        var below = new ArrayList<Component>();
        int no = (address.page() - 1) * SearchAddress.HITS;
        for (var hit : result.hits()) {
            var card = new HitCard(hit, new FoundBy(address, ++no).link(hit, result.meant()));
            if (hit.weaker()) below.add(card);
            else list.add(card);
        }
        if (result.onlyWeaker()) list.add(below);
        else if (!below.isEmpty()) list.add(ResultLines.weaker(below));
        long reachable = Math.min(result.listed(), SearchEngine.DEEPEST);
        list.add(new Pages(SearchRoutes.RESULTS, address.parameters(), reachable, SearchAddress.HITS));
        if (canBeNarrowed(address, result)) add(panel);
        add(list);
    }

    /** Nothing found and nothing to take away: a column of empty filters would only be in the way. */
    private static boolean canBeNarrowed(SearchAddress address, SearchResult result) {
        return result.total() > 0 || address.isNarrowed();
    }

    private Component head(SearchAddress address, SearchResult result, FacetPanel panel) {
        var count = new H1(
                result.onlyWeaker()
                        ? Say.text("search.count.weaker")
                        : Say.text("search.count", result.total(), Formats.count(result.total())));
        count.addClassName("vk-results-count");
        var sort = new Select<Sort>();
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(one -> Say.word("search.sort", one));
        sort.setValue(address.sort());
        sort.setAriaLabel(Say.text("search.sort"));
        sort.addValueChangeListener(event -> go(address.sorted(event.getValue())));
        sort.setVisible(!result.hits().isEmpty());
        var filter = new Button(Say.text("search.filter"), VaadinIcon.FILTER.create(), _ -> panel.open());
        filter.addClassName("vk-filter-button");
        filter.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        filter.setVisible(canBeNarrowed(address, result));
        var head = new Div(count, new ResultTools(address, saved, followed, export, viewer), filter, sort);
        head.addClassName("vk-results-head");
        return head;
    }

    private List<DocumentRow> lately() {
        return documents.recent(0, RECENT, viewer.get()).rows();
    }

    private void go(SearchAddress address) {
        getUI().ifPresent(ui -> ui.navigate(SearchRoutes.RESULTS, address.parameters()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
