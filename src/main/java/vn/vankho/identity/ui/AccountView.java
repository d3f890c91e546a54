package vn.vankho.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.stream.Collectors;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonalTokens;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;

/** Tài khoản của tôi: who I am here, my password, my tokens for scripts. */
@Route(AccountView.ROUTE)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {
    static final String ROUTE = "tai-khoan";

    AccountView(People people, Accounts accounts, PersonalTokens tokens, CurrentViewer viewer, Clock clock) {
        addClassNames("vk-page", "vk-account");
        var me = people.me(viewer.get());
        var keys = new TokensCard(tokens, viewer, clock);
        var left = new Div(about(me, people, viewer), new PasswordCard(me.login(), accounts, viewer, keys::show));
        var both = new Div(left, keys);
        both.addClassName("vk-operations");
        add(new Heading(Say.text("identity.account")));
        if (viewer.mustChoosePassword()) add(given());
        add(both);
    }

    private static Paragraph given() {
        var note = new Paragraph(Say.text("identity.password.given"));
        note.addClassNames("vk-card", "vk-given");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    private static Section about(Person me, People people, CurrentViewer viewer) {
        var units = people.units(viewer.get()).stream()
                .filter(unit -> me.units().contains(unit.id()))
                .map(OrgUnit::name)
                .collect(Collectors.joining(", "));
        var roles = me.roles().stream()
                .sorted()
                .map(role -> Say.word("identity.role", role))
                .collect(Collectors.joining(", "));
        var list = new com.vaadin.flow.component.html.DescriptionList();
        list.addClassName("vk-known");
        fact(list, "identity.account.login", me.login());
        fact(list, "identity.account.position", me.position() == null ? "" : me.position());
        fact(list, "identity.account.units", units);
        fact(list, "identity.account.roles", roles);
        fact(list, "identity.account.email", me.email() == null ? "" : me.email());
        var card = new Section(new H2(me.fullName()), list, new Paragraph(Say.text("identity.account.who")));
        card.addClassName("vk-card");
        return card;
    }

    private static void fact(com.vaadin.flow.component.html.DescriptionList list, String key, String value) {
        if (value.isEmpty()) return;
        list.add(
                new com.vaadin.flow.component.html.DescriptionList.Term(Say.text(key)),
                new com.vaadin.flow.component.html.DescriptionList.Description(value));
    }

    @Override
    public String getPageTitle() {
        return Say.text("identity.account");
    }
}
