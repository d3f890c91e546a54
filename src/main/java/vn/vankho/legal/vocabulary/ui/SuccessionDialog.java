package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.legal.vocabulary.SuccessionKind;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Kế thừa: which body takes the place of this one, from which day, by which text. */
final class SuccessionDialog extends Dialog {
    SuccessionDialog(IssuingBody issuer, VocabularyParts parts, Runnable refresh) {
        setHeaderTitle(Say.text("legal.vocabulary.succeed.one", issuer.name()));
        setWidth("40rem");
        var successor = new ComboBox<IssuingBody>(Say.text("legal.vocabulary.successor"));
        successor.setItemLabelGenerator(IssuingBody::name);
        successor.setItems(query -> parts
                .vocabularies()
                .issuers(query.getFilter().orElse(""), null, query.getOffset(), query.getLimit(), parts.viewer())
                .rows()
                .stream());
        var kind = new ComboBox<SuccessionKind>(Say.text("legal.vocabulary.kind"));
        kind.setItems(SuccessionKind.values());
        kind.setItemLabelGenerator(one -> Say.word("legal.vocabulary.kind", one));
        kind.setValue(SuccessionKind.usual(issuer.name()));
        kind.setHelperText(Say.text("legal.vocabulary.kind.hint"));
        var on = new DayPicker(Say.text("legal.vocabulary.on"));
        var basis = new TextField(Say.text("legal.vocabulary.basis"));
        var form = new FormLayout(successor, kind, on, basis);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.setColspan(successor, 2);
        form.setColspan(kind, 2);
        add(
                new Paragraph(Say.text("legal.vocabulary.succeed.what")),
                new KnownSuccessors(issuer, parts, refresh),
                form);
        var marks = new FieldMarks()
                .at("legal.vocabulary.successor", successor)
                .at("legal.vocabulary.on", on)
                .at("legal.vocabulary.until", on)
                .at("legal.vocabulary.basis", basis)
                .needs(successor, () -> new Refused("legal.vocabulary.successor.missing"))
                .needs(on, () -> new Refused("legal.vocabulary.on.missing"));
        var save = new Button(Say.text("uikit.save"), _ -> {
            if (!marks.tried(() -> parts.successions()
                    .succeed(
                            issuer.id(),
                            successor.getValue().id(),
                            kind.getValue(),
                            on.getValue(),
                            basis.getValue(),
                            parts.viewer()))) return;
            close();
            Notices.done("legal.vocabulary.saved", issuer.name());
            refresh.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }
}
