package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.legal.vocabulary.Signer;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** One signatory: new, proposed by confirmed texts, or changed. */
final class SignerDialog extends EntryDialog {
    private final TextField name = new TextField(Say.text("legal.vocabulary.signer.name"));
    private final TextField title = new TextField(Say.text("legal.vocabulary.signer.title"));
    private final TextField authority = new TextField(Say.text("legal.vocabulary.signer.authority"));
    private final ComboBox<String> issuer = new ComboBox<>(Say.text("legal.column.issuer"));
    private final DayPicker from = new DayPicker(Say.text("legal.vocabulary.firstDay"));
    private final DayPicker until = new DayPicker(Say.text("legal.vocabulary.lastDay"));

    SignerDialog(Signer signer, VocabularyParts parts, Runnable refresh) {
        super(signer.revision() == null ? null : signer.name(), "legal.vocabulary.add.signer", refresh);
        issuer.setItems(query -> parts
                .vocabularies()
                .issuers(query.getFilter().orElse(""), null, query.getOffset(), query.getLimit(), parts.viewer())
                .rows()
                .stream()
                .map(IssuingBody::name));
        issuer.setAllowCustomValue(true);
        issuer.setClearButtonVisible(true);
        issuer.addCustomValueSetListener(event -> issuer.setValue(event.getDetail()));
        authority.setHelperText(Say.text("legal.vocabulary.signer.authority.help"));
        name.setValue(signer.name());
        title.setValue(signer.title());
        authority.setValue(signer.authority());
        issuer.setValue(signer.issuer().isEmpty() ? null : signer.issuer());
        from.setValue(signer.from());
        until.setValue(signer.until());
        var form = new FormLayout(name, title, issuer, authority, from, until);
        form.setColspan(issuer, 2);
        form.setColspan(authority, 2);
        show(
                form,
                new FieldMarks()
                        .at("legal.vocabulary.name", name)
                        .at("legal.vocabulary.from", from)
                        .at("legal.vocabulary.until", until),
                () -> parts.signers().save(value(signer), parts.viewer()),
                () -> name.getValue().strip(),
                signer.revision() == null ? null : () -> parts.signers().delete(signer.id(), parts.viewer()));
    }

    private Signer value(Signer signer) {
        return new Signer(
                signer.id(),
                name.getValue().strip(),
                title.getValue().strip(),
                authority.getValue().strip(),
                Objects.requireNonNullElse(issuer.getValue(), "").strip(),
                from.getValue(),
                until.getValue(),
                signer.revision());
    }
}
