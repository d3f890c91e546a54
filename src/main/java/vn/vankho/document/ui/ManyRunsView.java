package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.ManyRun;
import vn.vankho.document.ManyRuns;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Permission;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** The deeds on many documents that the person began lately, or everybody's for who looks after the portal, and how far they are. */
@Route(DocumentRoutes.MANY)
@PermitAll
class ManyRunsView extends ListPage<ManyRun> {
    private static final String WHOSE = "cua";
    private static final String EVERYBODYS = "moi-nguoi";

    private final transient ManyRuns runs;
    private final transient CurrentViewer viewer;

    ManyRunsView(ManyRuns runs, CurrentViewer viewer) {
        super(DocumentRoutes.MANY, "document.many.runs");
        this.runs = runs;
        this.viewer = viewer;
    }

    @Override
    protected Page<ManyRun> page(int offset, int limit) {
        return isEverybodys() ? runs.everybodys(offset, limit, viewer.get()) : runs.list(offset, limit, viewer.get());
    }

    private boolean mayEverybodys() {
        return viewer.get().may(Permission.OPERATE);
    }

    private boolean isEverybodys() {
        return mayEverybodys() && address().text(WHOSE).equals(EVERYBODYS);
    }

    @Override
    protected Component[] besideTitle() {
        var list = link(DocumentRoutes.LIST, "document.list");
        if (!mayEverybodys()) return new Component[] {list};
        var others = isEverybodys()
                ? link(DocumentRoutes.MANY, "document.many.own")
                : link(DocumentRoutes.MANY_EVERYBODYS, "document.many.everybodys");
        return new Component[] {others, list};
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.TASKS, Say.text("document.many.runs.none"), Say.text("document.many.runs.none.why"));
    }

    @Override
    protected List<Component> shown(Page<ManyRun> page) {
        var table = new Table(
                Say.text("document.many.runs"),
                "document.many.head.deed",
                "document.many.head.state",
                "document.many.head.documents",
                isEverybodys() ? "document.many.head.started.by" : "document.many.head.started");
        page.rows().forEach(run -> table.row(deed(run), state(run), documents(run), started(run)));
        return List.of(table);
    }

    private static Anchor deed(ManyRun run) {
        var link = new Anchor(DocumentRoutes.many(run.id()), Say.text(run.deed().key()));
        link.addClassName("vk-row-title");
        return link;
    }

    private static Badge state(ManyRun run) {
        return new Badge(
                Say.word("document.many.state", run.state()),
                switch (run.state()) {
                    case WORKING -> Badge.Tone.ACCENT;
                    case DONE -> run.undone() == 0 ? Badge.Tone.GOOD : Badge.Tone.WARN;
                    case STOPPED, FAILED -> Badge.Tone.PLAIN;
                });
    }

    private static Component documents(ManyRun run) {
        var done = new Span(Formats.count(run.done()) + "/" + Formats.count(run.total()));
        return Table.two(done, run.undone() == 0 ? "" : Say.text("document.many.undone", Formats.count(run.undone())));
    }

    private Component started(ManyRun run) {
        return Table.two(new Span(Formats.moment(run.startedAt())), isEverybodys() ? run.byName() : "");
    }
}
