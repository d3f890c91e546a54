package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vankho.document.DocumentElsewhere;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentListFile;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.DocumentState;
import vn.vankho.document.Documents;
import vn.vankho.document.FormWords;
import vn.vankho.document.ManyRuns;
import vn.vankho.document.PickedDocument;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.identity.Permission;
import vn.vankho.shared.Page;
import vn.vankho.shared.PlainSheet;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.FilterBar;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** The documents the person may see, newest first where the address says nothing else, in pages. */
@Route(DocumentRoutes.LIST)
@Menu(title = "document.list", order = 30, icon = "vaadin:file-text-o")
@PermitAll
class DocumentListView extends ListPage<DocumentRow> {
    private final transient Documents documents;
    private final transient CurrentViewer viewer;
    private final transient DocumentListFile file;
    private final transient ListDeeds many;
    private final FilterBar bar;

    DocumentListView(
            Documents documents,
            ManyRuns runs,
            DocumentListFile file,
            People people,
            FormWords words,
            List<DocumentElsewhere> elsewhere,
            CurrentViewer viewer) {
        super(DocumentRoutes.LIST, "document.list");
        this.documents = documents;
        this.file = file;
        this.many = new ListDeeds(runs, people, words, elsewhere, viewer);
        this.viewer = viewer;
        this.bar = DocumentFilterBar.of(people.unitsEver(viewer.get()), words, viewer);
    }

    @Override
    protected Page<DocumentRow> page(int offset, int limit) {
        return documents.list(filter(), DocumentListAddress.order(address()), offset, limit, viewer.get());
    }

    private DocumentFilter filter() {
        return DocumentListAddress.filter(address());
    }

    @Override
    protected Component[] belowTitle() {
        bar.show(address(), DocumentListAddress.filter(address()).narrowing());
        return new Component[] {bar};
    }

    @Override
    protected Component[] besideTitle() {
        var parts = new ArrayList<Component>();
        if (many.runs().any(viewer.get())) parts.add(link(DocumentRoutes.MANY, "document.many.runs"));
        parts.add(workbook());
        if (viewer.get().may(Permission.KEEP)) parts.add(link(DocumentRoutes.UPLOAD, "document.upload"));
        return parts.toArray(Component[]::new);
    }

    private Anchor workbook() {
        var filter = filter();
        var order = DocumentListAddress.order(address());
        var locale = Say.locale();
        var name = Say.text("document.list.file") + ".xlsx";
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = file.xlsx(filter, order, locale, viewer.get());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, PlainSheet.MEDIA_TYPE, bytes.length);
                }),
                "");
        link.add(VaadinIcon.FILE_TABLE.create(), new Span(Say.text("document.list.excel")));
        link.addClassName("vk-button");
        return link;
    }

    @Override
    protected EmptyState empty() {
        if (!filter().equals(DocumentFilter.ALL))
            return new EmptyState(
                    VaadinIcon.FILTER,
                    Say.text("document.list.none"),
                    Say.text("document.list.none.why"),
                    FilterBar.clear(DocumentRoutes.LIST));
        return new EmptyState(
                VaadinIcon.FILE_TEXT_O, Say.text("document.list.empty"), Say.text("document.list.empty.why"));
    }

    @Override
    protected List<Component> shown(Page<DocumentRow> page) {
        var count = count("document.list.count", page);
        boolean why = isAskedWhy(filter().states());
        if (!mayDo()) return List.of(count, new DocumentRows(page.rows(), why, null));
        var filter = filter();
        var order = DocumentListAddress.order(address());
        var bar = new ManyBar(
                page.rows().stream().map(PickedDocument::of).toList(),
                page.total(),
                () -> documents.picked(filter, order, viewer.get()));
        var deeds = many.offeredBy(bar, this::refresh);
        return List.of(count, deeds, new DocumentRows(page.rows(), why, deeds.chosen));
    }

    /** Whether there may be a document that the person may do anything with: who keeps may change and throw away their own. */
    private boolean mayDo() {
        return Stream.of(Permission.KEEP, Permission.EDIT, Permission.TRASH).anyMatch(viewer.get()::may);
    }

    /** Whoever asks for these wants to read why. */
    private static boolean isAskedWhy(Set<DocumentState> states) {
        return states.contains(DocumentState.FAILED) || states.contains(DocumentState.UNREAD);
    }
}
