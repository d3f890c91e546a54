package vn.vankho.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.ManyDeed;
import vn.vankho.document.ManyRuns;
import vn.vankho.document.PickedDocument;
import vn.vankho.document.TrashFilter;
import vn.vankho.document.TrashedDocument;
import vn.vankho.document.TrashedDocuments;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.Page;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.FilterBar;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** Documents that were thrown away and can still be taken back: one by one, or many in one go. */
@Route(DocumentRoutes.TRASH)
@Menu(title = "document.trash", order = 41, icon = "vaadin:trash")
@PermitAll
class TrashView extends ListPage<TrashedDocument> {
    private final transient TrashedDocuments trash;
    private final transient Documents documents;
    private final transient ManyRuns runs;
    private final transient CurrentViewer viewer;
    private final FilterBar bar;

    TrashView(TrashedDocuments trash, Documents documents, ManyRuns runs, CurrentViewer viewer) {
        super(DocumentRoutes.TRASH, "document.trash");
        this.trash = trash;
        this.documents = documents;
        this.runs = runs;
        this.viewer = viewer;
        this.bar = TrashFilterBar.of(trash.people(viewer.get()));
    }

    @Override
    protected Page<TrashedDocument> page(int offset, int limit) {
        return trash.page(filter(), TrashAddress.order(address()), offset, limit, viewer.get());
    }

    private TrashFilter filter() {
        return TrashAddress.filter(address());
    }

    @Override
    protected Component[] belowTitle() {
        bar.show(address(), filter().narrowing());
        return new Component[] {bar};
    }

    @Override
    protected Component[] besideTitle() {
        if (!runs.any(viewer.get())) return new Component[0];
        return new Component[] {link(DocumentRoutes.MANY, "document.many.runs")};
    }

    @Override
    protected EmptyState empty() {
        if (!filter().equals(TrashFilter.ALL))
            return new EmptyState(
                    VaadinIcon.FILTER,
                    Say.text("document.trash.none"),
                    Say.text("document.list.none.why"),
                    FilterBar.clear(DocumentRoutes.TRASH));
        return new EmptyState(VaadinIcon.TRASH, Say.text("document.trash.empty"), Say.text("document.trash.empty.why"));
    }

    @Override
    protected List<Component> shown(Page<TrashedDocument> page) {
        var count = count("document.list.count", page);
        var filter = filter();
        var order = TrashAddress.order(address());
        var many = new ManyBar(
                        page.rows().stream()
                                .map(one -> PickedDocument.of(one.row()))
                                .toList(),
                        page.total(),
                        () -> trash.picked(filter, order, viewer.get()))
                .offering(
                        "document.many.restore",
                        VaadinIcon.ARROW_BACKWARD,
                        picked -> ManyDialog.begin(new ManyDeed.Restore(), picked, runs, viewer, this::refresh));
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        page.rows().forEach(one -> list.add(item(one, many.chosen)));
        return List.of(count, many, list);
    }

    private ListItem item(TrashedDocument one, ChosenDocuments chosen) {
        var row = one.row();
        var link = new Anchor(DocumentRoutes.page(row.id()), row.title());
        link.addClassName("vk-row-title");
        var back = new Button(Say.text("document.restore"), _ -> {
            if (Notices.tried(() -> documents.restore(row.id(), viewer.get())))
                Notices.done("document.restore.done", row.title());
            refresh();
        });
        back.setAriaLabel(Say.text("document.restore.one", row.title()));
        var words = new Div(link, facts(DocumentRows.facts(row)), facts(thrown(one)));
        return new ListItem(chosen.of(row.id()), words, back);
    }

    private static String thrown(TrashedDocument one) {
        var thrown = Say.text("document.trash.thrown", one.by(), Formats.moment(one.at()));
        return one.destroyedAt() == null
                ? thrown
                : thrown + " · " + Say.text("document.trash.until", Formats.moment(one.destroyedAt()));
    }

    private static Span facts(String said) {
        var facts = new Span(said);
        facts.addClassName("vk-row-facts");
        return facts;
    }
}
