package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.vocabulary.LegalField;
import vn.vankho.shared.Uuid7;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** One field: new, or changed. */
final class FieldDialog extends EntryDialog {
    private final TextField name = new TextField(Say.text("legal.vocabulary.name"));
    private final ComboBox<String> parent = new ComboBox<>(Say.text("legal.vocabulary.parent"));
    private final Checkbox ended = new Checkbox(Say.text("legal.vocabulary.ended"));

    private final TextArea words = new TextArea(Say.text("legal.vocabulary.fieldWords"));

    FieldDialog(@Nullable LegalField field, VocabularyParts parts, Runnable refresh) {
        super(field == null ? null : field.name(), "legal.vocabulary.add.field", refresh);
        parent.setItems(parts.vocabularies().fields(parts.viewer()).stream()
                .filter(one ->
                        one.parent() == null && (field == null || !one.id().equals(field.id())))
                .map(LegalField::name)
                .toList());
        parent.setPlaceholder(Say.text("legal.vocabulary.parent.none"));
        parent.setClearButtonVisible(true);
        if (field != null) {
            name.setValue(field.name());
            parent.setValue(field.parent());
            ended.setValue(field.ended());
            words.setValue(String.join("\n", field.said()));
        }
        var form = new FormLayout(name, parent, ended, words);
        form.setColspan(name, 2);
        form.setColspan(words, 2);
        words.setHelperText(Say.text("legal.vocabulary.fieldWords.help"));
        words.setMaxHeight("14rem");
        var marks = new FieldMarks()
                .at("legal.vocabulary.name", name)
                .at("legal.vocabulary.parent", parent)
                .at("legal.vocabulary.fieldWords", words);
        show(
                form,
                marks,
                () -> parts.fields().save(value(field), parts.viewer()),
                () -> name.getValue().strip(),
                field == null ? null : () -> parts.fields().delete(field.id(), parts.viewer()));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private LegalField value(@Nullable LegalField field) {
        return new LegalField(
                field == null ? Uuid7.next() : field.id(),
                name.getValue().strip(),
                parent.getValue(),
                ended.getValue(),
                lines(words.getValue()),
                field == null ? null : field.revision());
    }
}
