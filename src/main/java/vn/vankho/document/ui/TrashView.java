package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Documents that were thrown away and can still be taken back. */
@Route(DocumentRoutes.TRASH)
@Menu(title = "document.trash", order = 41, icon = "vaadin:trash")
@PermitAll
class TrashView extends ListPage<DocumentRow> {
    private final transient Documents documents;
    private final transient CurrentViewer viewer;

    TrashView(Documents documents, CurrentViewer viewer) {
        super(DocumentRoutes.TRASH, "document.trash");
        this.documents = documents;
        this.viewer = viewer;
    }

    @Override
    protected Page<DocumentRow> page(int offset, int limit) {
        return documents.trash(offset, limit, viewer.get());
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(VaadinIcon.TRASH, Say.text("document.trash.empty"), Say.text("document.trash.empty.why"));
    }

    @Override
    protected List<Component> shown(Page<DocumentRow> page) {
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        page.rows().forEach(row -> list.add(item(row)));
        return List.of(list);
    }

    private ListItem item(DocumentRow row) {
        var link = new Anchor(DocumentRoutes.page(row.id()), row.title());
        link.addClassName("vk-row-title");
        var facts = new Span(DocumentRows.facts(row));
        facts.addClassName("vk-row-facts");
        var back = new Button(Say.text("document.restore"), _ -> {
            if (Notices.tried(() -> documents.restore(row.id(), viewer.get())))
                Notices.done("document.restore.done", row.title());
            refresh();
        });
        back.setAriaLabel(Say.text("document.restore.one", row.title()));
        var words = new Div(link, facts);
        if (row.destroyedAt() != null) {
            var end = new Span(Say.text("document.trash.until", Formats.moment(row.destroyedAt())));
            end.addClassName("vk-row-facts");
            words.add(end);
        }
        return new ListItem(words, back);
    }
}
