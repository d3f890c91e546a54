package vn.vankho.legal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.queue.ProposalRun;
import vn.vankho.uikit.Counts;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/**
 * Decides on all that registers taken over say, of every page of the list: a register of an office may name thousands of ended texts. It is
 * done behind the screen, which looks again by itself.
 */
final class RegisterProposals extends Div {
    private static final int EVERY = 1_500;

    private final transient LegalParts parts;
    private final transient Runnable refresh;
    private boolean offered;
    private boolean runs;
    private @Nullable Registration polling;

    /** @param refresh looks at the list again */
    RegisterProposals(LegalParts parts, Runnable refresh) {
        this.parts = parts;
        this.refresh = refresh;
    }

    /** @param offered whether only what registers say is looked at, and all of that: then all of it may be confirmed */
    void show(boolean offered) {
        this.offered = offered;
        removeAll();
        var run = parts.runs().latest(parts.viewer());
        runs = run.filter(one -> one.state() == ProposalRun.State.RUNNING).isPresent();
        run.filter(one -> runs || !one.seen() && one.by().equals(parts.viewer().person()))
                .ifPresent(one -> add(new ProposalRunCard(one, parts, this::again)));
        if (offered && !runs) add(offer());
        getUI().ifPresent(ui -> ui.setPollInterval(runs ? EVERY : -1));
    }

    private void again() {
        show(offered);
    }

    private Div offer() {
        var all = new Button(Say.text("legal.queue.registers.accept"), _ -> confirm());
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var choices = new Div(new Span(Say.text("legal.queue.registers.what")), all);
        choices.addClassName("vk-choices");
        return choices;
    }

    private void confirm() {
        new SureDialog(
                        Say.text("legal.queue.registers.accept"),
                        Say.text(
                                "legal.queue.registers.sure",
                                Formats.count(parts.runs().waiting(parts.viewer()))),
                        Say.text("legal.accept"),
                        () -> {
                            Notices.tried(() -> parts.runs().start(parts.viewer()));
                            again();
                        },
                        Say.text("uikit.cancel"),
                        () -> {})
                .open();
    }

    /** While it runs only its own card is shown anew: a person may be reading the list. */
    private void lookAgain() {
        if (!runs) return;
        again();
        if (runs) return;
        refresh.run();
        Counts.changed();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(runs ? EVERY : -1);
        polling = event.getUI().addPollListener(_ -> lookAgain());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) polling.remove();
    }
}
