package vn.vankho.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import vn.vankho.document.ManyDeed;
import vn.vankho.document.ManyRun;
import vn.vankho.document.ManyRunId;
import vn.vankho.document.ManyRuns;
import vn.vankho.document.PickedDocument;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Say;

/** A deed on many documents while its person looks on: it can be stopped between two documents, or left to go on by itself. */
final class ManyDialog extends Dialog {
    private final Button close = new Button(Say.text("document.many.close"), _ -> close());

    private ManyDialog(ManyDeed deed, ManyRunId run, ManyRuns runs, CurrentViewer viewer) {
        setHeaderTitle(Say.text(deed.kind().key()));
        setWidth("40rem");
        var progress = new ManyProgress(run, runs, viewer, this::show);
        add(progress);
        progress.next.buttons().forEach(getFooter()::add);
        getFooter().add(close);
    }

    /** @param after once the person has left the dialog; it may go on then */
    static void begin(ManyDeed deed, List<PickedDocument> picked, ManyRuns runs, CurrentViewer viewer, Runnable after) {
        var dialog = new ManyDialog(deed, runs.start(deed, picked, viewer.get()), runs, viewer);
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) after.run();
        });
        dialog.open();
    }

    private void show(ManyRun run) {
        close.setText(Say.text(run.state().isOver() ? "uikit.close" : "document.many.close"));
    }
}
