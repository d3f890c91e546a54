package vn.vankho.document.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentRow;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Say;

/** Does a deed on one document after the other: how far it is, and each that was refused or failed by its name with the reason. */
final class ManyDialog extends Dialog {
    private static final Logger LOG = LoggerFactory.getLogger(ManyDialog.class);

    /** Between two looks of the browser, so that it shows how far it is. */
    private static final int AT_ONCE = 5;

    private static final int EVERY_MS = 250;

    private final List<DocumentRow> rows;
    private final transient Function<DocumentRow, List<String>> deed;
    private final Paragraph said = new Paragraph();
    private final ProgressBar bar;
    private final UnorderedList remarks = new UnorderedList();
    private final Button close = new Button(Say.text("document.many.stop"), _ -> close());
    private transient @Nullable Registration turns;
    private int tried;
    private int done;

    private ManyDialog(String title, List<DocumentRow> rows, Function<DocumentRow, List<String>> deed) {
        this.rows = rows;
        this.deed = deed;
        setHeaderTitle(Say.text(title));
        setWidth("40rem");
        said.getElement().setAttribute("role", "status");
        bar = new ProgressBar(0, rows.size(), 0);
        bar.getElement().setAttribute("aria-label", Say.text(title));
        add(said, bar, remarks);
        getFooter().add(close);
    }

    /** @param after once the person has left the dialog; what was done until then stays done */
    static void begin(String title, List<DocumentRow> rows, Function<DocumentRow, List<String>> deed, Runnable after) {
        var dialog = new ManyDialog(title, rows, deed);
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) after.run();
        });
        dialog.open();
        dialog.go(UI.getCurrent());
    }

    private void go(UI ui) {
        turn();
        if (tried == rows.size()) return;
        turns = ui.addPollListener(_ -> {
            turn();
            if (tried == rows.size()) leave(ui);
        });
        ui.setPollInterval(EVERY_MS);
    }

    private void turn() {
        int end = Math.min(rows.size(), tried + AT_ONCE);
        // counted before it is done: whatever happens, no row comes twice. What failed may have waited long: the person
        // can stop then
        for (boolean on = true; on && tried < end; ) on = one(rows.get(tried++));
        bar.setValue(tried);
        boolean over = tried == rows.size();
        said.setText(Say.text(over ? "document.many.over" : "document.many.on", done, rows.size(), tried - done));
        if (over) close.setText(Say.text("uikit.close"));
    }

    /** @return whether it went without a failure of the program */
    private boolean one(DocumentRow row) {
        try {
            var apart = deed.apply(row);
            done++;
            if (!apart.isEmpty()) remark(row, Say.text("document.many.apart", String.join("; ", apart)));
        } catch (Refused refused) {
            remark(row, Say.text(refused));
        } catch (RuntimeException failure) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("A deed on one of many documents failed, {}, reference {}", row.id(), reference, failure);
            remark(row, Say.text("uikit.failed", reference));
            return false;
        }
        return true;
    }

    private void remark(DocumentRow row, String why) {
        remarks.add(new ListItem(new Anchor(DocumentRoutes.page(row.id()), row.title()), new Span(": " + why)));
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
