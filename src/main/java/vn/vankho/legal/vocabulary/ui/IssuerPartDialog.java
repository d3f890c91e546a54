package vn.vankho.legal.vocabulary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Parts another name from a body that it was merged into by mistake. */
final class IssuerPartDialog extends Dialog {
    IssuerPartDialog(IssuingBody stays, VocabularyParts parts, Runnable refresh) {
        setHeaderTitle(Say.text("legal.vocabulary.part"));
        setWidth("36rem");
        var other = new ComboBox<String>(Say.text("legal.vocabulary.merge.other"));
        other.setItems(stays.aliases());
        other.setWidthFull();
        add(new Paragraph(Say.text("legal.vocabulary.part.what", stays.name())), other);
        var marks = new FieldMarks()
                .at("legal.vocabulary.part", other)
                .at("legal.vocabulary.name", other)
                .needs(other, () -> new Refused("legal.vocabulary.name.missing"));
        var texts = new AtomicInteger();
        var part = new Button(Say.text("legal.vocabulary.part"), _ -> {
            if (!marks.tried(() -> texts.set(parts.merging().part(other.getValue(), stays.id(), parts.viewer()))))
                return;
            close();
            Notices.done("legal.vocabulary.parted", other.getValue(), stays.name(), Formats.count(texts.get()));
            refresh.run();
        });
        part.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), part);
    }
}
