package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.vankho.uikit.Say;

/** Something to read that knows in the browser how it is printed: without the page around it. */
class Printable extends Div {
    /** @param shown has a function {@code print} in the browser */
    Printable(Component shown) {
        this(shown, shown);
    }

    /** @param around what stands in the page, with {@code shown} in it */
    Printable(Component shown, Component around) {
        var print = new Button(
                Say.text("search.print"),
                VaadinIcon.PRINT.create(),
                _ -> shown.getElement().callJsFunction("print"));
        print.addThemeVariants(ButtonVariant.LUMO_SMALL);
        print.addClassName("vk-print-button");
        add(print, around);
    }
}
