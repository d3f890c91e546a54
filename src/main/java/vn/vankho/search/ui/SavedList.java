package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.SavedSearch;
import vn.vankho.search.SavedSearches;
import vn.vankho.search.SearchRoutes;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** The searches a person keeps, each a link that asks again. */
public final class SavedList extends UnorderedList {
    private final transient SavedSearches saved;
    private final transient FollowedSearches followed;
    private final transient CurrentViewer viewer;

    public SavedList(SavedSearches saved, FollowedSearches followed, CurrentViewer viewer) {
        this.saved = saved;
        this.followed = followed;
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
                follow(search),
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

    private Button follow(SavedSearch search) {
        boolean told = search.followedSince() != null;
        var follow = button(
                told ? VaadinIcon.BELL : VaadinIcon.BELL_O,
                Say.text(told ? "search.follow.stop" : "search.follow.one", search.name()),
                () -> follow(search, told));
        follow.addClassName("vk-follow");
        return follow;
    }

    private void follow(SavedSearch search, boolean told) {
        if (told) followed.unfollow(search.id(), viewer.get());
        else if (!Notices.tried(() -> followed.follow(search.id(), viewer.get()))) return;
        show(search, 0);
        Notices.done(told ? "search.follow.stopped" : "search.follow.done", search.name());
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
        show(search, 1);
        Notices.done("search.saved.renamed", name.strip());
    }

    /** Anew; the button that was pressed is another one now: who works with the keys goes on from it. */
    private void show(SavedSearch pressed, int button) {
        removeAll();
        for (var each : saved.list(viewer.get())) {
            var item = item(each);
            add(item);
            if (each.id().equals(pressed.id())) focus(item, button);
        }
    }

    private static void focus(ListItem item, int button) {
        item.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .skip(button)
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
