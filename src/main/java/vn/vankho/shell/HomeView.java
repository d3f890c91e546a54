package vn.vankho.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.vankho.document.Archives;
import vn.vankho.document.Arrivals;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.ui.DocumentRows;
import vn.vankho.document.ui.Receiving;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Permission;
import vn.vankho.search.FollowedSearches;
import vn.vankho.search.IndexProgress;
import vn.vankho.search.SavedSearches;
import vn.vankho.search.ui.FillingLine;
import vn.vankho.search.ui.SavedList;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Say;

/** Where a day begins: what one was working on, what is new in the office, and a place to drop files. */
@Route("")
@Menu(title = "shell.home", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {
    private static final int NEW = 8;
    private static final int OPENED = 6;

    HomeView(
            Documents documents,
            Archives archives,
            Arrivals arrivals,
            SavedSearches saved,
            FollowedSearches followed,
            IndexProgress progress,
            CurrentViewer currentViewer) {
        addClassNames("vk-page", "vk-home");
        var viewer = currentViewer.get();
        add(new H1(Say.text("shell.hello", viewer.name())), new FillingLine(progress));
        var recent = documents.recent(0, NEW, viewer);
        var opened = documents.openedBy(viewer, OPENED);
        var left = new Div();
        var right = new Div();
        if (recent.total() == 0) left.add(newOffice());
        else {
            if (!opened.isEmpty()) left.add(card("shell.opened", new DocumentRows(opened)));
            var all = new Anchor(DocumentRoutes.LIST, Say.text("shell.recent.all"));
            left.add(card("shell.recent", new DocumentRows(recent.rows()), all));
        }
        if (viewer.may(Permission.KEEP)) {
            var box = new Receiving(documents, archives, arrivals, currentViewer, () -> DocumentData.named("-")).box();
            right.add(card("shell.upload", box, new Anchor(DocumentRoutes.UPLOAD, Say.text("shell.upload.more"))));
        }
        var kept = new SavedList(saved, followed, currentViewer);
        if (!kept.isEmpty()) right.add(card("search.saved", kept));
        right.add(card("shell.tips", tips()));
        left.addClassName("vk-home-left");
        right.addClassName("vk-home-right");
        add(new Div(left, right));
    }

    /** One line each, divided by a bar in the bundle. */
    private static Component tips() {
        var list = new UnorderedList();
        list.addClassName("vk-tips");
        for (var tip : Say.text("shell.tips.text").split("\\|")) list.add(new ListItem(tip));
        return list;
    }

    private static Component newOffice() {
        return new EmptyState(VaadinIcon.ARCHIVE, Say.text("shell.empty"), Say.text("shell.empty.why"));
    }

    private static Component card(String title, Component... content) {
        var card = new Section(new H2(Say.text(title)));
        card.addClassName("vk-card");
        card.add(content);
        return card;
    }

    @Override
    public String getPageTitle() {
        return Say.text("shell.home");
    }
}
