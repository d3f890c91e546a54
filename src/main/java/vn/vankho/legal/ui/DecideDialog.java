package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.RelationRow;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** Confirms an act that was read: the sentence, the warnings, and the days where they are not those of the acting text. */
final class DecideDialog extends Dialog {
    /** Takes the days that a person says; null: as read. */
    @FunctionalInterface
    interface Decide {
        void on(@Nullable LocalDate from, @Nullable LocalDate until);
    }

    DecideDialog(RelationRow row, Decide decide) {
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
        var confirm = new Button(Say.text("legal.accept"), _ -> {
            if (marks.tried(() -> decide.on(from.getValue(), until.getValue()))) close();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), confirm);
    }
}
