package vn.vankho.document.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.document.PickedDocument;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/**
 * Does a deed on one document after the other while its person looks on: how far it is, each that was refused or failed by its name with the
 * reason, and a button that stops it between two documents.
 */
final class ManyDialog extends Dialog {
    private static final Logger LOG = LoggerFactory.getLogger(ManyDialog.class);

    /** In the first turn, so that the dialog is there at once. */
    private static final int FIRST = 5;

    /** Of each later turn; the browser looks again that soon. */
    private static final Duration TURN = Duration.ofMillis(400);

    private static final int EVERY_MS = 250;

    /** So many take so long that their person might go elsewhere. */
    private static final int LONG = 100;

    private final transient List<PickedDocument> picked;
    private final transient Function<PickedDocument, List<String>> deed;
    private final Paragraph said = new Paragraph();
    private final ProgressBar bar;
    private final Paragraph stay = new Paragraph(Say.text("document.many.stay"));
    private final ManyRemarks remarks = new ManyRemarks();
    private final Button end = new Button(Say.text("document.many.stop"), _ -> end());
    private transient @Nullable Registration turns;
    private boolean stopped;
    private int tried;
    private int done;

    private ManyDialog(String title, List<PickedDocument> picked, Function<PickedDocument, List<String>> deed) {
        this.picked = picked;
        this.deed = deed;
        setHeaderTitle(Say.text(title));
        setWidth("40rem");
        said.getElement().setAttribute("role", "status");
        bar = new ProgressBar(0, picked.size(), 0);
        bar.getElement().setAttribute("aria-label", Say.text(title));
        stay.addClassName("vk-hint");
        add(said, bar, stay, remarks);
        getFooter().add(end);
    }

    /** @param after once the person has left the dialog; what was done until then stays done */
    static void begin(
            String title, List<PickedDocument> picked, Function<PickedDocument, List<String>> deed, Runnable after) {
        var dialog = new ManyDialog(title, picked, deed);
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) after.run();
        });
        dialog.open();
        dialog.go(UI.getCurrent());
    }

    private boolean isOver() {
        return stopped || tried == picked.size();
    }

    private void go(UI ui) {
        work(Math.min(FIRST, picked.size()), Long.MAX_VALUE);
        if (isOver()) return;
        turns = ui.addPollListener(_ -> {
            work(picked.size(), System.nanoTime() + TURN.toNanos());
            if (isOver()) leave(ui);
        });
        ui.setPollInterval(EVERY_MS);
    }

    /** @param until so many were tried, or this moment has passed */
    private void work(int until, long deadline) {
        // counted before it is done: whatever happens, none comes twice. What failed may have waited long: the person
        // can
        // stop then
        for (boolean on = true; on && tried < until && System.nanoTime() < deadline; ) on = one(picked.get(tried++));
        show();
    }

    private void show() {
        bar.setValue(tried);
        var key = stopped ? "document.many.stopped" : isOver() ? "document.many.over" : "document.many.on";
        said.setText(
                Say.text(key, Formats.count(done), Formats.count(picked.size()), Formats.count((long) tried - done)));
        stay.setVisible(!isOver() && picked.size() > LONG);
        // a slip beside the dialog stops no long work
        setCloseOnOutsideClick(isOver());
        setCloseOnEsc(isOver());
        if (isOver()) end.setText(Say.text("uikit.close"));
    }

    /** Once it has stopped, what could not be done is still to be read. */
    private void end() {
        if (isOver()) {
            close();
            return;
        }
        stopped = true;
        leave(UI.getCurrent());
        show();
    }

    /** @return whether it went without a failure of the program */
    private boolean one(PickedDocument document) {
        try {
            var apart = deed.apply(document);
            done++;
            if (!apart.isEmpty()) remarks.add(document, Say.text("document.many.apart", String.join("; ", apart)));
        } catch (Refused refused) {
            remarks.add(document, Say.text(refused));
        } catch (RuntimeException failure) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("A deed on one of many documents failed, {}, reference {}", document.id(), reference, failure);
            remarks.add(document, Say.text("uikit.failed", reference));
            return false;
        }
        return true;
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
