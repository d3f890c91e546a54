package vn.vankho.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonalToken;
import vn.vankho.identity.PersonalTokens;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Tokens that work in the name of a person; an administrator ends each of them at once, without waiting for "Lưu". */
class TokensOfPerson extends Section {
    private final transient Person person;
    private final transient PersonalTokens tokens;
    private final transient CurrentViewer viewer;
    private final UnorderedList list = new UnorderedList();

    TokensOfPerson(Person person, PersonalTokens tokens, CurrentViewer viewer) {
        this.person = person;
        this.tokens = tokens;
        this.viewer = viewer;
        list.addClassName("vk-rows");
        add(new H3(Say.text("identity.token.title")), list);
        show();
    }

    private void show() {
        var usable = tokens.usable(person.id(), viewer.get());
        setVisible(!usable.isEmpty());
        list.removeAll();
        usable.forEach(token -> list.add(item(token)));
    }

    private ListItem item(PersonalToken token) {
        var name = new Span(token.name());
        name.addClassName("vk-row-title");
        var used = token.lastUsedAt();
        var facts = new Span("vk_…" + token.hint() + " · "
                + (used == null
                        ? Say.text("identity.token.unused")
                        : Say.text("identity.token.used", Formats.moment(used))));
        facts.addClassName("vk-row-facts");
        var revoke = new Button(Say.text("identity.token.revoke"), _ -> {
            if (Notices.tried(() -> tokens.revoke(token.id(), person.id(), viewer.get())))
                Notices.done("identity.token.revoke.done", token.name());
            show();
        });
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        revoke.setAriaLabel(Say.text("identity.token.revoke.one", token.name()));
        return new ListItem(new Div(name, facts), revoke);
    }
}
