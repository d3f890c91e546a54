package vn.vankho.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonalTokens;
import vn.vankho.identity.UnitId;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Pages;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Người dùng: accounts, their roles and units. */
@Route(AdminRoutes.PEOPLE)
@Menu(title = "admin.people", order = 110, icon = "vaadin:users")
@RolesAllowed("MANAGE_PEOPLE")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ROWS = 50;

    private final transient People people;
    private final transient Accounts accounts;
    private final transient PersonalTokens tokens;
    private final transient CurrentViewer viewer;
    private final PeopleFilterBar bar;
    private final Div list = new Div();
    private QueryParameters parameters = QueryParameters.empty();

    PeopleView(People people, Accounts accounts, PersonalTokens tokens, CurrentViewer viewer) {
        this.people = people;
        this.accounts = accounts;
        this.tokens = tokens;
        this.viewer = viewer;
        this.bar = new PeopleFilterBar(people.allUnits(viewer.get()));
        addClassName("vk-page");
        var add = new Button(Say.text("admin.person.add"), VaadinIcon.PLUS.create(), _ -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Heading(Say.text("admin.people"), add), bar, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parameters = event.getLocation().getQueryParameters();
        show();
    }

    private void show() {
        var now = viewer.get();
        var address = new Address(AdminRoutes.PEOPLE, parameters);
        bar.show(address);
        var page = people.accounts(PeopleFilterBar.filter(address), (Pages.number(parameters) - 1) * ROWS, ROWS, now);
        list.removeAll();
        if (page.total() == 0) {
            list.add(
                    new EmptyState(VaadinIcon.USERS, Say.text("admin.people.none"), Say.text("admin.people.none.why")));
            return;
        }
        var count = new Div(Say.text("admin.people.count", Formats.count(page.total())));
        count.addClassName("vk-count");
        var units = people.allUnits(now).stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::name));
        var table = new Table(
                Say.text("admin.people"),
                "admin.person.fullName",
                "admin.person.login",
                "admin.person.roles",
                "admin.person.units",
                "admin.person.state",
                "");
        page.rows().forEach(person -> table.row(cells(person, units)));
        list.add(count, table, new Pages(AdminRoutes.PEOPLE, parameters, page.total(), ROWS));
    }

    private Component[] cells(Person person, Map<UnitId, String> units) {
        var name = new Span(person.fullName());
        name.addClassName("vk-row-title");
        var roles = new Div();
        roles.addClassName("vk-badges");
        person.roles().stream()
                .sorted()
                .forEach(role -> roles.add(new Badge(Say.word("identity.role", role), Badge.Tone.ACCENT)));
        var where = person.units().stream()
                .map(unit -> units.getOrDefault(unit, ""))
                .sorted()
                .collect(Collectors.joining(", "));
        var edit = new Button(Say.text("admin.edit"), _ -> edit(person));
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(Say.text("admin.edit.one", person.fullName()));
        return new Component[] {
            Table.two(name, person.position() == null ? "" : person.position()),
            new Span(person.login()),
            roles,
            new Span(where),
            person.active()
                    ? new Badge(Say.text("admin.active"), Badge.Tone.GOOD)
                    : new Badge(Say.text("admin.inactive"), Badge.Tone.PLAIN),
            edit
        };
    }

    private void edit(@Nullable Person person) {
        var now = viewer.get();
        // as it is now: the list may have been open for a while
        var account = person == null ? null : people.account(person.id(), now);
        new PersonDialog(account, people.allUnits(now), accounts, tokens, viewer, this::show).open();
    }

    @Override
    public String getPageTitle() {
        return Say.text("admin.people");
    }
}
