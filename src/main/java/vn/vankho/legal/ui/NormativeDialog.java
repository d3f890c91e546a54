package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocument;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Whether a text is a văn bản quy phạm pháp luật, by a lawyer's word and with a reason. */
final class NormativeDialog extends Dialog {
    private enum Choice {
        RULE(null),
        YES(true),
        NO(false);

        private final @Nullable Boolean said;

        Choice(@Nullable Boolean said) {
            this.said = said;
        }
    }

    NormativeDialog(LegalDocument document, LegalParts parts, Runnable done) {
        setHeaderTitle(Say.text("legal.facts.normative"));
        setWidth("34rem");
        var choice = new RadioButtonGroup<Choice>(document.header().name(), Choice.values());
        choice.setItemLabelGenerator(one -> Say.word("legal.normative.choice", one));
        choice.setValue(chosen(document));
        var why = new TextArea(Say.text("legal.why"));
        why.setWidthFull();
        why.setValue(document.normativeWhy());
        add(new Paragraph(Say.text("legal.normative.what")), choice, why);
        var marks = new FieldMarks().at("legal.normative.why", why);
        var save =
                new Button(Say.text("uikit.save"), _ -> {
                    if (!marks.tried(() -> parts.normative()
                            .say(document.id(), choice.getValue().said, why.getValue(), parts.viewer()))) return;
                    close();
                    Notices.done("legal.normative.saved", document.header().name());
                    done.run();
                });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    private static Choice chosen(LegalDocument document) {
        if (document.normativeWhy().isEmpty()) return Choice.RULE;
        return Boolean.TRUE.equals(document.normative()) ? Choice.YES : Choice.NO;
    }
}
