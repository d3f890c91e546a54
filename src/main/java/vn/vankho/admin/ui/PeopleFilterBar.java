package vn.vankho.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.PeopleFilter;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitId;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Say;

/** Which accounts are shown. Every choice is another address. */
class PeopleFilterBar extends Div {
    private static final String WORDS = "q";
    private static final String UNIT = "don-vi";
    private static final String ROLE = "vai-tro";
    private static final String CLOSED = "da-khoa";

    private final TextField words = new TextField();
    private final Select<OrgUnit> unit = new Select<>();
    private final Select<Role> role = new Select<>();
    private final Select<Boolean> active = new Select<>();
    private final transient List<OrgUnit> units;
    private transient Address address = new Address(AdminRoutes.PEOPLE, QueryParameters.empty());

    PeopleFilterBar(List<OrgUnit> units) {
        this.units = units;
        addClassName("vk-filter");
        words.setPlaceholder(Say.text("admin.people.search"));
        words.setAriaLabel(Say.text("admin.people.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(WORDS, event.getValue());
        });
        choice(unit, "admin.people.allUnits", units);
        unit.setItemLabelGenerator(one -> one == null ? Say.text("admin.people.allUnits") : one.name());
        unit.addValueChangeListener(event -> {
            if (event.isFromClient())
                address.go(
                        UNIT,
                        event.getValue() == null ? null : event.getValue().id().value());
        });
        choice(role, "admin.people.allRoles", List.of(Role.values()));
        role.setItemLabelGenerator(
                one -> one == null ? Say.text("admin.people.allRoles") : Say.word("identity.role", one));
        role.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(ROLE, event.getValue());
        });
        choice(active, "admin.people.allStates", List.of(true, false));
        active.setItemLabelGenerator(one ->
                one == null ? Say.text("admin.people.allStates") : Say.text(one ? "admin.active" : "admin.inactive"));
        active.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(CLOSED, event.getValue() == null ? null : !event.getValue());
        });
        add(words, unit, role, active);
    }

    private static <T> void choice(Select<T> select, String all, List<T> items) {
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Say.text(all));
        select.setAriaLabel(Say.text(all));
    }

    void show(Address address) {
        this.address = address;
        var filter = filter(address);
        // a blank that was just typed stays, so that the next word can follow it
        if (!words.getValue().strip().equals(filter.words())) words.setValue(filter.words());
        unit.setValue(units.stream()
                .filter(one -> one.id().equals(filter.unit()))
                .findFirst()
                .orElse(null));
        role.setValue(filter.role());
        active.setValue(filter.active());
    }

    static PeopleFilter filter(Address address) {
        var closed = address.text(CLOSED);
        return new PeopleFilter(
                address.text(WORDS),
                address.id(UNIT).map(UnitId::new).orElse(null),
                address.constant(ROLE, Role.class).orElse(null),
                closed.isEmpty() ? null : closed.equals("false"));
    }
}
