package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vn.vankho.legal.RelationRow;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Confirms an act that was read: the sentence, the warnings, and the days where they are not those of the acting text. */
final class DecideDialog extends Dialog {
    DecideDialog(RelationRow row, LegalParts parts, Runnable refresh) {
        setHeaderTitle(Say.text("legal.relation.decide"));
        setWidth("36rem");
        add(new Paragraph(Say.word("legal.relation", row.data().kind()) + ": " + row.name()));
        add(new Paragraph(row.data().sentence()), LegalFacts.warnings(row.warnings()));
        var from = new DayPicker(Say.text("legal.relation.from"));
        var until = new DayPicker(Say.text("legal.relation.until"));
        from.setValue(row.data().from());
        until.setValue(row.data().until());
        from.setWidthFull();
        until.setWidthFull();
        boolean dated = row.data().kind().effect() != null;
        if (dated) add(from, until);
        var marks = new FieldMarks().at("legal.relation.day", from).at("legal.event.until", until);
        var confirm =
                new Button(Say.text("legal.accept"), _ -> {
                    if (!marks.tried(() -> parts.register()
                            .confirmRelation(row.id(), from.getValue(), until.getValue(), parts.viewer()))) return;
                    close();
                    Notices.done("legal.accepted");
                    refresh.run();
                });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), confirm);
    }
}
