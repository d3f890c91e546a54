package vn.vankho.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinSession;
import java.util.function.Consumer;

/**
 * Leaves one line of what stands above a text that is read, and opens it again. Folded until a person opens it; what the person chose holds for
 * all pages of the session that fold under the same name.
 */
public final class FoldButton extends Button {
    private static final String OPEN = "vankho-open-";

    private final String name;
    private final transient Consumer<Boolean> folded;

    /**
     * @param band what is folded; for those who do not see it
     * @param folded told whether only the line is to be seen, now and after each click
     */
    public FoldButton(String name, Component band, Consumer<Boolean> folded) {
        this.name = OPEN + name;
        this.folded = folded;
        addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        addClassName("vk-fold");
        band.setId(name);
        getElement().setAttribute("aria-controls", name);
        addClickListener(_ -> {
            VaadinSession.getCurrent().setAttribute(this.name, !isOpen());
            show();
        });
        show();
    }

    private boolean isOpen() {
        return Boolean.TRUE.equals(VaadinSession.getCurrent().getAttribute(name));
    }

    private void show() {
        boolean open = isOpen();
        setText(Say.text(open ? "uikit.fold" : "uikit.unfold"));
        setIcon((open ? VaadinIcon.ANGLE_UP : VaadinIcon.ANGLE_DOWN).create());
        setIconAfterText(true);
        getElement().setAttribute("aria-expanded", String.valueOf(open));
        folded.accept(!open);
    }
}
