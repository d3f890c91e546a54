package vn.vankho.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.search.SearchRoutes;
import vn.vankho.search.Suggestions;
import vn.vankho.search.ui.FoundBy;
import vn.vankho.uikit.Counts;
import vn.vankho.uikit.MenuCount;
import vn.vankho.uikit.Say;

/** The frame of every screen: brand, search box, menu, the person's own menu. */
@JsModule("context://ui/typed-words.js")
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final SearchBox searchBox;
    private final MainMenu menu;
    private final Bell bell;
    private transient @Nullable Registration counted;
    private final transient CurrentViewer viewer;
    private String path = "";

    MainLayout(Suggestions suggestions, CurrentViewer viewer, PersonMenu personMenu, List<MenuCount> counts) {
        this.viewer = viewer;
        menu = new MainMenu(counts);
        searchBox = new SearchBox(suggestions, viewer);
        setPrimarySection(Section.NAVBAR);
        addClassName("vk-shell");
        setI18n(new AppLayoutI18n().setDrawer(Say.text("shell.menu")));
        bell = new Bell(counts);
        addToNavbar(skipLink(), toggle(), brand(), searchBox, bell, personMenu);
        addToDrawer(menu);
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

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        counted = Counts.whenChanged(event.getUI(), this::count);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (counted != null) counted.remove();
        super.onDetach(event);
    }

    private void count() {
        menu.count();
        bell.count();
    }

    /** Whoever has to choose a password first is led to no room that would send them back. */
    final void showRooms() {
        boolean open = !viewer.mustChoosePassword();
        menu.setVisible(open);
        searchBox.setVisible(open);
        bell.setVisible(open && bell.leads());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showRooms();
        count();
        var here = event.getLocation();
        boolean another = !here.getPath().equals(path)
                && event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY;
        path = here.getPath();
        searchBox.show(
                here.getPath().equals(SearchRoutes.RESULTS)
                        ? here.getQueryParameters().getSingleParameter("q").orElse("")
                        : FoundBy.words(here.getQueryParameters()));
        var content = getContent();
        if (content != null) {
            content.getElement().setAttribute("id", "noi-dung");
            content.getElement().setAttribute("tabindex", "-1");
            // the frame stays scrolled to where the page before was left
            if (another) content.getElement().executeJs("if (!location.hash) this.scrollIntoView({ block: 'start' })");
        }
        if (isOverlay()) setDrawerOpened(false);
    }
}
