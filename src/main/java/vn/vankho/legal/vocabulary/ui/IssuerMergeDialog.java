package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Gộp tên khác: another spelling of the body, of the vocabulary or one that only texts bear. */
final class IssuerMergeDialog extends Dialog {
    private static final int MOST = 500;

    IssuerMergeDialog(IssuingBody stays, VocabularyParts parts, Runnable refresh) {
        setHeaderTitle(Say.text("legal.vocabulary.merge.one", stays.name()));
        setWidth("36rem");
        var other = new ComboBox<String>(Say.text("legal.vocabulary.merge.other"));
        other.setWidthFull();
        var names = new LinkedHashSet<>(parts.list().issuers(parts.viewer()));
        parts.vocabularies().issuers("", null, 0, MOST, parts.viewer()).rows().forEach(one -> names.add(one.name()));
        names.remove(stays.name());
        other.setItems(new ArrayList<>(names));
        other.setAllowCustomValue(true);
        other.addCustomValueSetListener(event -> other.setValue(event.getDetail()));
        add(new Paragraph(Say.text("legal.vocabulary.merge.what", stays.name())), other);
        var texts = new AtomicInteger();
        var marks = new FieldMarks()
                .at("legal.vocabulary.merge", other)
                .at("legal.vocabulary.name", other)
                .needs(other, () -> new Refused("legal.vocabulary.name.missing"));
        var merge = new Button(Say.text("legal.vocabulary.merge"), _ -> {
            if (!marks.tried(() -> texts.set(parts.merging().merge(other.getValue(), stays.id(), parts.viewer()))))
                return;
            close();
            Notices.done("legal.vocabulary.merged", other.getValue(), stays.name(), Formats.count(texts.get()));
            refresh.run();
        });
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), merge);
    }
}
