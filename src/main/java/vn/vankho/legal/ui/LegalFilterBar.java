package vn.vankho.legal.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.OrgUnit;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalOrder;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.vocabulary.LegalField;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** What of the register is shown, on which day, in which order. Every choice is another address. */
class LegalFilterBar extends Div {
    private final TextField words = new TextField(Say.text("legal.list.words"));
    private final ComboBox<String> type = new ComboBox<>(Say.text("legal.list.type"));
    private final ComboBox<String> issuer = new ComboBox<>(Say.text("legal.list.issuer"));
    private final ComboBox<String> field = new ComboBox<>(Say.text("legal.facts.field"));
    private final IntegerField year = new IntegerField(Say.text("legal.list.year"));
    private final ComboBox<OrgUnit> unit = new ComboBox<>(Say.text("legal.list.unit"));
    private final Select<String> status = new Select<>();
    private final DayPicker on = new DayPicker(Say.text("legal.list.on"));
    private final DayPicker known = new DayPicker(Say.text("legal.knownAt"));
    private final MultiSelectComboBox<LegalColumn> columns = new MultiSelectComboBox<>(Say.text("legal.list.columns"));
    private final Select<HeaderState> state = new Select<>();
    private final Select<LegalOrder> order = new Select<>();
    private final Button fold = new Button(Say.text("legal.list.filter"), VaadinIcon.FILTER.create());
    private final Anchor all = clear();
    private final transient List<OrgUnit> units;
    private transient Address address = new Address(LegalRoutes.REGISTER, QueryParameters.empty());

    LegalFilterBar(List<OrgUnit> units, List<String> types, List<String> issuers, List<LegalField> fields) {
        this.units = units;
        addClassNames("vk-filter", "vk-folding");
        words.setPlaceholder(Say.text("legal.list.words.hint"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        year.setMin(1900);
        year.setMax(2099);
        year.setClearButtonVisible(true);
        type.setItems(types);
        issuer.setItems(issuers);
        unit.setItems(units);
        unit.setItemLabelGenerator(OrgUnit::name);
        field.setItems(fields.stream().map(LegalField::name).toList());
        field.setItemLabelGenerator(name -> fields.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(LegalField::path)
                .orElse(name));
        Stream.of(type, issuer, unit, field).forEach(box -> box.setClearButtonVisible(true));
        choice(status, "legal.list.status", statuses(), LegalFilterBar::word);
        choice(state, "legal.list.state", List.of(HeaderState.values()), one -> Say.word("legal.header", one));
        order.setLabel(Say.text("legal.list.order"));
        order.setItems(LegalOrder.values());
        order.setItemLabelGenerator(one -> Say.word("legal.list.order", one));
        leads(words, LegalListAddress.WORDS, value -> value);
        leads(year, LegalListAddress.YEAR, String::valueOf);
        leads(type, LegalListAddress.TYPE, value -> value);
        leads(issuer, LegalListAddress.ISSUER, value -> value);
        leads(field, LegalListAddress.FIELD, value -> value);
        leads(unit, LegalListAddress.UNIT, one -> one.id().value().toString());
        leads(status, LegalListAddress.STATUS, value -> value);
        leads(state, LegalListAddress.STATE, HeaderState::name);
        leads(order, LegalListAddress.ORDER, one -> one == LegalOrder.ISSUED ? null : one.name());
        on.whenChosen(day -> address.go(LegalListAddress.ON, day));
        known.whenChosen(day -> address.go(LegalRoutes.KNOWN, day));
        columns.setItems(LegalColumn.values());
        columns.setItemLabelGenerator(column -> Say.text(column.head));
        columns.addValueChangeListener(event -> {
            if (event.isFromClient())
                address.go(
                        LegalListAddress.COLUMNS,
                        event.getValue().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        });
        fold.addClassName("vk-filter-button");
        fold.addClickListener(_ -> unfold(!hasClassName("vk-open")));
        unfold(false);
        add(words, fold, status, on, type, issuer, field, year, unit, state, known, order, columns, all);
    }

    /** Leads to the whole list. */
    static Anchor clear() {
        var all = new Anchor(LegalRoutes.REGISTER, Say.text("legal.list.all"));
        all.addClassName("vk-button");
        return all;
    }

    void show(Address now, java.time.LocalDate today) {
        address = now;
        var filter = LegalListAddress.filter(now, today);
        if (!words.getValue().strip().equals(filter.words())) words.setValue(filter.words());
        type.setValue(filter.typeName());
        issuer.setValue(filter.issuer());
        field.setValue(filter.field());
        year.setValue(filter.year());
        unit.setValue(units.stream()
                .filter(one -> one.id().equals(filter.unit()))
                .findFirst()
                .orElse(null));
        status.setValue(
                filter.undetermined()
                        ? LegalListAddress.UNDETERMINED
                        : filter.status() == null ? null : filter.status().name());
        on.setValue(filter.on());
        known.setValue(now.day(LegalRoutes.KNOWN).orElse(null));
        columns.setValue(Set.copyOf(LegalListAddress.columns(now)));
        state.setValue(filter.state());
        order.setValue(LegalListAddress.order(now));
        all.setVisible(
                LegalListAddress.narrows(now) || !now.text(LegalListAddress.ON).isEmpty());
    }

    private static List<String> statuses() {
        return Stream.concat(Stream.of(EffectStatus.values()).map(Enum::name), Stream.of(LegalListAddress.UNDETERMINED))
                .toList();
    }

    private static String word(String status) {
        return status.equals(LegalListAddress.UNDETERMINED)
                ? Say.text("legal.status.none")
                : Say.text("legal.status." + status);
    }

    private static <T> void choice(Select<T> select, String label, List<T> items, Function<T, String> words) {
        select.setLabel(Say.text(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Say.text("legal.list.any"));
        select.setItemLabelGenerator(one -> one == null ? Say.text("legal.list.any") : words.apply(one));
    }

    private <T> void leads(AbstractField<?, T> field, String parameter, Function<T, @Nullable String> value) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient())
                address.go(parameter, event.getValue() == null ? null : value.apply(event.getValue()));
        });
    }

    private void unfold(boolean open) {
        setClassName("vk-open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
