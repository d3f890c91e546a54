package vn.vankho.extraction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.IntConsumer;
import vn.vankho.extraction.PageToCorrect;
import vn.vankho.uikit.Say;

/** What can be done with the page that is open: pages beside it, the next one in doubt, read it again. */
class PageDeeds extends Nav {
    private final Button save = new Button(Say.text("extraction.doubtful.save"), VaadinIcon.CHECK.create());
    private final Button right = new Button(Say.text("extraction.doubtful.right"));
    private final Button skip = new Button(Say.text("extraction.doubtful.skip"));
    private final MenuBar again = new MenuBar();

    PageDeeds(PlaceOfPage at, PageToCorrect page) {
        addClassName("vk-choices");
        getElement().setAttribute("aria-label", Say.text("extraction.doubtful.pages"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        right.setVisible(!page.confirmed() && !page.waiting());
        skip.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        skip.setVisible(at.among().queue());
        again.addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY);
        if (page.before() > 0) add(new Anchor(at.other(page.before()), "‹ " + beside(page.before())));
        if (page.behind() > 0) add(new Anchor(at.other(page.behind()), beside(page.behind()) + " ›"));
        add(again, skip);
    }

    private static String beside(int no) {
        return Say.text("extraction.doubtful.beside", no);
    }

    Button save() {
        return save;
    }

    Button right() {
        return right;
    }

    Button skip() {
        return skip;
    }

    /** @param deed told the number of the page, 0 for all of the file */
    void onReadAgain(int no, IntConsumer deed) {
        var menu = again.addItem(Say.text("extraction.doubtful.again")).getSubMenu();
        menu.addItem(Say.text("extraction.doubtful.again.page"), _ -> deed.accept(no));
        menu.addItem(Say.text("extraction.doubtful.again.all"), _ -> deed.accept(0));
    }
}
