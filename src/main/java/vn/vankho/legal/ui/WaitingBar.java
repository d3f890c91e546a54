package vn.vankho.legal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import vn.vankho.identity.OrgUnit;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.queue.WaitingFrom;
import vn.vankho.legal.queue.WaitingOrder;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Say;

/** Which heads are shown, in which order. */
final class WaitingBar extends Div {
    private final ComboBox<OrgUnit> unit = new ComboBox<>(Say.text("legal.list.unit"));
    private final ComboBox<String> type = new ComboBox<>(Say.text("legal.list.type"));
    private final Select<WaitingFrom> from = new Select<>();
    private final Select<WaitingOrder> order = new Select<>();
    private final transient List<OrgUnit> units;
    private transient Address address = new Address(LegalRoutes.WAITING, QueryParameters.empty());

    WaitingBar(List<OrgUnit> units, List<String> types) {
        this.units = units;
        addClassName("vk-filter");
        unit.setItems(units);
        unit.setItemLabelGenerator(OrgUnit::name);
        unit.setClearButtonVisible(true);
        unit.setPlaceholder(Say.text("uikit.any"));
        type.setItems(types);
        type.setClearButtonVisible(true);
        type.setPlaceholder(Say.text("uikit.any"));
        from.setLabel(Say.text("legal.waiting.from"));
        from.setEmptySelectionAllowed(true);
        from.setEmptySelectionCaption(Say.text("uikit.any"));
        from.setItems(WaitingFrom.values());
        from.setItemLabelGenerator(one -> one == null ? Say.text("uikit.any") : Say.word("legal.waiting.from", one));
        from.addValueChangeListener(event -> {
            if (event.isFromClient())
                address.go(
                        WaitingAddress.FROM,
                        event.getValue() == null ? null : event.getValue().name());
        });
        order.setLabel(Say.text("legal.list.order"));
        order.setItems(WaitingOrder.values());
        order.setItemLabelGenerator(one -> Say.word("legal.waiting.order", one));
        unit.addValueChangeListener(event -> {
            if (event.isFromClient())
                address.go(
                        WaitingAddress.UNIT,
                        event.getValue() == null ? null : event.getValue().id().value());
        });
        type.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(WaitingAddress.TYPE, event.getValue());
        });
        order.addValueChangeListener(event -> {
            if (event.isFromClient())
                address.go(
                        WaitingAddress.ORDER,
                        event.getValue() == WaitingOrder.UNSURE
                                ? null
                                : event.getValue().name());
        });
        add(unit, type, from, order);
    }

    void show(QueryParameters asked) {
        address = new Address(LegalRoutes.WAITING, asked);
        var now = WaitingAddress.of(asked);
        unit.setValue(units.stream()
                .filter(one -> one.id().equals(now.filter().unit()))
                .findFirst()
                .orElse(null));
        type.setValue(now.filter().typeName());
        from.setValue(now.filter().from());
        order.setValue(now.order());
    }
}
