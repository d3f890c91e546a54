package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import vn.vankho.document.DestroyedDocument;
import vn.vankho.document.DestroyedDocuments;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Đã hủy: what was destroyed after its time in the trash or in quarantine, by whose deed and when. */
@Route(DocumentRoutes.DESTROYED)
@Menu(title = "document.destroyed", order = 42, icon = "vaadin:file-remove")
@RolesAllowed({"TRASH", "READ_TRAIL"})
class DestroyedView extends ListPage<DestroyedDocument> {
    private final transient DestroyedDocuments destroyed;
    private final transient CurrentViewer viewer;

    DestroyedView(DestroyedDocuments destroyed, CurrentViewer viewer) {
        super(DocumentRoutes.DESTROYED, "document.destroyed");
        this.destroyed = destroyed;
        this.viewer = viewer;
    }

    @Override
    protected Page<DestroyedDocument> page(int offset, int limit) {
        return destroyed.page(offset, limit, viewer.get());
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.FILE_REMOVE, Say.text("document.destroyed.empty"), Say.text("document.destroyed.empty.why"));
    }

    @Override
    protected List<Component> shown(Page<DestroyedDocument> page) {
        var table = new Table(
                getPageTitle(),
                "document.destroyed.what",
                "document.destroyed.files",
                "document.destroyed.trashed",
                "document.destroyed.at");
        page.rows().forEach(row -> table.row(what(row), files(row), moment(row.trashedAt(), row.trashedBy()), at(row)));
        return List.of(table);
    }

    private static Component what(DestroyedDocument row) {
        var number = row.number();
        return Table.two(new Span(row.title()), number == null ? "" : number);
    }

    private static Component files(DestroyedDocument row) {
        return new Span(String.join(", ", row.files()));
    }

    private static Component at(DestroyedDocument row) {
        var mark = row.mark();
        return moment(row.destroyedAt(), mark == null ? "" : Say.text("document.destroyed.mark", mark));
    }

    private static Component moment(Instant at, String below) {
        var moment = new Span(Formats.moment(at));
        moment.addClassName("vk-nowrap");
        return Table.two(moment, below);
    }
}
