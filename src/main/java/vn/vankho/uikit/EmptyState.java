package vn.vankho.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says that there is nothing here, why, and what can be done next. */
public final class EmptyState extends Div {
    /**
     * @param title and {@code text}: sentences, not keys
     * @param next links or buttons to go on with
     */
    public EmptyState(VaadinIcon icon, String title, String text, Component... next) {
        addClassName("vk-empty");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var actions = new Div(next);
        actions.addClassName("vk-empty-next");
        add(picture, new H2(title), new Paragraph(text));
        if (next.length > 0) add(actions);
    }
}
