package vn.vankho.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.vankho.document.Quarantined;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Asks for the reason that is written into the trail, then does the deed. */
class QuarantineDialog extends Dialog {
    QuarantineDialog(String deed, Quarantined one, Consumer<String> how, Runnable refresh) {
        setHeaderTitle(Say.text(deed));
        setWidth("34rem");
        var reason = new TextArea(Say.text("admin.quarantine.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var marks = new FieldMarks().at("document.quarantine.reason", reason);
        add(new Paragraph(Say.text(deed + ".what", one.title(), one.reason().mark(), one.no())));
        if (!one.along().isEmpty())
            add(new Paragraph(Say.text(deed + ".along", one.along().size(), String.join("; ", one.along()))));
        add(reason);
        var done = new Button(Say.text(deed), _ -> {
            if (!marks.tried(() -> how.accept(reason.getValue()))) return;
            close();
            Notices.done(deed + ".done", one.title());
            refresh.run();
        });
        done.addThemeVariants(
                deed.endsWith("destroy")
                        ? new ButtonVariant[] {ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR}
                        : new ButtonVariant[] {ButtonVariant.LUMO_PRIMARY});
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), done);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) reason.focus();
        });
    }
}
