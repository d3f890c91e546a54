package vn.vankho.legal.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Nhập vào sổ: what was looked through is taken over, as proposals or with the word of a lawyer. */
final class ImportApplying extends Div {
    ImportApplying(RegisterImport one, ImportParts parts, Runnable refresh) {
        addClassName("vk-card");
        long good =
                one.count(ImportOutcome.NEW) + one.count(ImportOutcome.UPDATED) + one.count(ImportOutcome.UNCHANGED);
        long doubtful = one.count(ImportOutcome.DOUBTFUL);
        var doubts = new Checkbox(Say.text("legal.import.withDoubtful", Formats.count(doubtful)));
        doubts.setVisible(doubtful > 0);
        var confirmed = new Checkbox(Say.text("legal.import.confirmAll"));
        confirmed.setVisible(parts.mayConfirm());
        var apply = new Button(Say.text("legal.import.apply"), _ -> {
            Notices.tried(
                    () -> parts.imports().apply(one.id(), confirmed.getValue(), doubts.getValue(), parts.viewer()));
            refresh.run();
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setEnabled(good + doubtful > 0);
        var choices = new Div(doubts, confirmed);
        choices.addClassName("vk-import-choices");
        add(
                new H2(Say.text("legal.import.apply")),
                new Paragraph(Say.text("legal.import.apply.what", Formats.count(good))),
                choices,
                apply);
    }
}
