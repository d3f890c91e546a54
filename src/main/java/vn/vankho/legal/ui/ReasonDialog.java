package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.vankho.legal.queue.Proposed;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Asks why something is rejected or retracted. */
final class ReasonDialog extends Dialog {
    /** Of a proposal, or of what had been confirmed: says what that changed. */
    static void reject(Proposed one, LegalParts parts, Runnable refresh) {
        open("legal.reject", "legal.rejected", one, parts, refresh);
    }

    static void retract(Proposed one, LegalParts parts, Runnable refresh) {
        open("legal.retract", "legal.retracted", one, parts, refresh);
    }

    private static void open(String deed, String done, Proposed one, LegalParts parts, Runnable refresh) {
        new ReasonDialog(deed, why -> {
                    DecidedDialog.tell(parts.decisions().reject(one, why, parts.viewer()), done);
                    refresh.run();
                })
                .open();
    }

    ReasonDialog(String deed, Consumer<String> go) {
        setHeaderTitle(Say.text(deed));
        setWidth("30rem");
        var why = new TextArea(Say.text("legal.why"));
        why.setWidthFull();
        if (deed.equals("legal.retract")) add(new Paragraph(Say.text("legal.retract.what")));
        if (deed.equals("legal.part")) add(new Paragraph(Say.text("legal.part.what")));
        add(why);
        var done = new Button(Say.text(deed), _ -> {
            if (Notices.tried(() -> go.accept(why.getValue()))) close();
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), done);
    }
}
