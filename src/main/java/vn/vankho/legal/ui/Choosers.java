package vn.vankho.legal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.vocabulary.DocumentType;
import vn.vankho.legal.vocabulary.IssuingBody;
import vn.vankho.legal.vocabulary.LegalField;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Fields that offer the vocabularies and take any other word too: what stands on paper goes before what is on a list. */
final class Choosers {
    private Choosers() {}

    static ComboBox<String> types(LegalParts parts) {
        var box = free(new ComboBox<>(Say.text("legal.column.type")));
        box.setItems(typeNames(parts));
        return box;
    }

    static List<String> typeNames(LegalParts parts) {
        return parts.vocabularies().types(parts.viewer()).stream()
                .map(DocumentType::name)
                .toList();
    }

    /** @param day of issue: bodies are offered under the name they bore then; null: all names */
    static ComboBox<String> issuers(LegalParts parts, Supplier<@Nullable LocalDate> day) {
        var box = free(new ComboBox<>(Say.text("legal.column.issuer")));
        box.setItems(query -> issuers(query, parts, day.get()));
        return box;
    }

    private static Stream<String> issuers(Query<String, String> query, LegalParts parts, @Nullable LocalDate day) {
        return parts
                .vocabularies()
                .issuers(query.getFilter().orElse(""), day, query.getOffset(), query.getLimit(), parts.viewer())
                .rows()
                .stream()
                .map(IssuingBody::name);
    }

    static ComboBox<String> fields(LegalParts parts) {
        var fields = parts.vocabularies().fields(parts.viewer());
        var box = free(new ComboBox<>(Say.text("legal.facts.field")));
        box.setItems(fields.stream()
                .filter(one -> !one.ended())
                .map(LegalField::name)
                .toList());
        box.setItemLabelGenerator(name -> fields.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(LegalField::path)
                .orElse(name));
        return box;
    }

    /** Those who signed what is in the register and in sight. */
    static ComboBox<String> signatories(LegalParts parts) {
        var box = free(new ComboBox<>(Say.text("legal.facts.signatory")));
        box.setItems(query -> parts
                .list()
                .signatories(query.getFilter().orElse(""), query.getOffset(), query.getLimit(), parts.viewer())
                .stream());
        return box;
    }

    /** Any text of the register that is in sight, found by number or name. */
    static ComboBox<LegalRow> texts(LegalParts parts) {
        var box = new ComboBox<LegalRow>();
        box.setItems(query -> parts
                .list()
                .page(
                        LegalFilter.named(query.getFilter().orElse(""), parts.today()),
                        LegalOrder.NUMBER,
                        query.getOffset(),
                        query.getLimit(),
                        parts.viewer())
                .rows()
                .stream());
        box.setItemLabelGenerator(Choosers::label);
        box.setHelperText(Say.text("legal.chooser.text.hint"));
        return box;
    }

    private static String label(LegalRow row) {
        var header = row.header();
        var day = header.issuedOn() == null ? "" : " · " + Formats.day(header.issuedOn());
        return header.name() + day + (header.issuer() == null ? "" : " · " + header.issuer());
    }

    private static ComboBox<String> free(ComboBox<String> box) {
        box.setAllowCustomValue(true);
        box.setClearButtonVisible(true);
        box.addCustomValueSetListener(event -> box.setValue(event.getDetail()));
        return box;
    }
}
