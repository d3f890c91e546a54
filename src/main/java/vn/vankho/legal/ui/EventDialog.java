package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** A person enters what happened to the effect of this text, for example by a decision that is not in the register. */
final class EventDialog extends Dialog {
    private final ComboBox<EffectKind> kind = new ComboBox<>(Say.text("legal.event.kind"));
    private final DayPicker on = new DayPicker(Say.text("legal.event.on"));
    private final DayPicker until = new DayPicker(Say.text("legal.event.until"));
    private final TextField provisions = new TextField(Say.text("legal.event.provisions"));
    private final TextField condition = new TextField(Say.text("legal.event.condition"));
    private final TextArea sentence = new TextArea(Say.text("legal.event.sentence"));

    EventDialog(LegalDocument document, LegalParts parts, Runnable refresh) {
        setHeaderTitle(Say.text("legal.event.add"));
        setWidth("44rem");
        kind.setItems(EffectKind.values());
        kind.setItemLabelGenerator(one -> Say.word("legal.effect", one));
        kind.setValue(EffectKind.REPEALED);
        var form = new FormLayout(kind, on, until, provisions, condition, sentence);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(sentence, 2);
        add(form);
        var marks = new FieldMarks()
                .at("legal.event.kind", kind)
                .at("legal.event.on", on)
                .at("legal.event.until", until)
                .needs(kind, () -> new Refused("legal.event.kind.missing"))
                .needs(on, () -> new Refused("legal.event.on.missing"));
        var save = new Button(Say.text("uikit.save"), _ -> {
            if (!marks.tried(() -> save(document, parts))) return;
            close();
            Notices.done("legal.event.added");
            refresh.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    private void save(LegalDocument document, LegalParts parts) {
        parts.events()
                .addEvent(
                        document.id(),
                        kind.getValue(),
                        on.getValue(),
                        until.getValue(),
                        condition.getValue().strip(),
                        provisions.getValue().strip(),
                        sentence.getValue(),
                        parts.viewer());
    }
}
