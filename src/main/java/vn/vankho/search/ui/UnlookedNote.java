package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.DocumentView;
import vn.vankho.document.Looked;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** Says of a file that no program could read who has it, and lets one of these open it to the others. */
class UnlookedNote extends Div {
    UnlookedNote(DocumentView view, DocumentParts parts, Runnable refresh) {
        addClassName("vk-unconfirmed");
        add(VaadinIcon.LOCK.create(), new Span(Say.text("search.unlooked")));
        if (!DocumentHead.mayChange(view, parts.viewer())) return;
        add(open(view, view.current(), parts, refresh));
    }

    /** Opens a version that nobody could look at, the current or an older one, after a question. */
    static Button open(DocumentView view, DocumentVersion file, DocumentParts parts, Runnable refresh) {
        var open = new Button(Say.text("search.unlooked.open"), _ -> ask(view, file, parts, refresh));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return open;
    }

    static boolean isNeeded(DocumentView view) {
        return view.current().looked() == Looked.COULD_NOT;
    }

    private static void ask(DocumentView view, DocumentVersion file, DocumentParts parts, Runnable refresh) {
        new SureDialog(
                        Say.text("search.unlooked.sure"),
                        Say.text("search.unlooked.what", file.fileName()),
                        Say.text("search.unlooked.open"),
                        () -> {
                            if (Notices.tried(() -> parts.documents().vouch(view.id(), file.id(), parts.viewer())))
                                Notices.done("search.unlooked.done");
                            refresh.run();
                        },
                        Say.text("uikit.cancel"),
                        () -> {})
                .open();
    }
}
