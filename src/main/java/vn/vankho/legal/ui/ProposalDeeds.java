package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.queue.Decided;
import vn.vankho.legal.queue.Proposed;
import vn.vankho.legal.queue.Source;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Counts;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** What is chosen of the proposals, and what is done with it. The bar of deeds stands while something is chosen. */
final class ProposalDeeds extends Div {
    private final transient LegalParts parts;
    private final transient Runnable refresh;
    private final transient Set<Proposed> chosen = new LinkedHashSet<>();
    private final Span count = new Span();

    ProposalDeeds(LegalParts parts, Runnable refresh) {
        this.parts = parts;
        this.refresh = refresh;
        addClassName("vk-proposal-bar");
        var yes = new Button(Say.text("legal.queue.accept"), _ -> confirm(List.copyOf(chosen)));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var no = new Button(Say.text("legal.queue.reject"), _ -> reject(List.copyOf(chosen)));
        count.getElement().setAttribute("aria-live", "polite");
        add(count, yes, no);
        show();
    }

    /** Nothing is chosen any more. */
    void clear() {
        chosen.clear();
        show();
    }

    void choose(Proposed one, boolean wanted) {
        if (wanted) chosen.add(one);
        else chosen.remove(one);
        show();
    }

    private void show() {
        setVisible(!chosen.isEmpty());
        count.setText(Say.text("legal.queue.chosen", Formats.count(chosen.size())));
    }

    void confirm(Collection<Proposed> all) {
        done(parts.decisions().confirm(all, parts.viewer()), "legal.accepted");
    }

    void confirmAsSaid(Proposed.Act act) {
        new DecideDialog(
                        act.acting(),
                        act.row(),
                        parts,
                        said -> done(parts.decisions().confirm(act, said, parts.viewer()), "legal.accepted"))
                .open();
    }

    void reject(Collection<Proposed> all) {
        new ReasonDialog(
                        "legal.reject",
                        why -> done(parts.decisions().reject(all, why, parts.viewer()), "legal.rejected"))
                .open();
    }

    /** What a text says of its own effect, as a person reads it there. */
    void confirmAsSaid(Proposed.Event event) {
        var document = parts.lookup().document(event.document(), parts.viewer());
        new EventDialog(document, event.row(), parts, this::done).open();
    }

    void look(Proposed.Act act) {
        look(act.acting(), Source.act(act.row().id()));
    }

    void look(Proposed.Event event) {
        look(event.document(), Source.event(event.row().id()));
    }

    private void look(LegalDocumentId read, String place) {
        var source = parts.waiting().source(read, parts.viewer());
        if (source.isEmpty()) Notices.refused(new Refused("legal.queue.noFile"));
        else new SourceDialog(Say.text("legal.source"), source.get(), place).open();
    }

    private void done(Decided decided, String notice) {
        DecidedDialog.tell(decided, notice);
        done();
    }

    private void done() {
        clear();
        refresh.run();
        Counts.changed();
    }
}
