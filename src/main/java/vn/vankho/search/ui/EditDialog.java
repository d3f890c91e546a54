package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.vankho.document.DocumentView;
import vn.vankho.document.ui.DocumentForm;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Changes what is said of a document, or who may see it. A refusal stays in the dialog, at the field it speaks of. */
class EditDialog extends Dialog {
    EditDialog(DocumentForm.Part part, DocumentView view, DocumentParts parts, Runnable refresh) {
        boolean access = part == DocumentForm.Part.ACCESS;
        setHeaderTitle(Say.text(access ? "search.access" : "search.edit"));
        setWidth("46rem");
        var form = new DocumentForm(part, parts.people(), parts.offered(), parts.viewer());
        form.show(view.data(), parts.people().chosen(view.data().readerPeople(), parts.viewer()));
        form.markRead(view.readFields());
        var why = new Paragraph();
        why.addClassName("vk-refusal");
        why.getElement().setAttribute("role", "alert");
        var save = new Button(Say.text("uikit.save"), _ -> {
            try {
                var apart = access ? readers(form, view, parts) : all(form, view, parts);
                close();
                Notices.done("search.changed");
                if (!apart.isEmpty()) Notices.failed("search.changed.apart", String.join("; ", apart));
                refresh.run();
            } catch (Refused refused) {
                why.setText(form.mark(refused) ? "" : Say.text(refused));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, LetterNotes.ofAccess(parts.attachments().along(view.id(), parts.viewer())));
        // beside the button that was pressed: the form may be longer than the screen
        getFooter().add(why, new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    /** What was left as the machine has read it waits to be confirmed. */
    private static List<String> all(DocumentForm form, DocumentView view, DocumentParts parts) {
        return parts.documents().correct(view, form.value(null), parts.viewer());
    }

    /** Nobody confirms what is not shown: the other fields stay as the machine has read them. */
    private static List<String> readers(DocumentForm form, DocumentView view, DocumentParts parts) {
        var said = form.value(view.data().title());
        return parts.documents()
                .change(view.id(), view.revision(), view.data().readBy(said), DocumentForm.ACCESS, parts.viewer());
    }
}
