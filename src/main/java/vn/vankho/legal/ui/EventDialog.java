package vn.vankho.legal.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** A person enters what happened to the effect of this text, by a text of the register or by one that is not in it. */
final class EventDialog extends Dialog {
    private final ComboBox<EffectKind> kind = new ComboBox<>(Say.text("legal.event.kind"));
    private final DayPicker on = new DayPicker(Say.text("legal.event.on"));
    private final DayPicker until = new DayPicker(Say.text("legal.event.until"));
    private final TextField provisions = new TextField(Say.text("legal.event.provisions"));
    private final TextField condition = new TextField(Say.text("legal.event.condition"));
    private final ComboBox<LegalRow> source;
    private final Div warnings = new Div();
    private final TextArea sentence = new TextArea(Say.text("legal.event.sentence"));

    EventDialog(LegalDocument document, LegalParts parts, Runnable refresh) {
        setHeaderTitle(Say.text("legal.event.add"));
        setWidth("44rem");
        kind.setItems(EffectKind.values());
        kind.setItemLabelGenerator(one -> Say.word("legal.effect", one));
        kind.setValue(EffectKind.REPEALED);
        source = Choosers.texts(parts);
        source.setLabel(Say.text("legal.event.source"));
        source.setHelperText(Say.text("legal.event.source.hint"));
        source.setClearButtonVisible(true);
        var form = new FormLayout(kind, on, until, provisions, condition, source, sentence);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(sentence, 2);
        add(form, warnings);
        Stream.<HasValue<?, ?>>of(kind, on, provisions, source)
                .forEach(field -> field.addValueChangeListener(_ -> warn(document, parts)));
        var marks = new FieldMarks()
                .at("legal.event.kind", kind)
                .at("legal.event.on", on)
                .at("legal.event.until", until)
                .at("legal.relation.self", source)
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

    /** What to look at, where a text of the register did it. */
    private void warn(LegalDocument document, LegalParts parts) {
        warnings.removeAll();
        var chosen = source.getValue();
        if (chosen == null || kind.isEmpty() || on.isEmpty()) return;
        var act = said().act();
        if (act != null)
            warnings.add(
                    LegalFacts.warnings(parts.lookup().warnings(chosen.id(), document.header(), act, parts.viewer())));
    }

    private void save(LegalDocument document, LegalParts parts) {
        parts.events().addEvent(document.id(), said(), parts.viewer());
    }

    private SaidEvent said() {
        var chosen = source.getValue();
        return new SaidEvent(
                kind.getValue(),
                on.getValue(),
                until.getValue(),
                condition.getValue(),
                provisions.getValue(),
                sentence.getValue(),
                chosen == null ? null : chosen.id());
    }
}
