package vn.vankho.legal.ui;

import static vn.vankho.legal.list.FilterAddress.FROM;
import static vn.vankho.legal.list.FilterAddress.UNTIL;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.list.EntryOrigin;
import vn.vankho.legal.list.FilterAddress;
import vn.vankho.legal.vocabulary.LegalField;
import vn.vankho.uikit.AddressFields;
import vn.vankho.uikit.Say;

/** Lọc thêm: the attributes that are asked for less often. */
final class LegalMoreFilters extends Div {
    LegalMoreFilters(AddressFields fields, LegalParts parts) {
        addClassNames("vk-filter", "vk-more-filters");
        add(
                fields.text("legal.column.number", FilterAddress.NUMBER),
                signatory(fields, parts),
                field(fields, parts),
                yesNo("legal.list.normative", "legal.list.normative.", FilterAddress.NORMATIVE, fields),
                span("legal.list.issued", FilterAddress.ISSUED, fields),
                span("legal.list.effective", FilterAddress.EFFECTIVE, fields),
                span("legal.list.ended", FilterAddress.ENDED, fields),
                span("legal.list.partlyEnded", FilterAddress.PARTLY_ENDED, fields),
                fields.text("legal.list.year", FilterAddress.YEAR),
                yesNo("legal.list.file", "legal.list.file.", FilterAddress.FILE, fields),
                constants("legal.list.origin", FilterAddress.ORIGIN, EntryOrigin.values(), "legal.origin", fields),
                constants("legal.list.state", FilterAddress.STATE, HeaderState.values(), "legal.header", fields),
                unit(fields, parts));
        var known = fields.day("legal.knownAt", LegalRoutes.KNOWN);
        known.setHelperText(Say.text("legal.list.knownAt.hint"));
        add(known);
    }

    private static ComboBox<String> signatory(AddressFields fields, LegalParts parts) {
        var box = fields.box("legal.facts.signatory", FilterAddress.SIGNATORY);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(event -> fields.address().go(FilterAddress.SIGNATORY, event.getDetail()));
        box.setItems(query -> parts
                .list()
                .signatories(query.getFilter().orElse(""), query.getOffset(), query.getLimit(), parts.viewer())
                .stream());
        return box;
    }

    private static ComboBox<String> field(AddressFields fields, LegalParts parts) {
        var paths = new LinkedHashMap<String, String>();
        for (LegalField one : parts.vocabularies().fields(parts.viewer())) paths.put(one.name(), one.path());
        var box = fields.box("legal.facts.field", FilterAddress.FIELD);
        box.setItems(paths.keySet());
        box.setItemLabelGenerator(name -> paths.getOrDefault(name, name));
        return box;
    }

    private static ComboBox<String> unit(AddressFields fields, LegalParts parts) {
        var names = new LinkedHashMap<String, String>();
        parts.people()
                .units(parts.viewer())
                .forEach(unit -> names.put(unit.id().value().toString(), unit.name()));
        var box = fields.box("legal.list.unit", FilterAddress.UNIT);
        box.setItems(names.keySet());
        box.setItemLabelGenerator(id -> names.getOrDefault(id, id));
        return box;
    }

    private static Select<String> yesNo(String label, String words, String name, AddressFields fields) {
        return fields.choice(
                label,
                name,
                List.of(FilterAddress.YES, FilterAddress.NO),
                said -> Say.text(words + (said.equals(FilterAddress.YES) ? "yes" : "no")));
    }

    private static Select<String> constants(
            String label, String name, Enum<?>[] constants, String words, AddressFields fields) {
        return fields.choice(
                label, name, Arrays.stream(constants).map(Enum::name).toList(), one -> Say.text(words + "." + one));
    }

    /** Two days with one label. */
    private static Div span(String label, String name, AddressFields fields) {
        var from = fields.day("legal.list.from", name + FROM);
        var until = fields.day("legal.list.until", name + UNTIL);
        from.addValueChangeListener(event -> until.setMin(event.getValue()));
        for (var one : List.of(from, until)) {
            one.setAriaLabel(Say.text(label) + ": " + one.getLabel());
            one.setPlaceholder(one.getLabel());
            one.setLabel(null);
        }
        var said = new Span(Say.text(label));
        said.addClassName("vk-span-label");
        var days = new Div(from, until);
        days.addClassName("vk-span-days");
        var span = new Div(said, days);
        span.addClassName("vk-span");
        return span;
    }
}
