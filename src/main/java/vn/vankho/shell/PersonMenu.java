package vn.vankho.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Role;
import vn.vankho.shared.Texts;
import vn.vankho.uikit.Preferences;
import vn.vankho.uikit.Say;

/** Who is signed in, and what is theirs: account, language, colours, sign out. */
@SpringComponent
@org.springframework.context.annotation.Scope("prototype")
class PersonMenu extends MenuBar {
    PersonMenu(CurrentViewer viewer, AuthenticationContext authentication) {
        addClassName("vk-person");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        setI18n(new MenuBarI18n().setMoreOptions(Say.text("shell.menu.more")));
        var name = viewer.find().map(person -> person.name()).orElse("");
        var avatar = new Avatar(name);
        avatar.setAbbreviation(initials(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        var top = addItem(avatar);
        top.setAriaLabel(Say.text("shell.person", name));
        var menu = top.getSubMenu();
        var roles = new Span(viewer.find().stream()
                .flatMap(person -> person.roles().stream())
                .sorted()
                .map(PersonMenu::role)
                .collect(java.util.stream.Collectors.joining(", ")));
        var who = new Div(new Span(name), roles);
        who.addClassName("vk-who");
        menu.addItem(who).setEnabled(false);
        menu.addSeparator();
        menu.addItem(Say.text("shell.account"), _ -> UI.getCurrent().navigate("tai-khoan"));
        var english = Texts.ENGLISH.getLanguage().equals(Say.locale().getLanguage());
        menu.addItem(Say.text("shell.language"), _ -> Preferences.language(english ? Texts.VIETNAMESE : Texts.ENGLISH));
        var colours = menu.addItem(Say.text("shell.colours")).getSubMenu();
        colours.addItem(Say.text("shell.colours.light"), _ -> Preferences.colours(UI.getCurrent(), "light"));
        colours.addItem(Say.text("shell.colours.dark"), _ -> Preferences.colours(UI.getCurrent(), "dark"));
        colours.addItem(Say.text("shell.colours.device"), _ -> Preferences.colours(UI.getCurrent(), ""));
        menu.addSeparator();
        menu.addItem(Say.text("shell.signOut"), _ -> authentication.logout());
    }

    /** Of the family name and of the given name, which stands last. */
    private static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0];
        var last = words[words.length - 1];
        if (first.isEmpty()) return "";
        return (first.substring(0, 1) + (words.length > 1 ? last.substring(0, 1) : "")).toUpperCase(Say.locale());
    }

    private static String role(Role role) {
        return Say.word("identity.role", role);
    }
}
