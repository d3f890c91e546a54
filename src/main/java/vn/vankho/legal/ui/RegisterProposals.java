package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import vn.vankho.legal.queue.Proposed;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** Decides on all that registers taken over say, of every page of the list: a register of an office may name hundreds of ended texts. */
final class RegisterProposals extends Div {
    private final transient LegalParts parts;
    private final transient ProposalDeeds deeds;

    RegisterProposals(LegalParts parts, ProposalDeeds deeds) {
        this.parts = parts;
        this.deeds = deeds;
        addClassName("vk-choices");
        var all = new Button(Say.text("legal.queue.registers.accept"), _ -> confirm());
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Span(Say.text("legal.queue.registers.what")), all);
    }

    private void confirm() {
        var all = new ArrayList<Proposed>();
        if (!Notices.tried(() -> all.addAll(parts.proposals().ofRegisters(parts.viewer())))) return;
        new SureDialog(
                        Say.text("legal.queue.registers.accept"),
                        Say.text("legal.queue.registers.sure", Formats.count(all.size())),
                        Say.text("legal.accept"),
                        () -> deeds.confirm(all),
                        Say.text("uikit.cancel"),
                        () -> {})
                .open();
    }
}
