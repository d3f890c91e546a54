package vn.vankho.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.ManyRun;
import vn.vankho.document.ManyRunId;
import vn.vankho.document.ManyRuns;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** How far a deed on many documents is, and each that was refused or failed by its name with the reason; looks again by itself while it goes on. */
final class ManyProgress extends Div {
    private static final int EVERY_MS = 400;

    private final transient ManyRunId id;
    private final transient ManyRuns runs;
    private final transient CurrentViewer viewer;
    private final transient Consumer<ManyRun> shown;
    final transient ManyNext next;
    private final Paragraph said = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph leave = new Paragraph(Say.text("document.many.leave"));
    private final ManyRemarks remarks = new ManyRemarks();
    private transient @Nullable Registration turns;
    private int remarked = -1;

    /** @param shown hears each time what it looks like by now */
    ManyProgress(ManyRunId id, ManyRuns runs, CurrentViewer viewer, Consumer<ManyRun> shown) {
        this.id = id;
        this.runs = runs;
        this.viewer = viewer;
        this.shown = shown;
        this.next = new ManyNext(id, runs, viewer, this::look);
        said.getElement().setAttribute("role", "status");
        leave.addClassName("vk-hint");
        add(said, bar, leave, remarks);
    }

    /** What stands there now. @return it */
    ManyRun look() {
        var run = runs.find(id, viewer.get());
        bar.setMax(run.total());
        bar.setValue(run.tried());
        bar.getElement().setAttribute("aria-label", Say.text(run.deed().key()));
        said.setText(said(run));
        leave.setVisible(!run.state().isOver());
        if (run.remarks() != remarked) {
            remarked = run.remarks();
            if (run.isOf(viewer.get())) remarks.show(runs.remarks(id, ManyRemarks.MOST, viewer.get()), remarked);
        }
        next.show(run);
        shown.accept(run);
        return run;
    }

    private static String said(ManyRun run) {
        return Say.text(
                "document.many." + run.state(),
                Formats.count(run.done()),
                Formats.count(run.total()),
                Formats.count(run.undone()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        if (look().state().isOver()) return;
        turns = ui.addPollListener(_ -> {
            if (look().state().isOver()) leave(ui);
        });
        ui.setPollInterval(EVERY_MS);
    }

    private void leave(UI ui) {
        if (turns == null) return;
        turns.remove();
        turns = null;
        ui.setPollInterval(-1);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        leave(event.getUI());
    }
}
