package vn.vankho.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchRoutes;
import vn.vankho.uikit.Say;

/** The frame of every screen: brand, search box, menu, the person's own menu. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    /** Menu entries from here on belong to administration. */
    private static final double ADMINISTRATION = 100;

    private final SearchBox searchBox;

    MainLayout(SearchEngine search, CurrentViewer viewer, PersonMenu personMenu) {
        searchBox = new SearchBox(search, viewer);
        setPrimarySection(Section.NAVBAR);
        addClassName("vk-shell");
        setI18n(new AppLayoutI18n().setDrawer(Say.text("shell.menu")));
        addToNavbar(skipLink(), toggle(), brand(), searchBox, personMenu);
        addToDrawer(menu());
    }

    private static Anchor skipLink() {
        var link = new Anchor("#noi-dung", Say.text("shell.skip"));
        link.addClassName("vk-skip");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private static DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Say.text("shell.menu"));
        return toggle;
    }

    private static Anchor brand() {
        var mark = new Image("ui/icons/vankho.svg", "");
        mark.addClassName("vk-brand-mark");
        var brand = new Anchor("/", mark, new Span(Say.text("shell.brand")));
        brand.addClassName("vk-brand");
        brand.getElement().setAttribute("aria-label", Say.text("shell.home"));
        return brand;
    }

    private static Div menu() {
        var daily = nav(Say.text("shell.menu"));
        var administration = nav(Say.text("shell.administration"));
        administration.setLabel(Say.text("shell.administration"));
        for (var entry : MenuConfiguration.getMenuEntries())
            (isAdministration(entry) ? administration : daily).addItem(item(entry));
        var menu = new Div(daily);
        menu.addClassName("vk-menu");
        if (!administration.getItems().isEmpty()) menu.add(administration);
        return menu;
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

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(Say.text(entry.title()), entry.path());
        if (entry.icon() != null) item.setPrefixComponent(new Icon(entry.icon()));
        return item;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation();
        searchBox.show(
                here.getPath().equals(SearchRoutes.RESULTS)
                        ? here.getQueryParameters().getSingleParameter("q").orElse("")
                        : "");
        var content = getContent();
        if (content != null) {
            content.getElement().setAttribute("id", "noi-dung");
            content.getElement().setAttribute("tabindex", "-1");
        }
        if (isOverlay()) setDrawerOpened(false);
    }
}
