package vn.vankho.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import vn.vankho.shared.Page;

/** A screen that is one long list, shown in pages: heading, rows, links to the other pages, or why there is nothing. */
public abstract class ListPage<R> extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ROWS = 50;

    private final String route;
    private final String titleKey;
    private final int rows;
    private QueryParameters parameters = QueryParameters.empty();

    protected ListPage(String route, String titleKey) {
        this(route, titleKey, ROWS);
    }

    /** @param rows of one page, where they are long */
    protected ListPage(String route, String titleKey, int rows) {
        this.route = route;
        this.titleKey = titleKey;
        this.rows = rows;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        addClassName("vk-page");
        parameters = event.getLocation().getQueryParameters();
        refresh();
    }

    /** Looks again, as after a deed on one of the rows. */
    protected final void refresh() {
        var page = page((Pages.number(parameters) - 1) * rows, rows);
        if (page.rows().isEmpty() && page.total() > 0) {
            // all rows of the last page may have gone by one deed
            parameters = parameters.merging(Pages.PARAMETER, String.valueOf(Pages.last(page.total(), rows)));
            page = page((Pages.number(parameters) - 1) * rows, rows);
        }
        var below = List.of(belowTitle());
        // what stays is not taken out and put back: it would lose the cursor of who types in it
        getChildren().filter(part -> !below.contains(part)).toList().forEach(this::remove);
        addComponentAsFirst(new Heading(getPageTitle(), besideTitle()));
        below.stream().filter(part -> part.getParent().isEmpty()).forEach(this::add);
        if (page.total() == 0) {
            add(empty());
            return;
        }
        add(shown(page));
        add(new Pages(route, parameters, page.total(), rows));
    }

    protected abstract Page<R> page(int offset, int limit);

    protected abstract List<Component> shown(Page<R> page);

    protected abstract EmptyState empty();

    /** Of the address, for lists that can be narrowed. */
    protected final QueryParameters parameters() {
        return parameters;
    }

    /** What the list is narrowed to. */
    protected final Address address() {
        return new Address(route, parameters);
    }

    /** Another page, beside the title. */
    protected static Anchor link(String to, String key) {
        var link = new Anchor(to, Say.text(key));
        link.addClassName("vk-button");
        return link;
    }

    /** How many there are of all pages. */
    protected static Div count(String key, Page<?> page) {
        var count = new Div(Say.text(key, Formats.count(page.total())));
        count.addClassName("vk-count");
        return count;
    }

    /** What narrows the list; stands there also where nothing is left. */
    protected Component[] belowTitle() {
        return new Component[0];
    }

    protected Component[] besideTitle() {
        return new Component[0];
    }

    @Override
    public String getPageTitle() {
        return Say.text(titleKey);
    }
}
