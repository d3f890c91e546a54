package vn.vankho.legal.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.CorrectedAct;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.lookup.ShownAct;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** Puts a confirmed act right beside the sentence it rests on: its kind, provisions, days, or the text it is said of. */
final class CorrectDialog extends Dialog {
    private final ComboBox<RelationKind> kind = new ComboBox<>(Say.text("legal.relation.kind"));
    private final ComboBox<LegalRow> known;
    private final TextField named = new TextField(Say.text("legal.correct.number"));
    private final TextField provisions = new TextField(Say.text("legal.relation.provisions"));
    private final PartBox part = PartBox.ofAct(kind, provisions);
    private final DayPicker from = new DayPicker(Say.text("legal.relation.from"));
    private final DayPicker until = new DayPicker(Say.text("legal.relation.until"));
    private final ConditionField condition = new ConditionField(kind, until);
    private final TextArea why = new TextArea(Say.text("legal.why"));
    private final Div warnings = new Div();

    CorrectDialog(ShownAct act, LegalParts parts, Runnable refresh) {
        setHeaderTitle(Say.text("legal.correct.act"));
        setWidth("44rem");
        var data = act.row().data();
        kind.setItems(RelationKind.values());
        kind.setItemLabelGenerator(one -> Say.word("legal.relation", one));
        kind.setValue(data.kind());
        known = Choosers.texts(parts);
        known.setLabel(Say.text("legal.correct.target"));
        known.setPlaceholder(act.row().name());
        known.setHelperText(Say.text("legal.correct.target.hint"));
        known.setClearButtonVisible(true);
        known.addValueChangeListener(_ -> named.setEnabled(known.isEmpty()));
        named.setHelperText(Say.text("legal.relation.target.hint"));
        from.setHelperText(Say.text("legal.relation.from.hint"));
        provisions.setPlaceholder(Say.text("legal.relation.provisions.hint"));
        provisions.setValue(data.provisions());
        part.setValue(data.part());
        from.setValue(data.from());
        until.setValue(data.until());
        var form = new FormLayout(known, named, kind, provisions, part, from, until, condition, why);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(condition, 2);
        form.setColspan(why, 2);
        condition.setHelperText(Say.text("legal.relation.condition.asBefore"));
        add(said(act, parts), new Paragraph(Say.text("legal.correct.what")), form, warnings);
        showDays();
        kind.addValueChangeListener(_ -> showDays());
        Stream.<HasValue<?, ?>>of(kind, known, named, provisions, part, from)
                .forEach(field -> field.addValueChangeListener(_ -> warn(act, parts)));
        warn(act, parts);
        var marks = new FieldMarks()
                .at("legal.relation.kind", kind)
                .at("legal.relation.target", named)
                .at("legal.relation.self", known)
                .at("legal.relation.day", from)
                .at("legal.event.until", until)
                .needs(kind, () -> new Refused("legal.relation.kind.missing"));
        var save =
                new Button(Say.text("uikit.save"), _ -> {
                    if (!marks.tried(() -> DecidedDialog.tell(
                            parts.decisions().correct(act, said(), parts.viewer()), "legal.corrected"))) return;
                    close();
                    refresh.run();
                });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    /** What it says now, and the words of the acting text. */
    private static Div said(ShownAct act, LegalParts parts) {
        var row = act.row();
        var acting =
                parts.lookup().document(act.acting(), parts.viewer()).header().name();
        var quote = new Paragraph(row.data().sentence());
        quote.addClassName("vk-quote");
        quote.setVisible(!row.data().sentence().isEmpty());
        return new Div(
                new Anchor(LegalRoutes.page(act.acting()), acting),
                new Paragraph(Say.word("legal.relation", row.data().kind()) + ": " + row.name()),
                quote);
    }

    /** What changes nothing has no days. */
    private void showDays() {
        boolean dated = !kind.isEmpty() && kind.getValue().effect() != null;
        from.setVisible(dated);
        until.setVisible(dated);
    }

    private void warn(ShownAct act, LegalParts parts) {
        warnings.removeAll();
        var older = target(act);
        if (older != null && !kind.isEmpty())
            warnings.add(LegalFacts.warnings(parts.lookup()
                    .warnings(act.acting(), older, act.row().data().said(said().act()), parts.viewer())));
    }

    private @Nullable LegalHeader target(ShownAct act) {
        var chosen = known.getValue();
        if (chosen != null) return chosen.header();
        return named.isEmpty() ? act.row().otherHeader() : typed();
    }

    private LegalHeader typed() {
        return LegalHeader.cited(named.getValue(), null, "", null, null);
    }

    private CorrectedAct said() {
        var chosen = known.getValue();
        return new CorrectedAct(
                new SaidAct(
                        kind.getValue(),
                        provisions.getValue(),
                        from.getValue(),
                        until.getValue(),
                        part.isPart(),
                        condition.said()),
                chosen == null ? null : chosen.id(),
                chosen != null || named.isEmpty() ? null : typed(),
                why.getValue());
    }
}
