package vn.vankho.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.vankho.admin.TrailBrowser;
import vn.vankho.admin.TrailFile;
import vn.vankho.admin.TrailLine;
import vn.vankho.audittrail.AuditEntries;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.PlainSheet;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Pages;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Nhật ký: who did what, when, to what. */
@Route(AdminRoutes.TRAIL)
@Menu(title = "admin.trail.title", order = 130, icon = "vaadin:clipboard-text")
@RolesAllowed("READ_TRAIL")
class TrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ROWS = 50;

    private final transient TrailBrowser browser;
    private final transient TrailFile files;
    private final transient CurrentViewer viewer;
    private final TrailFilterBar bar;
    private final Div list = new Div();

    TrailView(TrailBrowser browser, TrailFile files, TrailChoices choices, CurrentViewer viewer) {
        this.browser = browser;
        this.files = files;
        this.viewer = viewer;
        this.bar = new TrailFilterBar(browser.deeds(Say.locale(), viewer.get()), choices);
        addClassName("vk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // the bar stays where it is: taken out and put back it would lose the cursor of who types in it
        getChildren().filter(part -> part != bar).toList().forEach(this::remove);
        try {
            show(new Address(AdminRoutes.TRAIL, event.getLocation().getQueryParameters()));
        } catch (BadParameter refused) {
            remove(bar);
            add(
                    new Heading(Say.text("admin.trail.title")),
                    new EmptyState(
                            VaadinIcon.WARNING,
                            Say.text("admin.trail.refused"),
                            Say.text(refused),
                            new Anchor(AdminRoutes.TRAIL, Say.text("admin.trail.whole"))));
        }
    }

    private void show(Address address) {
        var parameters = address.parameters();
        bar.show(address);
        var filter = TrailFilterBar.filter(address);
        var page = browser.page(filter, (Pages.number(parameters) - 1) * ROWS, ROWS, Say.locale(), viewer.get());
        list.removeAll();
        addComponentAsFirst(new Heading(Say.text("admin.trail.title"), exports(address)));
        if (bar.getParent().isEmpty()) add(bar);
        add(list);
        if (page.total() == 0) {
            list.add(new EmptyState(
                    VaadinIcon.CLIPBOARD_TEXT, Say.text("admin.trail.none"), Say.text("admin.trail.none.why")));
            return;
        }
        boolean more =
                page.total() == AuditEntries.MOST_COUNTED && !filter.words().isEmpty();
        var count = new Div(
                more
                        ? Say.text("admin.trail.count.more", Formats.count(page.total() - 1))
                        : Say.text("admin.trail.count", Formats.count(page.total())));
        count.addClassName("vk-count");
        var table = new Table(
                Say.text("admin.trail.title"),
                "admin.trail.at",
                "admin.trail.actor",
                "admin.trail.deed",
                "admin.trail.about");
        table.addClassName("vk-trail");
        page.rows().forEach(line -> table.row(cells(line)));
        list.add(count, table, new Pages(AdminRoutes.TRAIL, parameters, page.total(), ROWS));
    }

    private static Component[] cells(TrailLine line) {
        var at = new Span(Formats.moment(line.at()));
        at.addClassName("vk-nowrap");
        return new Component[] {at, new Span(line.actor()), new Span(line.deed()), about(line)};
    }

    private static Component about(TrailLine line) {
        var document = document(line);
        var about = document == null ? new Span(line.about()) : new Anchor(document, line.about());
        about.addClassName("vk-row-title");
        var both =
                Table.two(about, line.destroyed() ? Say.text("admin.trail.destroyed", line.subject()) : line.subject());
        if (line.details().isEmpty()) return both;
        var values = new DescriptionList();
        values.addClassName("vk-values");
        line.details()
                .forEach(detail -> values.add(
                        new DescriptionList.Term(detail.name()), new DescriptionList.Description(detail.value())));
        var details = new Details(Say.text("admin.trail.details"), values);
        details.addClassName("vk-more");
        both.add(details);
        return both;
    }

    private static @org.jspecify.annotations.Nullable String document(TrailLine line) {
        if (!line.deedKey().startsWith("document.") || line.subjectId() == null || line.destroyed()) return null;
        try {
            return DocumentRoutes.page(new DocumentId(UUID.fromString(line.subjectId())));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Component[] exports(Address address) {
        var filter = TrailFilterBar.filter(address);
        var locale = Say.locale();
        var csv = new Anchor(
                DownloadHandler.fromInputStream(event -> Exported.of(
                        "nhat-ky.csv", "text/csv; charset=UTF-8", out -> files.csv(out, filter, locale, viewer.get()))),
                Say.text("admin.trail.csv"));
        var excel = new Anchor(
                DownloadHandler.fromInputStream(event -> Exported.of(
                        "nhat-ky.xlsx", PlainSheet.MEDIA_TYPE, out -> files.xlsx(out, filter, locale, viewer.get()))),
                Say.text("admin.trail.excel"));
        csv.addClassName("vk-button");
        excel.addClassName("vk-button");
        return new Component[] {excel, csv};
    }

    @Override
    public String getPageTitle() {
        return Say.text("admin.trail.title");
    }
}
