package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** A person's word on the header of a legal document. */
final class HeaderDialog extends Dialog {
    private final HeaderForm form;

    /** @param document null: a text that is entered without a file */
    HeaderDialog(@Nullable LegalDocument document, LegalParts parts, Consumer<LegalDocumentId> done) {
        setHeaderTitle(Say.text(document == null ? "legal.enter" : "legal.confirm"));
        setWidth("44rem");
        form = new HeaderForm(parts);
        if (document != null) form.show(document.header());
        add(form);
        // the clause the day of effect rests on
        if (document != null && !document.effectSentence().isEmpty()) add(new Paragraph(document.effectSentence()));
        var marks = form.marks();
        var save = new Button(
                Say.text("legal.accept"),
                _ -> EmptyFields.asked(form, () -> {
                    if (!marks.tried(() -> done.accept(save(document, parts)))) return;
                    close();
                    Notices.done("legal.saved", form.header().name());
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    private LegalDocumentId save(@Nullable LegalDocument document, LegalParts parts) {
        if (document == null) return parts.register().enter(form.header(), parts.viewer());
        parts.register().confirmHeader(document.id(), document.revision(), form.header(), parts.viewer());
        return document.id();
    }
}
