package vn.vankho.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.vankho.document.Quarantine;
import vn.vankho.document.Quarantined;
import vn.vankho.document.VersionId;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** Cách ly: versions with a secrecy mark. Nobody opens them here; a false alarm is released, the rest destroyed. */
@Route(AdminRoutes.QUARANTINE)
@Menu(title = "admin.quarantine", order = 145, icon = "vaadin:ban")
@RolesAllowed("OPERATE")
class QuarantineView extends ListPage<Quarantined> {
    private final transient Quarantine quarantine;
    private final transient CurrentViewer viewer;

    QuarantineView(Quarantine quarantine, CurrentViewer viewer) {
        super(AdminRoutes.QUARANTINE, "admin.quarantine");
        this.quarantine = quarantine;
        this.viewer = viewer;
    }

    @Override
    protected Page<Quarantined> page(int offset, int limit) {
        return quarantine.list(offset, limit, viewer.get());
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.CHECK, Say.text("admin.quarantine.none"), Say.text("admin.quarantine.none.why"));
    }

    @Override
    protected List<Component> shown(Page<Quarantined> page) {
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        page.rows().forEach(one -> list.add(item(one)));
        return List.of(new Paragraph(Say.text("admin.quarantine.what")), list);
    }

    private ListItem item(Quarantined one) {
        var title = new Span(one.title());
        title.addClassName("vk-row-title");
        var facts = new Span(Say.text(
                "admin.quarantine.facts",
                one.no(),
                one.keptBy(),
                Formats.moment(one.keptAt()),
                Formats.moment(one.foundAt())));
        facts.addClassName("vk-row-facts");
        var words = new Div(title, facts);
        if (one.reason().bearer() != null) words.add(bearer(one, one.reason().bearer()));
        var release = button("release", one, quarantine::release);
        var destroy = button("destroy", one, quarantine::destroy);
        destroy.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var badges = new Div(new Badge(one.reason().mark(), Badge.Tone.BAD));
        badges.addClassName("vk-row-badges");
        var deeds = one.other() ? new Div(destroy) : new Div(release, destroy);
        deeds.addClassName("vk-deeds");
        return new ListItem(words, badges, deeds);
    }

    private static Span bearer(Quarantined one, String name) {
        var line = new Span(Say.text(one.other() ? "admin.quarantine.bearer" : "admin.quarantine.bearer.gone", name));
        line.addClassName("vk-row-facts");
        return line;
    }

    private Button button(String deed, Quarantined one, Deed done) {
        var key = "admin.quarantine." + deed;
        var button = new Button(
                Say.text(key),
                _ -> new QuarantineDialog(
                                key, one, reason -> done.on(one.version(), reason, viewer.get()), this::refresh)
                        .open());
        button.setAriaLabel(Say.text(key + ".one", one.title()));
        return button;
    }

    private interface Deed {
        void on(VersionId version, String reason, Viewer by);
    }
}
