package vn.vankho.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a page: its name and the deeds that belong to the whole page. */
public final class Heading extends Div {
    public Heading(String title, Component... actions) {
        addClassName("vk-heading");
        var right = new Div(actions);
        right.addClassName("vk-heading-actions");
        add(new H1(title), right);
    }
}
