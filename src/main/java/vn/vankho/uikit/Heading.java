package vn.vankho.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its name and the deeds that belong to the whole page. */
public final class Heading extends Div {
    public Heading(String title, Component... actions) {
        addClassName("vk-heading");
        var right = new Div(actions);
        right.addClassName("vk-heading-actions");
        add(new H1(title), right);
    }

    /** A line more of what the page is about: below the name and before the deeds. */
    public Heading of(String what) {
        var line = new Paragraph(what);
        line.addClassName("vk-heading-what");
        addComponentAtIndex(1, line);
        return this;
    }
}
