package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** An entry of a vocabulary: saved, or deleted while nothing bears it. */
abstract class EntryDialog extends Dialog {
    private final transient Runnable refresh;

    /**
     * @param name of the entry; null: a new one
     * @param add key of the sentence that says what is added
     */
    EntryDialog(@Nullable String name, String add, Runnable refresh) {
        this.refresh = refresh;
        setHeaderTitle(name == null ? Say.text(add) : Say.text("legal.vocabulary.edit.one", name));
        setWidth("40rem");
    }

    /** @param delete null: it is not there yet */
    final void show(
            FormLayout form, FieldMarks marks, Runnable save, Supplier<String> name, @Nullable Runnable delete) {
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        add(form);
        var keep = new Button(Say.text("uikit.save"), _ -> {
            if (marks.tried(save)) done("legal.vocabulary.saved", name.get());
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (delete != null) {
            var remove = new Button(Say.text("legal.vocabulary.delete"), _ -> {
                if (Notices.tried(delete)) done("legal.vocabulary.deleted", name.get());
            });
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            getFooter().add(remove);
        }
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), keep);
    }

    private void done(String key, String name) {
        close();
        Notices.done(key, name);
        refresh.run();
    }
}
