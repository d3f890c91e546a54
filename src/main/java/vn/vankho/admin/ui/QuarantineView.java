package vn.vankho.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.vankho.document.Quarantine;
import vn.vankho.document.Quarantined;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Pages;
import vn.vankho.uikit.Say;

/** Cách ly: versions with a secrecy mark. Nobody opens them here; a false alarm is released, the rest destroyed. */
@Route(AdminRoutes.QUARANTINE)
@Menu(title = "admin.quarantine", order = 145, icon = "vaadin:ban")
@RolesAllowed("OPERATE")
class QuarantineView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ROWS = 50;

    private final transient Quarantine quarantine;
    private final transient CurrentViewer viewer;

    QuarantineView(Quarantine quarantine, CurrentViewer viewer) {
        this.quarantine = quarantine;
        this.viewer = viewer;
        addClassName("vk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters parameters) {
        int page = Pages.number(parameters);
        var held = quarantine.list((page - 1) * ROWS, ROWS, viewer.get());
        removeAll();
        add(new Heading(Say.text("admin.quarantine")));
        if (held.total() == 0) {
            add(new EmptyState(
                    VaadinIcon.CHECK, Say.text("admin.quarantine.none"), Say.text("admin.quarantine.none.why")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        held.rows().forEach(one -> list.add(item(one, parameters)));
        add(
                new Paragraph(Say.text("admin.quarantine.what")),
                list,
                new Pages(AdminRoutes.QUARANTINE, parameters, held.total(), ROWS));
    }

    private ListItem item(Quarantined one, QueryParameters parameters) {
        var title = new Span(one.title());
        title.addClassName("vk-row-title");
        var facts = new Span(Say.text(
                "admin.quarantine.facts",
                one.no(),
                one.keptBy(),
                Formats.moment(one.keptAt()),
                Formats.moment(one.foundAt())));
        facts.addClassName("vk-row-facts");
        var release = new Button(
                Say.text("admin.quarantine.release"),
                _ -> new QuarantineDialog(
                                "admin.quarantine.release",
                                one,
                                reason -> quarantine.release(one.version(), reason, viewer.get()),
                                () -> show(parameters))
                        .open());
        release.setAriaLabel(Say.text("admin.quarantine.release.one", one.title()));
        var destroy = new Button(
                Say.text("admin.quarantine.destroy"),
                _ -> new QuarantineDialog(
                                "admin.quarantine.destroy",
                                one,
                                reason -> quarantine.destroy(one.version(), reason, viewer.get()),
                                () -> show(parameters))
                        .open());
        destroy.setAriaLabel(Say.text("admin.quarantine.destroy.one", one.title()));
        destroy.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var badges = new Div(new Badge(one.mark(), Badge.Tone.BAD));
        badges.addClassName("vk-row-badges");
        return new ListItem(new Div(title, facts), badges, release, destroy);
    }

    @Override
    public String getPageTitle() {
        return Say.text("admin.quarantine");
    }
}
