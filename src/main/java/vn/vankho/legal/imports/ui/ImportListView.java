package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.imports.ImportLookup;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.imports.RegisterImports;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.table.TableFile;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;
import vn.vankho.uikit.UploadBox;
import vn.vankho.uikit.UploadBox.Outcome;

/** Nhập từ sổ khác: where a register is sent, and what became of those that the person sent before. */
@Route(LegalRoutes.IMPORTS)
@Menu(title = "legal.import.menu", order = 35.2, icon = "vaadin:table")
@RolesAllowed("EDIT")
class ImportListView extends ListPage<RegisterImport> {
    private final transient RegisterImports imports;
    private final transient ImportLookup lookup;
    private final transient CurrentViewer viewer;
    private final Div sending;
    /** Set by the thread of the upload, which holds no lock of the session. */
    private final AtomicReference<@Nullable String> sent = new AtomicReference<>();

    ImportListView(RegisterImports imports, ImportLookup lookup, CurrentViewer viewer) {
        super(LegalRoutes.IMPORTS, "legal.import");
        this.imports = imports;
        this.lookup = lookup;
        this.viewer = viewer;
        var box = new UploadBox(false, this::receive);
        box.onFinished(this::open);
        var hint = new Paragraph(Say.text("legal.import.hint"));
        hint.addClassName("vk-hint");
        this.sending = new Div(box, hint);
    }

    private Outcome receive(String name, String folder, InputStream bytes) {
        try {
            var id = imports.start(name, bytes.readNBytes(TableFile.LARGEST + 1), viewer.get());
            sent.set(LegalRoutes.importPage(id));
            return new Outcome(Outcome.State.KEPT, "", LegalRoutes.importPage(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was sent is opened: its columns are to be chosen. */
    private void open() {
        var there = sent.getAndSet(null);
        if (there != null) UI.getCurrent().navigate(there);
    }

    @Override
    protected Page<RegisterImport> page(int offset, int limit) {
        return lookup.list(offset, limit, viewer.get());
    }

    @Override
    protected Component[] belowTitle() {
        return new Component[] {sending};
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(VaadinIcon.TABLE, Say.text("legal.import.empty"), Say.text("legal.import.empty.why"));
    }

    @Override
    protected List<Component> shown(Page<RegisterImport> page) {
        var table = new Table(
                Say.text("legal.import"),
                "legal.import.head.file",
                "legal.import.head.state",
                "legal.import.head.rows",
                "legal.import.head.started");
        page.rows().forEach(one -> table.row(file(one), ImportWords.state(one), rows(one), started(one)));
        return List.of(table);
    }

    private static Div file(RegisterImport one) {
        var link = new Anchor(LegalRoutes.importPage(one.id()), one.fileName());
        link.addClassName("vk-row-title");
        return Table.two(link, Say.word("legal.import.kind", one.choice().kind()));
    }

    private static Div rows(RegisterImport one) {
        return Table.two(
                new Span(Say.text("legal.import.applied", Formats.count(one.applied()), Formats.count(one.total()))),
                one.count(ImportOutcome.WRONG) == 0
                        ? ""
                        : Say.text("legal.import.wrongRows", Formats.count(one.count(ImportOutcome.WRONG))));
    }

    private static Div started(RegisterImport one) {
        return Table.two(new Span(Formats.moment(one.startedAt())), one.startedByName());
    }
}
