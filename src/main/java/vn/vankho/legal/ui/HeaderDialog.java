package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** A person's word on the header of a legal document. */
final class HeaderDialog extends Dialog {
    private final TextField number = new TextField(Say.text("legal.column.number"));
    private final ComboBox<String> type;
    private final TextArea title = new TextArea(Say.text("legal.column.title"));
    private final ComboBox<String> issuer;
    private final ComboBox<String> signatory;
    private final TextField capacity = new TextField(Say.text("legal.facts.capacity"));
    private final ComboBox<String> field;
    private final DayPicker issuedOn = new DayPicker(Say.text("legal.column.issuedOn"));
    private final DayPicker effectiveFrom = new DayPicker(Say.text("legal.column.effectiveFrom"));

    /** @param document null: a text that is entered without a file */
    HeaderDialog(@Nullable LegalDocument document, LegalParts parts, Consumer<LegalDocumentId> done) {
        setHeaderTitle(Say.text(document == null ? "legal.enter" : "legal.confirm"));
        setWidth("44rem");
        type = Choosers.types(parts);
        issuer = Choosers.issuers(parts, issuedOn::getValue);
        signatory = Choosers.signatories(parts);
        field = Choosers.fields(parts);
        if (document != null) show(document.header());
        var form = new FormLayout(number, type, title, issuer, issuedOn, effectiveFrom, signatory, capacity, field);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(title, 2);
        form.setColspan(issuer, 2);
        add(form);
        // the clause the day of effect rests on
        if (document != null && !document.effectSentence().isEmpty()) add(new Paragraph(document.effectSentence()));
        var marks = new FieldMarks()
                .at("legal.number", number)
                .at("legal.title", title)
                .at("legal.typeName", type)
                .at("legal.issuer", issuer)
                .at("legal.signatory", signatory);
        var save = new Button(Say.text("legal.accept"), _ -> {
            if (!marks.tried(() -> done.accept(save(document, parts)))) return;
            close();
            Notices.done("legal.saved", header().name());
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), save);
    }

    private LegalDocumentId save(@Nullable LegalDocument document, LegalParts parts) {
        if (document == null) return parts.register().enter(header(), parts.viewer());
        parts.register().confirmHeader(document.id(), document.revision(), header(), parts.viewer());
        return document.id();
    }

    private void show(LegalHeader header) {
        number.setValue(text(header.number()));
        type.setValue(header.typeName());
        title.setValue(header.title());
        issuer.setValue(header.issuer());
        signatory.setValue(header.signatory());
        capacity.setValue(text(header.capacity()));
        field.setValue(header.field());
        issuedOn.setValue(header.issuedOn());
        effectiveFrom.setValue(header.effectiveFrom());
    }

    private LegalHeader header() {
        return new LegalHeader(
                number.getValue(),
                type.getValue(),
                title.getValue(),
                issuer.getValue(),
                signatory.getValue(),
                capacity.getValue(),
                issuedOn.getValue(),
                effectiveFrom.getValue(),
                field.getValue());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
