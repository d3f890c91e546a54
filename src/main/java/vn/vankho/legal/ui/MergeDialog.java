package vn.vankho.legal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.head.SameText;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.FieldMarks;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Chooses the other entry of the same text, shows both side by side, and merges them. */
final class MergeDialog extends Dialog {
    private final transient LegalDocument own;
    private final transient LegalParts parts;
    private final ComboBox<LegalRow> other;
    private final TextArea why = new TextArea(Say.text("legal.merge.why"));
    private final Div both = new Div();

    MergeDialog(LegalDocument own, LegalParts parts, Consumer<LegalDocumentId> done) {
        this.own = own;
        this.parts = parts;
        setHeaderTitle(Say.text("legal.merge"));
        setWidth("48rem");
        other = Choosers.texts(parts);
        other.setLabel(Say.text("legal.merge.other"));
        other.setWidthFull();
        other.addValueChangeListener(event -> compare(event.getValue()));
        why.setWidthFull();
        add(new Paragraph(Say.text("legal.merge.what")), other, both, why);
        var marks = new FieldMarks()
                .at("legal.merge.why", why)
                .at("legal.merge.self", other)
                .at("legal.merge.related", other)
                .needs(other, () -> new Refused("legal.merge.self.missing"));
        var merge = new Button(Say.text("legal.merge.do"), _ -> {
            if (!marks.tried(() ->
                    done.accept(parts.merges().merge(own.id(), other.getValue().id(), why.getValue(), parts.viewer()))))
                return;
            close();
            Notices.done("legal.merged");
        });
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("uikit.cancel"), _ -> close()), merge);
    }

    private void compare(@Nullable LegalRow chosen) {
        both.removeAll();
        if (chosen == null) return;
        var second = parts.lookup().document(chosen.id(), parts.viewer());
        var stays = SameText.stays(own, second);
        var table = new Table(
                Say.text("legal.merge"),
                "legal.merge.entry",
                "legal.column.title",
                "legal.column.issuer",
                "legal.column.issuedOn",
                "legal.column.state");
        for (var one : new LegalDocument[] {own, second})
            table.row(
                    Table.two(
                            new Span(one.header().name()),
                            Say.text(one.id().equals(stays.id()) ? "legal.merge.stays" : "legal.merge.goes")),
                    new Span(one.header().title()),
                    new Span(one.header().issuer() == null ? "" : one.header().issuer()),
                    new Span(Formats.day(one.header().issuedOn())),
                    new Span(Say.word("legal.header", one.state())));
        both.add(table);
        SameText.differs(own.header(), second.header())
                .forEach(field ->
                        both.add(new Paragraph(Say.text("legal.merge.differs", Say.text("legal.column." + field)))));
    }
}
