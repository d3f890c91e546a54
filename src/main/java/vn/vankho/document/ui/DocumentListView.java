package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.DocumentState;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.identity.Permission;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** The documents the person may see, newest first where the address says nothing else, in pages. */
@Route(DocumentRoutes.LIST)
@Menu(title = "document.list", order = 30, icon = "vaadin:file-text-o")
@PermitAll
class DocumentListView extends ListPage<DocumentRow> {
    private final transient Documents documents;
    private final transient CurrentViewer viewer;
    private final DocumentFilterBar bar;

    DocumentListView(Documents documents, People people, CurrentViewer viewer) {
        super(DocumentRoutes.LIST, "document.list");
        this.documents = documents;
        this.viewer = viewer;
        this.bar = new DocumentFilterBar(people.unitsEver(viewer.get()));
    }

    @Override
    protected Page<DocumentRow> page(int offset, int limit) {
        return documents.list(filter(), DocumentListAddress.order(address()), offset, limit, viewer.get());
    }

    private Address address() {
        return new Address(DocumentRoutes.LIST, parameters());
    }

    private DocumentFilter filter() {
        return DocumentListAddress.filter(address());
    }

    @Override
    protected Component[] belowTitle() {
        bar.show(address());
        return new Component[] {bar};
    }

    @Override
    protected Component[] besideTitle() {
        if (!viewer.get().may(Permission.KEEP)) return new Component[0];
        var upload = new Anchor(DocumentRoutes.UPLOAD, Say.text("document.upload"));
        upload.addClassName("vk-button");
        return new Component[] {upload};
    }

    @Override
    protected EmptyState empty() {
        if (!filter().equals(DocumentFilter.ALL))
            return new EmptyState(
                    VaadinIcon.FILTER,
                    Say.text("document.list.none"),
                    Say.text("document.list.none.why"),
                    DocumentFilterBar.clear());
        return new EmptyState(
                VaadinIcon.FILE_TEXT_O, Say.text("document.list.empty"), Say.text("document.list.empty.why"));
    }

    @Override
    protected List<Component> shown(Page<DocumentRow> page) {
        var count = new Div(Say.text("document.list.count", Formats.count(page.total())));
        count.addClassName("vk-count");
        return List.of(count, new DocumentRows(page.rows(), isAskedWhy(filter().states())));
    }

    /** Whoever asks for these wants to read why. */
    private static boolean isAskedWhy(Set<DocumentState> states) {
        return states.contains(DocumentState.FAILED) || states.contains(DocumentState.UNREAD);
    }
}
