package vn.vankho.uikit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields of a filter: each stands for one parameter of the address, shows what it says and leads to another one. */
public final class AddressFields {
    private final List<Consumer<Address>> shown = new ArrayList<>();
    private Address address;

    public AddressFields(Address address) {
        this.address = address;
    }

    public Address address() {
        return address;
    }

    public void show(Address now) {
        address = now;
        shown.forEach(field -> field.accept(now));
    }

    /** Another field shows what the address says. */
    public void shows(Consumer<Address> field) {
        shown.add(field);
    }

    public TextField text(String label, String name) {
        var field = new TextField(Say.text(label));
        field.setPlaceholder(Say.text("uikit.any"));
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
    public Select<String> choice(String label, String name, List<String> codes, UnaryOperator<String> words) {
        var field = new Select<String>();
        field.setLabel(Say.text(label));
        field.setItems(codes);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Say.text("uikit.any"));
        field.setItemLabelGenerator(one -> one == null ? Say.text("uikit.any") : words.apply(one));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(name, event.getValue());
        });
        shown.add(now -> field.setValue(codes.contains(now.text(name)) ? now.text(name) : null));
        return field;
    }

    /** In which order the list stands: never none. @param usual the code that the address does not say */
    public Select<String> order(
            String label, String name, List<String> codes, String usual, UnaryOperator<String> words) {
        var field = new Select<String>();
        field.addClassName("vk-order");
        field.setLabel(Say.text(label));
        field.setItems(codes);
        field.setItemLabelGenerator(words::apply);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(name, usual.equals(event.getValue()) ? null : event.getValue());
        });
        shown.add(now -> field.setValue(codes.contains(now.text(name)) ? now.text(name) : usual));
        return field;
    }

    /** Of which one is enough; they stand in the address with commas between them. */
    public MultiSelectComboBox<String> several(
            String label, String name, List<String> codes, UnaryOperator<String> words) {
        var field = new MultiSelectComboBox<String>(Say.text(label));
        field.setItems(codes);
        field.setItemLabelGenerator(words::apply);
        field.setPlaceholder(Say.text("uikit.any"));
        field.setOverlayWidth("18rem");
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(name, in(codes, event.getValue()));
        });
        shown.add(now -> field.setValue(chosen(codes, now.text(name))));
        return field;
    }

    private static String in(List<String> codes, Set<String> chosen) {
        return codes.stream().filter(chosen::contains).collect(Collectors.joining(","));
    }

    private static Set<String> chosen(List<String> codes, String said) {
        return Arrays.stream(said.split(",")).filter(codes::contains).collect(Collectors.toSet());
    }

    /** Of many; what it offers is set by the caller. */
    public ComboBox<String> box(String label, String name) {
        var field = new ComboBox<String>(Say.text(label));
        field.setPlaceholder(Say.text("uikit.any"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) address.go(name, event.getValue());
        });
        shown.add(now -> field.setValue(said(now, name)));
        return field;
    }

    public DayPicker day(String label, String name) {
        var field = new DayPicker(Say.text(label));
        field.whenChosen(day -> address.go(name, day));
        shown.add(now -> field.setValue(now.day(name).orElse(null)));
        return field;
    }

    private static @Nullable String said(Address now, String name) {
        return now.text(name).isEmpty() ? null : now.text(name);
    }
}
