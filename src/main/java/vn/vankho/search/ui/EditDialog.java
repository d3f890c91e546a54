package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vankho.document.DocumentView;
import vn.vankho.document.ui.DocumentForm;
import vn.vankho.identity.Person;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Changes what is said of a document, or who may see it. A refusal stays in the dialog, at the field it speaks of. */
class EditDialog extends Dialog {
    EditDialog(DocumentForm.Part part, DocumentView view, DocumentParts parts, Runnable refresh) {
        boolean access = part == DocumentForm.Part.ACCESS;
        setHeaderTitle(Say.text(access ? "search.access" : "search.edit"));
        setWidth("46rem");
        var form = new DocumentForm(part, parts.people(), parts.viewer());
        var people = parts.people().find("", 500, parts.viewer()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        form.show(view.data(), people);
        form.markRead(view.readFields());
        var why = new Paragraph();
        why.addClassName("vk-refusal");
        why.getElement().setAttribute("role", "alert");
        var save = new Button(Say.text("uikit.save"), _ -> {
            try {
                var apart = parts.documents()
                        .change(
                                view.id(),
                                view.revision(),
                                form.value(access ? view.data().title() : null),
                                parts.viewer());
                close();
                Notices.done("search.changed");
                if (!apart.isEmpty()) Notices.failed("search.changed.apart", String.join("; ", apart));
                refresh.run();
            } catch (Refused refused) {
                why.setText(form.mark(refused) ? "" : Say.text(refused));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, LetterNotes.ofAccess(parts.attachments().along(view.id(), parts.viewer())), why);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }
}
