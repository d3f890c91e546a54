package vn.vankho.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vankho.uikit.MenuCount;
import vn.vankho.uikit.Say;

/** The menu: screens register themselves, those of administration below; what waits behind an entry stands beside it. */
class MainMenu extends Div {
    /** Menu entries from here on belong to administration. */
    private static final double ADMINISTRATION = 100;
    /** More need not be counted: nobody does so many today. */
    private static final int MOST = 99;

    private final transient List<MenuCount> counts;
    private final Map<String, SideNavItem> items = new HashMap<>();

    MainMenu(List<MenuCount> counts) {
        this.counts = counts;
        var daily = nav(Say.text("shell.menu"));
        var administration = nav(Say.text("shell.administration"));
        administration.setLabel(Say.text("shell.administration"));
        for (var entry : MenuConfiguration.getMenuEntries())
            (isAdministration(entry) ? administration : daily).addItem(item(entry));
        addClassName("vk-menu");
        add(daily);
        if (!administration.getItems().isEmpty()) add(administration);
    }

    /** Counts anew. */
    void count() {
        for (var one : counts) {
            var item = items.get(one.path());
            if (item == null) continue; // the person may not open that screen
            int count = one.count(MOST + 1);
            item.setSuffixComponent(count == 0 ? null : badge(count));
        }
    }

    private static Span badge(int count) {
        var badge = new Span(count > MOST ? MOST + "+" : String.valueOf(count));
        badge.addClassName("vk-menu-count");
        return badge;
    }

    private static boolean isAdministration(MenuEntry entry) {
        return entry.order() != null && entry.order() >= ADMINISTRATION;
    }

    private static SideNav nav(String label) {
        var nav = new SideNav();
        nav.setI18n(new SideNav.SideNavI18n().setToggle(Say.text("shell.menu.toggle")));
        nav.getElement().setAttribute("aria-label", label);
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(Say.text(entry.title()), entry.path());
        if (entry.icon() != null) item.setPrefixComponent(new Icon(entry.icon()));
        items.put(entry.path().startsWith("/") ? entry.path().substring(1) : entry.path(), item);
        return item;
    }
}
