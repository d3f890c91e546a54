package vn.vankho.document.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentState;
import vn.vankho.identity.OrgUnit;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Say;

/** Which documents are shown and in which order. Every choice is another address. On a narrow screen all but the words folds away. */
class DocumentFilterBar extends Div {
    private final TextField words = new TextField(Say.text("document.list.words"));
    private final Select<DocumentKind> kind = new Select<>();
    private final Select<OrgUnit> unit = new Select<>();
    private final MultiSelectComboBox<DocumentState> states = new MultiSelectComboBox<>();
    private final Select<DocumentOrder> order = new Select<>();
    private final Button fold = new Button(VaadinIcon.FILTER.create());
    private final Anchor all = clear();
    private final transient List<OrgUnit> units;
    private transient Address address = new Address(DocumentRoutes.LIST, QueryParameters.empty());

    DocumentFilterBar(List<OrgUnit> units) {
        this.units = units.stream()
                .sorted(Comparator.comparing(OrgUnit::active).reversed())
                .toList();
        addClassNames("vk-filter", "vk-folding");
        words.setPlaceholder(Say.text("document.list.words.hint"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(DocumentFilter.LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(DocumentListAddress.WORDS, event.getValue());
        });
        fold.addClassName("vk-filter-button");
        fold.addClickListener(_ -> unfold(!hasClassName("vk-open")));
        unfold(false);
        choice(kind, "document.list.kind", List.of(DocumentKind.values()), one -> Say.word("document.kind", one));
        choice(unit, "document.list.unit", this.units, UnitChoices::label);
        states.setLabel(Say.text("document.list.state"));
        states.setItems(DocumentState.values());
        states.setItemLabelGenerator(one -> Say.word("document.list.state", one));
        states.setPlaceholder(Say.text("document.list.any"));
        states.setOverlayWidth("18rem");
        states.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        states.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(DocumentListAddress.STATE, DocumentListAddress.said(event.getValue()));
        });
        leads(kind, DocumentListAddress.KIND, DocumentKind::name);
        leads(unit, DocumentListAddress.UNIT, one -> one.id().value().toString());
        leads(order, DocumentListAddress.ORDER, one -> one == DocumentOrder.NEWEST ? null : one.name());
        order.setLabel(Say.text("document.list.order"));
        order.setItems(DocumentOrder.values());
        order.setItemLabelGenerator(one -> Say.word("document.list.order", one));
        add(words, fold, kind, unit, states, order, all);
    }

    /** Leads to the whole list. */
    static Anchor clear() {
        var all = new Anchor(DocumentRoutes.LIST, Say.text("document.list.all"));
        all.addClassName("vk-button");
        return all;
    }

    private static <T> void choice(Select<T> select, String label, List<T> items, ItemLabelGenerator<T> words) {
        select.setLabel(Say.text(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Say.text("document.list.any"));
        select.setItemLabelGenerator(one -> one == null ? Say.text("document.list.any") : words.apply(one));
    }

    private <T> void leads(Select<T> select, String parameter, Function<T, @Nullable String> value) {
        select.addValueChangeListener(event -> {
            if (event.isFromClient())
                address.go(parameter, event.getValue() == null ? null : value.apply(event.getValue()));
        });
    }

    private void unfold(boolean open) {
        setClassName("vk-open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    void show(Address address) {
        this.address = address;
        var filter = DocumentListAddress.filter(address);
        // a blank that was just typed stays, so that the next word can follow it
        if (!words.getValue().strip().equals(filter.words())) words.setValue(filter.words());
        kind.setValue(filter.kind());
        unit.setValue(units.stream()
                .filter(one -> one.id().equals(filter.unit()))
                .findFirst()
                .orElse(null));
        states.setValue(filter.states());
        order.setValue(DocumentListAddress.order(address));
        long folded = DocumentListAddress.folded(filter);
        fold.setText(folded == 0 ? Say.text("document.list.filter") : Say.text("document.list.filter.some", folded));
        all.setVisible(!filter.equals(DocumentFilter.ALL));
    }
}
