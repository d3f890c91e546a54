package vn.vankho.document.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Say;

/** A field that many documents are to have in common: with a value, or emptied by a tick of its own, never by being left as it is. */
final class OrEmpty extends Div {
    private final ComboBox<?> field;
    private final Checkbox empty = new Checkbox(Say.text("document.many.empty"));

    OrEmpty(ComboBox<?> field) {
        this.field = field;
        empty.addValueChangeListener(event -> {
            if (event.getValue()) field.clear();
            field.setEnabled(!event.getValue());
        });
        addClassName("vk-or-empty");
        add(field, empty);
    }

    /** @throws Refused where neither was chosen */
    void require() {
        if (field.isEmpty() && !empty.getValue()) throw new Refused("document.many.value.none", field.getLabel());
    }
}
