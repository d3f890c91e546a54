package vn.vankho.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Say;

/** A page that says why there is no page, and where to go on. */
abstract class ErrorScreen extends Div implements HasDynamicTitle {
    void say(VaadinIcon icon, String title, String text) {
        removeAll();
        addClassName("vk-page");
        add(new EmptyState(icon, title, text, new Anchor("/", Say.text("shell.goHome"))));
    }

    @Override
    public String getPageTitle() {
        return Say.text("shell.brand");
    }
}
