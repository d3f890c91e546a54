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
import vn.vankho.shared.Page;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** The deeds on many documents that the person began lately, and how far they are. */
@Route(DocumentRoutes.MANY)
@PermitAll
class ManyRunsView extends ListPage<ManyRun> {
    private final transient ManyRuns runs;
    private final transient CurrentViewer viewer;

    ManyRunsView(ManyRuns runs, CurrentViewer viewer) {
        super(DocumentRoutes.MANY, "document.many.runs");
        this.runs = runs;
        this.viewer = viewer;
    }

    @Override
    protected Page<ManyRun> page(int offset, int limit) {
        return runs.list(offset, limit, viewer.get());
    }

    @Override
    protected Component[] besideTitle() {
        var list = new Anchor(DocumentRoutes.LIST, Say.text("document.list"));
        list.addClassName("vk-button");
        return new Component[] {list};
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
                "document.many.head.started");
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

    private static Span started(ManyRun run) {
        return new Span(Formats.moment(run.startedAt()));
    }
}
