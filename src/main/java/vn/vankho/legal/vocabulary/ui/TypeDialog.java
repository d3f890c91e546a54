package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.vocabulary.DocumentType;
import vn.vankho.legal.vocabulary.Normative;
import vn.vankho.shared.Uuid7;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** One type of documents: new, or changed. */
final class TypeDialog extends EntryDialog {
    private final TextField name = new TextField(Say.text("legal.vocabulary.name"));
    private final TextField code = new TextField(Say.text("legal.vocabulary.code"));
    private final IntegerField order = new IntegerField(Say.text("legal.vocabulary.order"));
    private final Select<Normative> normative = new Select<>();
    private final TextArea issuers = new TextArea(Say.text("legal.vocabulary.issuedBy"));
    private final DayPicker from = new DayPicker(Say.text("legal.vocabulary.firstDay"));
    private final DayPicker until = new DayPicker(Say.text("legal.vocabulary.lastDay"));

    TypeDialog(@Nullable DocumentType type, VocabularyParts parts, Runnable refresh) {
        super(type == null ? null : type.name(), "legal.vocabulary.add.type", refresh);
        order.setMin(1);
        order.setMax(99);
        order.setHelperText(Say.text("legal.vocabulary.order.help"));
        normative.setLabel(Say.text("legal.vocabulary.normative"));
        normative.setItems(Normative.values());
        normative.setItemLabelGenerator(one -> Say.word("legal.vocabulary.normative", one));
        normative.setValue(Normative.NEVER);
        if (type != null) {
            name.setValue(type.name());
            code.setValue(type.code());
            order.setValue(type.order());
            normative.setValue(type.normative());
            issuers.setValue(type.issuers());
            from.setValue(type.from());
            until.setValue(type.until());
        }
        var form = new FormLayout(name, code, order, normative, from, until, issuers);
        form.setColspan(issuers, 2);
        var marks = new FieldMarks()
                .at("legal.vocabulary.name", name)
                .at("legal.vocabulary.from", from)
                .at("legal.vocabulary.until", until);
        show(
                form,
                marks,
                () -> parts.editing().save(value(type), parts.viewer()),
                () -> name.getValue().strip(),
                type == null ? null : () -> parts.editing().deleteType(type.id(), parts.viewer()));
    }

    private DocumentType value(@Nullable DocumentType type) {
        return new DocumentType(
                type == null ? Uuid7.next() : type.id(),
                name.getValue().strip(),
                code.getValue().strip(),
                order.getValue(),
                normative.getValue(),
                issuers.getValue().strip(),
                from.getValue(),
                until.getValue(),
                type == null ? null : type.revision());
    }
}
