package vn.vankho.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import vn.vankho.uikit.MenuCount;
import vn.vankho.uikit.Say;

/** How many notices wait, on every page, and the way to them. */
class Bell extends Anchor {
    /** More need not be counted. */
    private static final int MOST = 99;

    private final transient Optional<MenuCount> waiting;
    private final Span number = new Span();

    Bell(List<MenuCount> counts) {
        waiting = counts.stream().filter(MenuCount::atBell).findFirst();
        addClassName("vk-bell");
        waiting.ifPresent(one -> setHref("/" + one.path()));
        var icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        number.addClassName("vk-menu-count");
        add(icon, number);
        setVisible(leads());
    }

    /** Whether there is a place where notices are read. */
    final boolean leads() {
        return waiting.isPresent();
    }

    /** Counts anew. */
    void count() {
        int count = waiting.map(one -> one.count(MOST + 1)).orElse(0);
        number.setText(count > MOST ? MOST + "+" : String.valueOf(count));
        number.setVisible(count > 0);
        getElement().setAttribute("aria-label", Say.text("notification.bell", number.getText()));
    }
}
