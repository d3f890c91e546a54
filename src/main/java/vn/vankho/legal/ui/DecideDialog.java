package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.SaidAct;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** Confirms an act that was read, as it stands or put right: the sentence, the kind, the provisions, the days, and what to look at in them. */
final class DecideDialog extends Dialog {
    private final ComboBox<RelationKind> kind = new ComboBox<>(Say.text("legal.relation.kind"));
    private final TextField provisions = new TextField(Say.text("legal.relation.provisions"));
    private final PartBox part = PartBox.ofAct(kind, provisions);
    private final DayPicker from = new DayPicker(Say.text("legal.relation.from"));
    private final DayPicker until = new DayPicker(Say.text("legal.relation.until"));
    private final ConditionField condition = new ConditionField(kind, until);
    private final Button spell = new Button(Say.text("legal.relation.spell"));
    private final Div warnings = new Div();

    DecideDialog(LegalDocumentId acting, RelationRow row, LegalParts parts, Consumer<SaidAct> decide) {
        setHeaderTitle(Say.text("legal.relation.decide"));
        setWidth("36rem");
        var data = row.data();
        kind.setItems(RelationKind.values());
        kind.setItemLabelGenerator(one -> Say.word("legal.relation", one));
        kind.setValue(data.kind());
        from.setHelperText(Say.text("legal.relation.from.hint"));
        provisions.setPlaceholder(Say.text("legal.relation.provisions.hint"));
        provisions.setValue(data.provisions());
        part.setValue(data.part());
        from.setValue(data.from());
        until.setValue(data.until());
        add(new Paragraph(Say.word("legal.relation", data.kind()) + ": " + row.name()), new Paragraph(data.sentence()));
        condition.setValue(data.condition());
        add(kind, provisions, spell, part, from, until, condition, warnings);
        var other = row.other();
        spell.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        if (other != null)
            spell.addClickListener(
                    _ -> provisions.setValue(parts.lookup().spelled(acting, other, data.said(said()), parts.viewer())));
        tell(row.hints(), row.warnings());
        kind.setWidthFull();
        provisions.setWidthFull();
        from.setWidthFull();
        until.setWidthFull();
        condition.setWidthFull();
        showDays();
        kind.addValueChangeListener(_ -> {
            showDays();
            warn(acting, row, parts);
        });
        provisions.addValueChangeListener(_ -> warn(acting, row, parts));
        part.addValueChangeListener(_ -> warn(acting, row, parts));
        from.addValueChangeListener(_ -> warn(acting, row, parts));
        var marks = new FieldMarks()
                .at("legal.relation.kind", kind)
                .at("legal.relation.day", from)
                .at("legal.event.until", until)
                .needs(kind, () -> new Refused("legal.relation.kind.missing"));
        var confirm = new Button(Say.text("legal.accept"), _ -> {
            if (marks.tried(() -> decide.accept(said()))) close();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), confirm);
    }

    /** What changes nothing has no days. */
    private void showDays() {
        boolean dated = !kind.isEmpty() && kind.getValue().effect() != null;
        from.setVisible(dated);
        until.setVisible(dated);
    }

    private void warn(LegalDocumentId acting, RelationRow row, LegalParts parts) {
        var older = row.otherHeader();
        var other = row.other();
        if (older == null || other == null || kind.isEmpty()) {
            tell(List.of(), List.of());
            return;
        }
        var data = row.data().said(said());
        tell(
                parts.lookup().hints(acting, other, data, parts.viewer()),
                parts.lookup().warnings(acting, older, data, parts.viewer()));
    }

    /** A chapter that the older text holds can be written out, and its articles changed. */
    private void tell(List<LegalWarning> hints, List<LegalWarning> found) {
        warnings.removeAll();
        warnings.add(LegalFacts.hints(hints), LegalFacts.warnings(found));
        spell.setVisible(!hints.isEmpty());
    }

    private SaidAct said() {
        return new SaidAct(
                kind.getValue(),
                provisions.getValue(),
                from.getValue(),
                until.getValue(),
                part.isPart(),
                condition.said());
    }
}
