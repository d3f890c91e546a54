package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.queue.Decided;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** A person enters what this text does to another one, or another one of the register to it. */
final class RelationDialog extends Dialog {
    private final Checkbox passive = new Checkbox(Say.text("legal.relation.passive"));
    private final ComboBox<RelationKind> kind = new ComboBox<>(Say.text("legal.relation.kind"));
    private final ComboBox<LegalRow> known;
    private final TextField target = new TextField(Say.text("legal.relation.target"));
    private final ComboBox<String> targetType = new ComboBox<>(Say.text("legal.relation.target.type"));
    private final ComboBox<String> targetIssuer;
    private final DayPicker targetDay = new DayPicker(Say.text("legal.relation.target.day"));
    private final TextField provisions = new TextField(Say.text("legal.relation.provisions"));
    private final PartBox part = PartBox.ofAct(kind, provisions);
    private final DayPicker from = new DayPicker(Say.text("legal.relation.from"));
    private final DayPicker until = new DayPicker(Say.text("legal.relation.until"));
    private final ConditionField condition = new ConditionField(kind, until);
    private final Div warnings = new Div();
    private final TextArea sentence = new TextArea(Say.text("legal.relation.sentence"));

    RelationDialog(LegalDocument document, LegalParts parts, Runnable refresh) {
        setHeaderTitle(Say.text("legal.relation.add"));
        setWidth("44rem");
        kind.setItems(RelationKind.values());
        kind.setItemLabelGenerator(this::called);
        kind.setValue(RelationKind.REPEALS);
        known = Choosers.texts(parts);
        known.setLabel(Say.text("legal.relation.known"));
        known.setClearButtonVisible(true);
        known.addValueChangeListener(_ -> showTarget());
        target.setHelperText(Say.text("legal.relation.target.hint"));
        targetIssuer = Choosers.issuers(parts, targetDay::getValue);
        targetIssuer.setLabel(Say.text("legal.relation.target.issuer"));
        targetType.setItems(Choosers.typeNames(parts));
        targetType.setAllowCustomValue(true);
        targetType.addCustomValueSetListener(event -> targetType.setValue(event.getDetail()));
        from.setHelperText(Say.text("legal.relation.from.hint"));
        provisions.setPlaceholder(Say.text("legal.relation.provisions.hint"));
        passive.addValueChangeListener(_ -> turn());
        var form = new FormLayout(
                passive,
                kind,
                known,
                target,
                targetType,
                targetDay,
                targetIssuer,
                provisions,
                part,
                from,
                until,
                condition,
                sentence);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(passive, 2);
        form.setColspan(condition, 2);
        form.setColspan(sentence, 2);
        add(form, warnings);
        Stream.concat(Stream.<HasValue<?, ?>>of(passive, kind, known, provisions, part, from), others().stream())
                .forEach(field -> field.addValueChangeListener(_ -> warn(document, parts)));
        var marks = new FieldMarks()
                .at("legal.relation.kind", kind)
                .at("legal.relation.target", target)
                .at("legal.relation.self", known)
                .at("legal.relation.acting", known)
                .at("legal.relation.target.day", targetDay)
                .at("legal.relation.day", from)
                .at("legal.event.until", until)
                .needs(kind, () -> new Refused("legal.relation.kind.missing"));
        var save = new Button(Say.text("uikit.save"), _ -> {
            if (!marks.tried(() -> DecidedDialog.tell(save(document, parts), "legal.accepted"))) return;
            close();
            refresh.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    /** What to look at, while it is entered. */
    private void warn(LegalDocument document, LegalParts parts) {
        warnings.removeAll();
        var chosen = known.getValue();
        if (kind.isEmpty() || chosen == null && (passive.getValue() || target.isEmpty())) return;
        warnings.add(LegalFacts.warnings(
                passive.getValue()
                        ? parts.lookup().warnings(chosen.id(), document.header(), data(), parts.viewer())
                        : parts.lookup().warnings(document.id(), target(), data(), parts.viewer())));
    }

    private String called(RelationKind one) {
        return Say.word(passive.getValue() ? "legal.relation.by" : "legal.relation", one);
    }

    /** The other text acts, or is acted on: the same words stand the other way round. */
    private void turn() {
        known.setLabel(Say.text(passive.getValue() ? "legal.relation.acting" : "legal.relation.known"));
        kind.setItemLabelGenerator(this::called);
        showTarget();
    }

    private void showTarget() {
        for (var field : others()) {
            ((HasEnabled) field).setEnabled(known.isEmpty());
            ((Component) field).setVisible(!passive.getValue());
        }
    }

    private Decided save(LegalDocument document, LegalParts parts) {
        var chosen = known.getValue();
        var decisions = parts.decisions();
        // an act is confirmed by the head of the text that does it
        if (passive.getValue() && chosen == null) throw new Refused("legal.relation.acting.missing");
        if (chosen == null) return decisions.add(document, target(), data(), condition.said(), parts.viewer());
        return passive.getValue()
                ? decisions.add(chosen.id(), document.id(), data(), condition.said(), parts.viewer())
                : decisions.add(document.id(), chosen.id(), data(), condition.said(), parts.viewer());
    }

    /** What says which text is meant, where it is not in the register. */
    private List<HasValue<?, ?>> others() {
        return List.of(target, targetType, targetDay, targetIssuer);
    }

    private LegalHeader target() {
        var chosen = known.getValue();
        return chosen != null
                ? chosen.header()
                : LegalHeader.cited(
                        target.getValue(), targetType.getValue(), "", targetIssuer.getValue(), targetDay.getValue());
    }

    private RelationData data() {
        return new RelationData(
                kind.getValue(),
                provisions.getValue().strip(),
                part.isPart(),
                from.getValue(),
                until.getValue(),
                sentence.getValue().strip());
    }
}
