package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import vn.vankho.uikit.Say;

/** The reading view of an old office file, and its pages as another program draws them, one of both at a time. */
class TextOrPages extends Div {
    private final Div shown = new Div();
    private final Button other = new Button();
    private final Component text;
    private final SerializableSupplier<? extends Component> pages;
    private boolean asPages;

    TextOrPages(Component text, SerializableSupplier<? extends Component> pages) {
        this.text = text;
        this.pages = pages;
        other.addThemeVariants(ButtonVariant.LUMO_SMALL);
        other.addClickListener(_ -> {
            asPages = !asPages;
            show();
        });
        addClassName("vk-text-or-pages");
        add(other, shown);
        show();
    }

    private void show() {
        other.setText(Say.text(asPages ? "search.view.text" : "search.view.pages"));
        shown.removeAll();
        shown.add(asPages ? pages.get() : text);
    }
}
