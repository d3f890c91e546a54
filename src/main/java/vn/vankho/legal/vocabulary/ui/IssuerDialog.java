package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectRules.Level;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.shared.Uuid7;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Say;

/** One issuing body: new, or changed; it ends by its last day. */
final class IssuerDialog extends EntryDialog {
    private final TextField name = new TextField(Say.text("legal.vocabulary.name"));
    private final Select<Level> level = new Select<>();
    private final DayPicker from = new DayPicker(Say.text("legal.vocabulary.firstDay"));
    private final DayPicker until = new DayPicker(Say.text("legal.vocabulary.lastDay"));

    IssuerDialog(@Nullable IssuingBody issuer, VocabularyParts parts, Runnable refresh) {
        super(issuer == null ? null : issuer.name(), "legal.vocabulary.add.issuer", refresh);
        level.setLabel(Say.text("legal.vocabulary.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(one -> one == null ? "" : Say.word("legal.vocabulary.level", one));
        level.setEmptySelectionAllowed(true);
        if (issuer != null) {
            name.setValue(issuer.name());
            level.setValue(issuer.level());
            from.setValue(issuer.from());
            until.setValue(issuer.until());
        }
        var form = new FormLayout(name, level, from, until);
        form.setColspan(name, 2);
        form.setColspan(level, 2);
        var marks = new FieldMarks()
                .at("legal.vocabulary.name", name)
                .at("legal.vocabulary.from", from)
                .at("legal.vocabulary.until", until);
        show(
                form,
                marks,
                () -> parts.editing().save(value(issuer), parts.viewer()),
                () -> name.getValue().strip(),
                issuer == null ? null : () -> parts.editing().deleteIssuer(issuer.id(), parts.viewer()));
    }

    private IssuingBody value(@Nullable IssuingBody issuer) {
        return new IssuingBody(
                issuer == null ? Uuid7.next() : issuer.id(),
                name.getValue().strip(),
                level.getValue(),
                from.getValue(),
                until.getValue(),
                List.of(),
                List.of(),
                issuer == null ? null : issuer.revision());
    }
}
