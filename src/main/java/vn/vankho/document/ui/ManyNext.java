package vn.vankho.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.ManyDeed;
import vn.vankho.document.ManyRun;
import vn.vankho.document.ManyRunId;
import vn.vankho.document.ManyRuns;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** What the person can do about a deed of theirs on many documents: stop it, later do what is left, take back what it threw away, or give back what it changed. */
final class ManyNext {
    private final ManyRunId id;
    private final ManyRuns runs;
    private final CurrentViewer viewer;
    private final Button rest = new Button();
    private final Button back = new Button();
    private final Button undo = new Button();
    private final Button stop = new Button(Say.text("document.many.stop"));

    /** @param stopped hears that it was stopped */
    ManyNext(ManyRunId id, ManyRuns runs, CurrentViewer viewer, Runnable stopped) {
        this.id = id;
        this.runs = runs;
        this.viewer = viewer;
        stop.addClickListener(_ -> {
            runs.stop(id, viewer.get());
            stopped.run();
        });
        rest.addClickListener(_ -> begin(() -> runs.rest(id, viewer.get())));
        back.addClickListener(_ -> begin(() -> runs.restore(id, viewer.get())));
        undo.addClickListener(_ -> ask());
        undo.setVisible(false);
        rest.setVisible(false);
        back.setVisible(false);
    }

    List<Button> buttons() {
        return List.of(back, undo, rest, stop);
    }

    /** Which of them there are now. */
    void show(ManyRun run) {
        boolean over = run.state().isOver();
        boolean own = run.isOf(viewer.get());
        stop.setVisible(!over);
        rest.setVisible(over && own && run.unfinished() > 0);
        rest.setText(Say.text("document.many.rest", Formats.count(run.unfinished())));
        long thrown = over && own && run.deed() == ManyDeed.Kind.TRASH ? runs.restorable(id, viewer.get()) : 0;
        back.setVisible(thrown > 0);
        back.setText(Say.text("document.many.back", Formats.count(thrown)));
        boolean undoable = over && own && run.deed() == ManyDeed.Kind.CHANGE && run.changed() > 0;
        long reached = undoable ? runs.reached(id, viewer.get()).documents() : 0;
        undo.setVisible(reached > 0);
        undo.setText(Say.text("document.many.undo.of", Formats.count(reached)));
    }

    private void ask() {
        var reached = runs.reached(id, viewer.get());
        var what = new StringJoiner(" ").add(Say.text("document.many.undo.what"));
        if (reached.opened() > 0) what.add(Say.text("document.many.undo.opens", Formats.count(reached.opened())));
        if (reached.later() > 0) what.add(Say.text("document.many.undo.left", Formats.count(reached.later())));
        new SureDialog(
                        undo.getText() + "?",
                        what.toString(),
                        Say.text("document.many.undo.sure"),
                        () -> begin(() -> runs.undo(id, viewer.get())),
                        Say.text("uikit.cancel"),
                        () -> {})
                .open();
    }

    private void begin(Supplier<ManyRunId> begun) {
        Notices.tried(() -> UI.getCurrent().navigate(DocumentRoutes.many(begun.get())));
    }
}
