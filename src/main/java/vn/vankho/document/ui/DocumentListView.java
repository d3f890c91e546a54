package vn.vankho.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Pages;
import vn.vankho.uikit.Say;

/** All documents the person may see, newest first, in pages. */
@Route(DocumentRoutes.LIST)
@Menu(title = "document.list", order = 30, icon = "vaadin:file-text-o")
@PermitAll
class DocumentListView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ROWS = 50;

    private final transient Documents documents;
    private final transient CurrentViewer viewer;

    DocumentListView(Documents documents, CurrentViewer viewer) {
        this.documents = documents;
        this.viewer = viewer;
        addClassName("vk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = Pages.number(event.getLocation().getQueryParameters());
        var rows = documents.recent((page - 1) * ROWS, ROWS, viewer.get());
        removeAll();
        var upload = new Anchor(DocumentRoutes.UPLOAD, Say.text("document.upload"));
        upload.addClassName("vk-button");
        add(new Heading(Say.text("document.list"), upload));
        if (rows.total() == 0)
            add(new EmptyState(
                    VaadinIcon.FILE_TEXT_O, Say.text("document.list.empty"), Say.text("document.list.empty.why")));
        else {
            var count = new Div(Say.text("document.list.count", Formats.count(rows.total())));
            count.addClassName("vk-count");
            add(
                    count,
                    new DocumentRows(rows.rows()),
                    new Pages(DocumentRoutes.LIST, event.getLocation().getQueryParameters(), rows.total(), ROWS));
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("document.list");
    }
}
