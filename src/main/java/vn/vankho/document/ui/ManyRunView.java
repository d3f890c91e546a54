package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.stream.Stream;
import vn.vankho.audittrail.EntryWords;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.ManyRun;
import vn.vankho.document.ManyRunId;
import vn.vankho.document.ManyRuns;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.EntryNames;
import vn.vankho.shared.NotFound;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;

/** One deed on many documents on a page of its own: its person may have left it to go on. Others see how far it is. */
@Route(DocumentRoutes.MANY_ONE)
@PermitAll
class ManyRunView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient ManyRuns runs;
    private final transient EntryWords words;
    private final transient EntryNames names;
    private final transient CurrentViewer viewer;
    private final Div changes = new Div();
    private String title = "";

    ManyRunView(ManyRuns runs, EntryWords words, EntryNames names, CurrentViewer viewer) {
        this.runs = runs;
        this.words = words;
        this.names = names;
        this.viewer = viewer;
        addClassName("vk-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var id = id(parameter);
        var run = runs.find(id, viewer.get());
        title = Say.text(run.deed().key());
        var list = run.isOf(viewer.get()) ? DocumentRoutes.MANY : DocumentRoutes.MANY_EVERYBODYS;
        var all = new Anchor(list, Say.text("document.many.runs"));
        all.addClassName("vk-button");
        var stopped = new Paragraph();
        var undone = new Paragraph();
        changes.removeAll();
        var progress = new ManyProgress(id, runs, viewer, now -> {
            stopped.setText(now.stoppedBy() == null ? "" : Say.text("document.many.stopped.by", now.stoppedBy()));
            undone.removeAll();
            if (now.takenBackBy() != null)
                undone.add(new Anchor(DocumentRoutes.many(now.takenBackBy()), Say.text(takenBack(now))));
            showChanges(now);
        });
        var deeds = Stream.concat(Stream.of(all), progress.next.buttons().stream());
        removeAll();
        add(
                new Heading(title, deeds.toArray(Component[]::new)),
                new Paragraph(started(run)),
                stopped,
                undone,
                progress,
                changes);
    }

    /** Some may have been out of sight then, or in the trash. */
    private String takenBack(ManyRun run) {
        if (!run.isOf(viewer.get())) return "document.many.undone.by";
        var left = runs.reached(run.id(), viewer.get());
        return left.documents() + left.later() > 0 ? "document.many.undone.part" : "document.many.undone.by";
    }

    /** Once it is over: while it goes on, how far it is says enough. */
    private void showChanges(ManyRun run) {
        boolean told = run.state().isOver() && run.isOf(viewer.get()) && run.changed() > 0;
        if (told && changes.getComponentCount() == 0) changes.add(new ManyChanges(run, runs, words, names, viewer));
    }

    private String started(ManyRun run) {
        var at = Formats.moment(run.startedAt());
        return run.isOf(viewer.get())
                ? Say.text("document.many.started", at)
                : Say.text("document.many.started.by", at, run.byName());
    }

    private static ManyRunId id(String parameter) {
        try {
            return new ManyRunId(UUID.fromString(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFound("document.many.missing");
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
