package vn.vankho.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Pages;
import vn.vankho.uikit.Say;

/** Documents that were thrown away and can still be taken back. */
@Route(DocumentRoutes.TRASH)
@Menu(title = "document.trash", order = 40, icon = "vaadin:trash")
@PermitAll
class TrashView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ROWS = 50;

    private final transient Documents documents;
    private final transient CurrentViewer viewer;

    TrashView(Documents documents, CurrentViewer viewer) {
        this.documents = documents;
        this.viewer = viewer;
        addClassName("vk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters parameters) {
        int page = Pages.number(parameters);
        var rows = documents.trash((page - 1) * ROWS, ROWS, viewer.get());
        removeAll();
        add(new Heading(Say.text("document.trash")));
        if (rows.total() == 0) {
            add(new EmptyState(
                    VaadinIcon.TRASH, Say.text("document.trash.empty"), Say.text("document.trash.empty.why")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        rows.rows().forEach(row -> list.add(item(row, parameters)));
        add(list, new Pages(DocumentRoutes.TRASH, parameters, rows.total(), ROWS));
    }

    private ListItem item(DocumentRow row, QueryParameters parameters) {
        var link = new Anchor(DocumentRoutes.page(row.id()), row.title());
        link.addClassName("vk-row-title");
        var facts = new Span(DocumentRows.facts(row));
        facts.addClassName("vk-row-facts");
        var back = new Button(Say.text("document.restore"), _ -> {
            if (Notices.tried(() -> documents.restore(row.id(), viewer.get())))
                Notices.done("document.restore.done", row.title());
            show(parameters);
        });
        back.setAriaLabel(Say.text("document.restore.one", row.title()));
        return new ListItem(new Div(link, facts), back);
    }

    @Override
    public String getPageTitle() {
        return Say.text("document.trash");
    }
}
