package vn.vankho.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import vn.vankho.document.CommonChanges;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** What can be done with the chosen rows of a page in one go. */
final class ManyBar extends Div {
    /** What the deeds need. */
    record Parts(Documents documents, CommonChanges changes, People people, CurrentViewer viewer) {}

    final transient ChosenDocuments chosen;
    private final transient Parts parts;
    private final transient Runnable refresh;
    private final Span count = new Span();
    private final Button change = new Button(Say.text("document.many.change"), VaadinIcon.EDIT.create(), _ -> change());
    private final Button trash = new Button(Say.text("document.many.trash"), VaadinIcon.TRASH.create(), _ -> trash());

    ManyBar(List<DocumentRow> rows, Parts parts, Runnable refresh) {
        this.parts = parts;
        this.refresh = refresh;
        this.chosen = new ChosenDocuments(rows, this::show);
        addClassName("vk-many");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Say.text("document.many"));
        count.getElement().setAttribute("role", "status");
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        trash.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(chosen.all, count, change, trash);
        show();
    }

    private void show() {
        int rows = chosen.rows().size();
        count.setText(rows == 0 ? "" : Say.text("document.many.chosen", rows));
        change.setEnabled(rows > 0);
        trash.setEnabled(rows > 0);
    }

    private void change() {
        var rows = chosen.rows();
        new CommonChangeDialog(
                        rows,
                        parts.people(),
                        parts.viewer().get(),
                        said -> ManyDialog.begin(
                                "document.many.change",
                                rows,
                                row -> parts.changes()
                                        .change(
                                                row.id(),
                                                said,
                                                row.access(),
                                                parts.viewer().get()),
                                refresh))
                .open();
    }

    private void trash() {
        var rows = chosen.rows();
        new SureDialog(
                        Say.text("document.many.trash.sure", rows.size()),
                        Say.text("document.many.trash.what"),
                        Say.text("document.many.trash"),
                        () -> ManyDialog.begin(
                                "document.many.trash",
                                rows,
                                row -> {
                                    parts.documents()
                                            .trash(row.id(), parts.viewer().get());
                                    return List.of();
                                },
                                refresh),
                        Say.text("uikit.cancel"),
                        () -> {})
                .open();
    }
}
