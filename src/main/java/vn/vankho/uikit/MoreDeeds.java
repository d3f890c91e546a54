package vn.vankho.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is done with a page less often: beside the other deeds on a wide screen, in one menu "Thêm" on a narrow one. The browser opens and
 * closes it (a popover), so neither Escape nor a touch elsewhere asks the portal.
 */
public final class MoreDeeds extends Div {
    private static final AtomicLong LAST = new AtomicLong();

    private final Div menu = new Div();

    public MoreDeeds(Collection<? extends Component> deeds) {
        addClassName("vk-more-deeds");
        var id = "vk-more-" + LAST.incrementAndGet();
        menu.setId(id);
        menu.addClassName("vk-seldom");
        menu.getElement().setAttribute("popover", "auto");
        deeds.forEach(menu::add);
        var open = new NativeButton();
        open.add(VaadinIcon.ELLIPSIS_DOTS_H.create(), new Span(Say.text("uikit.more")));
        open.addClassNames("vk-button", "vk-more-button");
        open.getElement().setAttribute("popovertarget", id);
        add(open, menu);
        setVisible(!deeds.isEmpty());
    }

    /** What was chosen opens a dialog, or another page. */
    @Override
    protected void onAttach(AttachEvent event) {
        menu.getElement().executeJs("this.addEventListener('click', () => this.hidePopover())");
    }
}
