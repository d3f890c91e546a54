package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.vankho.legal.head.Legality;
import vn.vankho.legal.queue.Decided;
import vn.vankho.legal.queue.Proposed;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** Confirms that a text ends with the one it details: which part of it belongs to that one, only a person can say. */
final class EndedPartDialog extends Dialog {
    private enum Choice {
        WHOLE,
        NAMED,
        UNNAMED
    }

    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(Say.text("legal.ended"), Choice.values());
    private final TextField provisions = new TextField(Say.text("legal.ended.provisions"));

    EndedPartDialog(Proposed.Event event, LegalParts parts, Consumer<Decided> done) {
        var row = event.row();
        setHeaderTitle(Say.word("legal.effect", row.effect().kind()));
        setWidth("36rem");
        choice.setItemLabelGenerator(one -> Say.word("legal.ended", one));
        var exceptions = Legality.exceptions(row.sentence()).toList();
        // "…, trừ quy định tại khoản 3": whether all of this text is meant only who reads it can say
        if (!row.effect().scope().whole()) choice.setValue(Choice.UNNAMED);
        else if (exceptions.isEmpty()) choice.setValue(Choice.WHOLE);
        provisions.setPlaceholder(Say.text("legal.relation.provisions.hint"));
        provisions.setWidthFull();
        provisions.setVisible(false);
        choice.addValueChangeListener(_ -> provisions.setVisible(choice.getValue() == Choice.NAMED));
        add(
                new Paragraph(row.basis()),
                new Paragraph(row.sentence()),
                LegalFacts.warnings(exceptions),
                choice,
                provisions);
        var marks = new FieldMarks()
                .at("legal.ended.missing", provisions)
                .at("legal.ended.choice", choice)
                .needs(choice, () -> new Refused("legal.ended.choice"));
        var confirm = new Button(Say.text("legal.accept"), _ -> {
            if (marks.tried(() -> done.accept(confirm(event, parts)))) close();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), confirm);
    }

    private Decided confirm(Proposed.Event event, LegalParts parts) {
        var named = choice.getValue() == Choice.NAMED ? named() : "";
        return parts.decisions().confirm(event, choice.getValue() == Choice.UNNAMED, named, parts.viewer());
    }

    private String named() {
        var said = provisions.getValue().strip();
        if (said.isEmpty()) throw new Refused("legal.ended.missing");
        return said;
    }
}
