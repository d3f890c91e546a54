package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.SavedSearch;
import vn.vankho.search.SavedSearches;
import vn.vankho.search.SearchRoutes;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** The searches a person keeps, each a link that asks again. */
public final class SavedList extends UnorderedList {
    private final transient SavedSearches saved;
    private final transient CurrentViewer viewer;

    public SavedList(SavedSearches saved, CurrentViewer viewer) {
        this.saved = saved;
        this.viewer = viewer;
        addClassNames("vk-rows", "vk-saved");
        saved.list(viewer.get()).forEach(search -> add(item(search)));
    }

    public boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private ListItem item(SavedSearch search) {
        var link = new Anchor(SearchRoutes.RESULTS + "?" + search.query(), search.name());
        link.addClassName("vk-row-title");
        var item = new ListItem(new Div(link));
        var delete = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
            if (!Notices.tried(() -> saved.delete(search.id(), viewer.get()))) return;
            remove(item);
            Notices.done("search.saved.deleted", search.name());
            // the card around would be a heading without anything
            if (isEmpty()) getParent().ifPresent(card -> card.setVisible(false));
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        delete.setAriaLabel(Say.text("search.saved.delete", search.name()));
        delete.setTooltipText(Say.text("search.saved.delete", search.name()));
        item.add(delete);
        return item;
    }
}
