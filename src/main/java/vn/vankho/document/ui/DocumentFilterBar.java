package vn.vankho.document.ui;

import static vn.vankho.document.ui.DocumentListAddress.FROM;
import static vn.vankho.document.ui.DocumentListAddress.ISSUER;
import static vn.vankho.document.ui.DocumentListAddress.KIND;
import static vn.vankho.document.ui.DocumentListAddress.ORDER;
import static vn.vankho.document.ui.DocumentListAddress.STATE;
import static vn.vankho.document.ui.DocumentListAddress.TAG;
import static vn.vankho.document.ui.DocumentListAddress.UNIT;
import static vn.vankho.document.ui.DocumentListAddress.UNTIL;
import static vn.vankho.document.ui.DocumentListAddress.WORDS;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentState;
import vn.vankho.document.FormWords;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.OrgUnit;
import vn.vankho.uikit.AddressFields;
import vn.vankho.uikit.FilterBar;
import vn.vankho.uikit.Say;
import vn.vankho.vietnamese.TypedWords;

/** Which documents are shown and in which order. */
final class DocumentFilterBar {
    private DocumentFilterBar() {}

    static FilterBar of(List<OrgUnit> units, FormWords words, CurrentViewer viewer) {
        var bar = new FilterBar(DocumentRoutes.LIST, WORDS, "document.list.words", DocumentFilter.LONGEST);
        var fields = bar.fields();
        var issuer = offering(fields.box("document.list.issuer", ISSUER), () -> words.issuers(viewer.get()));
        issuer.setAllowCustomValue(true);
        issuer.addCustomValueSetListener(event -> fields.address().go(ISSUER, event.getDetail()));
        var from = fields.day("document.list.from", FROM);
        var until = fields.day("document.list.until", UNTIL);
        from.addValueChangeListener(event -> until.setMin(event.getValue()));
        return bar.choices(
                fields.choice(
                        "document.list.kind",
                        KIND,
                        codes(DocumentKind.values()),
                        code -> Say.text("document.kind." + code)),
                issuer,
                from,
                until,
                unit(fields, units),
                offering(fields.box("document.list.tag", TAG), () -> words.tags(viewer.get())),
                fields.several(
                        "document.list.state",
                        STATE,
                        codes(DocumentState.values()),
                        code -> Say.text("document.list.state." + code)),
                fields.order(
                        "document.list.order",
                        ORDER,
                        codes(DocumentOrder.values()),
                        DocumentOrder.NEWEST.name(),
                        code -> Say.text("document.list.order." + code)));
    }

    private static Select<String> unit(AddressFields fields, List<OrgUnit> units) {
        var names = new LinkedHashMap<String, String>();
        units.stream()
                .sorted(Comparator.comparing(OrgUnit::active).reversed())
                .forEach(unit -> names.put(unit.id().value().toString(), UnitChoices.label(unit)));
        return fields.choice("document.list.unit", UNIT, List.copyOf(names.keySet()), id -> names.getOrDefault(id, id));
    }

    /** @param inUse read when the list is first opened, not with each page */
    private static ComboBox<String> offering(ComboBox<String> box, Supplier<List<String>> inUse) {
        var known = new Object() {
            @Nullable
            List<String> words;
        };
        box.setItems(query -> {
            var offered = known.words;
            if (offered == null) offered = known.words = inUse.get();
            return TypedWords.in(offered, query.getFilter().orElse("")).stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        return box;
    }

    private static List<String> codes(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
