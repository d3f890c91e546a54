package vn.vankho.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import vn.vankho.document.CommonChange;
import vn.vankho.document.FormWords;
import vn.vankho.document.PickedDocument;
import vn.vankho.identity.People;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Asks what many documents are to have in common, and once more where that opens any of them to more people. */
final class CommonChangeDialog extends Dialog {
    CommonChangeDialog(
            List<PickedDocument> documents,
            People people,
            FormWords words,
            Viewer viewer,
            Consumer<CommonChange> then) {
        setHeaderTitle(Say.text("document.many.change.of", Formats.count(documents.size())));
        setWidth("46rem");
        var fields = new CommonChangeFields(people, words, viewer);
        add(fields);
        var why = new Paragraph();
        why.addClassName("vk-refusal");
        why.getElement().setAttribute("role", "alert");
        var save = new Button(Say.text("uikit.save"), _ -> {
            try {
                var said = fields.said();
                if (said.isEmpty()) throw new Refused("document.many.nothing");
                OpeningQuestion.ask(documents, said, () -> {
                    close();
                    then.accept(said);
                });
            } catch (Refused refused) {
                why.setText(Say.text(refused));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(why, new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }
}
