package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import vn.vankho.uikit.Say;

/** A part of a form that is there, and counts, only while its box is ticked. */
final class Ticked extends Div {
    private final Checkbox box;

    Ticked(String key, Component part) {
        box = new Checkbox(Say.text(key));
        part.setVisible(false);
        part.getElement().getClassList().add("vk-many-part");
        box.addValueChangeListener(event -> part.setVisible(event.getValue()));
        addClassName("vk-many-change");
        add(box, part);
    }

    boolean isTicked() {
        return box.getValue();
    }
}
