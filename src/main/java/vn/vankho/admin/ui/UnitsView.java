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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.OrgUnit;
import vn.vankho.identity.People;
import vn.vankho.identity.UnitId;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Đơn vị: the units of the office, each below the one it belongs to. */
@Route(AdminRoutes.UNITS)
@Menu(title = "admin.units", order = 120, icon = "vaadin:building-o")
@RolesAllowed("MANAGE_PEOPLE")
class UnitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int DEEPEST = 8;

    private final transient People people;
    private final transient Accounts accounts;
    private final transient CurrentViewer viewer;
    private final Div list = new Div();

    UnitsView(People people, Accounts accounts, CurrentViewer viewer) {
        this.people = people;
        this.accounts = accounts;
        this.viewer = viewer;
        addClassName("vk-page");
        var add = new Button(Say.text("admin.unit.add"), VaadinIcon.PLUS.create(), _ -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Heading(Say.text("admin.units"), add), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var units = people.allUnits(viewer.get());
        list.removeAll();
        if (units.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.BUILDING_O, Say.text("admin.units.none"), Say.text("admin.units.none.why")));
            return;
        }
        var table = new Table(Say.text("admin.units"), "admin.unit.name", "admin.unit.code", "admin.unit.state", "");
        below(null, units, 0, table);
        list.add(table);
    }

    private void below(@Nullable UnitId parent, List<OrgUnit> units, int depth, Table table) {
        for (var unit : units) {
            if (!java.util.Objects.equals(unit.parent(), parent)) continue;
            table.row(cells(unit, depth));
            if (depth < DEEPEST) below(unit.id(), units, depth + 1, table);
        }
    }

    private Component[] cells(OrgUnit unit, int depth) {
        var name = new Span(unit.name());
        name.addClassName("vk-row-title");
        name.getStyle().setMarginInlineStart(1.4 * depth + "rem");
        var edit = new Button(Say.text("admin.edit"), _ -> edit(unit));
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(Say.text("admin.edit.one", unit.name()));
        return new Component[] {
            name,
            new Span(unit.code()),
            unit.active()
                    ? new Badge(Say.text("admin.active"), Badge.Tone.GOOD)
                    : new Badge(Say.text("admin.inactive"), Badge.Tone.PLAIN),
            edit
        };
    }

    private void edit(@Nullable OrgUnit unit) {
        var units = people.allUnits(viewer.get());
        // as it is now: the list may have been open for a while
        var now = unit == null
                ? null
                : units.stream()
                        .filter(one -> one.id().equals(unit.id()))
                        .findFirst()
                        .orElse(unit);
        new UnitDialog(now, units, accounts, viewer, this::show).open();
    }

    @Override
    public String getPageTitle() {
        return Say.text("admin.units");
    }
}
