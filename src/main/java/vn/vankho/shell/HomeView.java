package vn.vankho.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
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
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
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
import vn.vankho.shared.Page;
import vn.vankho.uikit.Counts;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Say;

/** Where a day begins: what one was working on, what is new in the office, and a place to drop files. */
@Route("")
@Menu(title = "shell.home", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {
    private static final int NEW = 8;
    private static final int OPENED = 6;

    private final transient Documents documents;
    private final transient CurrentViewer viewers;
    /** Opened lately and kept lately: what is dropped on this page stands here when it is kept. */
    private final Div left = new Div();

    private transient @Nullable Page<?> shown;
    private transient @Nullable Registration changed;

    HomeView(
            Documents documents,
            Archives archives,
            Arrivals arrivals,
            SavedSearches saved,
            FollowedSearches followed,
            IndexProgress progress,
            CurrentViewer currentViewer) {
        addClassNames("vk-page", "vk-home");
        this.documents = documents;
        this.viewers = currentViewer;
        var viewer = currentViewer.get();
        add(new H1(Say.text("shell.hello", viewer.name())), new FillingLine(progress));
        lists();
        var right = new Div();
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

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        changed = Counts.whenChanged(event.getUI(), this::lists);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (changed != null) changed.remove();
        super.onDetach(event);
    }

    private void lists() {
        var viewer = viewers.get();
        var recent = documents.recent(0, NEW, viewer);
        // who stands in a list is not sent away for nothing
        if (recent.equals(shown)) return;
        shown = recent;
        var opened = documents.openedBy(viewer, OPENED);
        left.removeAll();
        if (recent.total() == 0) {
            left.add(newOffice());
            return;
        }
        if (!opened.isEmpty()) left.add(card("shell.opened", new DocumentRows(opened)));
        var all = new Anchor(DocumentRoutes.LIST, Say.text("shell.recent.all"));
        left.add(card("shell.recent", new DocumentRows(recent.rows()), all));
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
