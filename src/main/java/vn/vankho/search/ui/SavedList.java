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
        item.add(
                button(
                        VaadinIcon.EDIT,
                        Say.text("search.saved.rename", search.name()),
                        () -> new NameDialog(
                                        Say.text("search.saved.rename", search.name()),
                                        search.name(),
                                        name -> rename(search, name))
                                .open()),
                button(
                        VaadinIcon.CLOSE_SMALL,
                        Say.text("search.saved.delete", search.name()),
                        () -> delete(search, item)));
        return item;
    }

    private static Button button(VaadinIcon icon, String label, Runnable deed) {
        var button = new Button(icon.create(), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void rename(SavedSearch search, String name) {
        saved.rename(search.id(), name, viewer.get());
        removeAll();
        for (var each : saved.list(viewer.get())) {
            var item = item(each);
            add(item);
            if (each.id().equals(search.id())) focus(item);
        }
        Notices.done("search.saved.renamed", name.strip());
    }

    /** The button that was pressed is another one now: who works with the keys goes on from it. */
    private static void focus(ListItem item) {
        item.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private void delete(SavedSearch search, ListItem item) {
        if (!Notices.tried(() -> saved.delete(search.id(), viewer.get()))) return;
        remove(item);
        Notices.done("search.saved.deleted", search.name());
        // the card around would be a heading without anything
        if (isEmpty()) getParent().ifPresent(card -> card.setVisible(false));
    }
}
