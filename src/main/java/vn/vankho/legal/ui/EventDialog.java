package vn.vankho.legal.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** A person enters what happened to the effect of this text, by a text of the register or by one that is not in it. */
final class EventDialog extends Dialog {
    private final ComboBox<EffectKind> kind = new ComboBox<>(Say.text("legal.event.kind"));
    private final DayPicker on = new DayPicker(Say.text("legal.event.on"));
    private final DayPicker until = new DayPicker(Say.text("legal.event.until"));
    private final TextField provisions = new TextField(Say.text("legal.event.provisions"));
    private final PartBox part = PartBox.ofEvent(kind, provisions);
    private final TextField condition = new TextField(Say.text("legal.event.condition"));
    private final ComboBox<LegalRow> source;
    private final Div warnings = new Div();
    private final TextArea sentence = new TextArea(Say.text("legal.event.sentence"));

    private final TextArea why = new TextArea(Say.text("legal.why"));
    /** The event that was wrong; null: a new one is entered. */
    private final transient @Nullable EffectRow wrong;

    EventDialog(LegalDocument document, LegalParts parts, Runnable refresh) {
        this(document, null, parts, refresh);
    }

    /** @param wrong the event that this one takes the place of; null: none */
    EventDialog(LegalDocument document, @Nullable EffectRow wrong, LegalParts parts, Runnable refresh) {
        this.wrong = wrong;
        setHeaderTitle(Say.text(title(wrong)));
        setWidth("44rem");
        kind.setItems(EffectKind.values());
        kind.setItemLabelGenerator(one -> Say.word("legal.effect", one));
        source = Choosers.texts(parts);
        source.setLabel(Say.text("legal.event.source"));
        source.setHelperText(Say.text("legal.event.source.hint"));
        source.setClearButtonVisible(true);
        var form = new FormLayout(kind, on, until, provisions, part, condition, source, sentence);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(sentence, 2);
        if (wrong != null) {
            fill(wrong);
            if (wrong.effect().confirmed()) {
                form.add(why);
                form.setColspan(why, 2);
                add(new Paragraph(Say.text("legal.correct.what")));
            }
        }
        add(form, warnings);
        Stream.<HasValue<?, ?>>of(kind, on, provisions, part, source, sentence)
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
            refresh.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    private static String title(@Nullable EffectRow wrong) {
        if (wrong == null) return "legal.event.add";
        return wrong.effect().confirmed() ? "legal.correct.event" : "legal.queue.days";
    }

    /** Whether a text says so of itself, and was read: it may have been read wrongly. */
    static boolean isReadOfItself(LegalDocumentId document, EffectRow row) {
        var acting = row.acting();
        return !row.effect().confirmed() && acting != null && acting.id().equals(document) && isOwn(row);
    }

    /** Whether it is put right here: not the act of another text, not what follows from a rule, nor the first day, which the head says. */
    static boolean isOwn(EffectRow row) {
        var kind = row.effect().kind();
        boolean begins = kind == EffectKind.COMMENCED && row.effect().scope().whole();
        return row.act() == null
                && !row.actingHidden()
                && row.basis().isEmpty()
                && kind != EffectKind.PARENT_CEASED
                && !begins;
    }

    private void fill(EffectRow row) {
        kind.setValue(row.effect().kind());
        on.setValue(row.on());
        until.setValue(row.effect().until());
        provisions.setValue(row.provisions());
        part.setValue(row.effect().scope().equals(Scope.UNNAMED_PART));
        condition.setValue(row.condition());
        sentence.setValue(row.sentence());
        var acting = row.acting();
        if (acting != null) source.setPlaceholder(acting.name());
    }

    /** What to look at: nothing of it keeps the event from being entered. */
    private void warn(LegalDocument document, LegalParts parts) {
        warnings.removeAll();
        if (kind.isEmpty() || on.isEmpty()) return;
        warnings.add(LegalFacts.warnings(parts.lookup().warnings(document.id(), said(), parts.viewer())));
    }

    private void save(LegalDocument document, LegalParts parts) {
        var decisions = parts.decisions();
        if (wrong == null)
            DecidedDialog.tell(decisions.add(document.id(), said(), parts.viewer()), "legal.event.added");
        else
            DecidedDialog.tell(
                    decisions.correct(document.id(), wrong.id(), said(), why.getValue(), parts.viewer()),
                    wrong.effect().confirmed() ? "legal.corrected" : "legal.accepted");
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
                chosen == null ? known() : chosen.id(),
                part.isPart());
    }

    /** The text that was known to have done it. */
    private @Nullable LegalDocumentId known() {
        var acting = wrong == null ? null : wrong.acting();
        return acting == null ? null : acting.id();
    }
}
