package vn.vankho.legal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.DayPicker;
import vn.vankho.uikit.Say;

/** Fields of a filter: each stands for one parameter of the address, shows what it says and leads to another one. */
final class AddressFields {
    private final List<Consumer<Address>> shown = new ArrayList<>();
    private Address address;

    AddressFields(Address address) {
        this.address = address;
    }

    Address address() {
        return address;
    }

    void show(Address now) {
        address = now;
        shown.forEach(field -> field.accept(now));
    }

    /** Another field shows what the address says. */
    void shows(Consumer<Address> field) {
        shown.add(field);
    }

    TextField text(String label, String name) {
        var field = new TextField(Say.text(label));
        field.setPlaceholder(Say.text("legal.list.any"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(name, event.getValue());
        });
        shown.add(now -> {
            // what is being typed is not touched
            if (!field.getValue().strip().equals(now.text(name))) field.setValue(now.text(name));
        });
        return field;
    }

    /** @param words of each of the codes that may stand in the address */
    Select<String> choice(String label, String name, List<String> codes, UnaryOperator<String> words) {
        var field = new Select<String>();
        field.setLabel(Say.text(label));
        field.setItems(codes);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Say.text("legal.list.any"));
        field.setItemLabelGenerator(one -> one == null ? Say.text("legal.list.any") : words.apply(one));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(name, event.getValue());
        });
        shown.add(now -> field.setValue(codes.contains(now.text(name)) ? now.text(name) : null));
        return field;
    }

    /** Of many; what it offers is set by the caller. */
    ComboBox<String> box(String label, String name) {
        var field = new ComboBox<String>(Say.text(label));
        field.setPlaceholder(Say.text("legal.list.any"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(name, event.getValue());
        });
        shown.add(now -> field.setValue(said(now, name)));
        return field;
    }

    DayPicker day(String label, String name) {
        var field = new DayPicker(Say.text(label));
        field.whenChosen(day -> address.go(name, day));
        shown.add(now -> field.setValue(now.day(name).orElse(null)));
        return field;
    }

    private static @Nullable String said(Address now, String name) {
        return now.text(name).isEmpty() ? null : now.text(name);
    }
}
