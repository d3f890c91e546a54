package vn.vankho.extraction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import vn.vankho.extraction.DoubtfulPage;
import vn.vankho.extraction.PageCorrections;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** Cần xem lại: pages that were read off their pictures with doubt, least sure first. */
@Route(ScanRoutes.DOUBTFUL)
@Menu(title = "extraction.doubtful", order = 40, icon = "vaadin:glasses")
@RolesAllowed("KEEP")
class DoubtfulPagesView extends ListPage<DoubtfulPage> {
    private final transient PageCorrections corrections;
    private final transient CurrentViewer viewer;

    DoubtfulPagesView(PageCorrections corrections, CurrentViewer viewer) {
        super(ScanRoutes.DOUBTFUL, "extraction.doubtful");
        this.corrections = corrections;
        this.viewer = viewer;
    }

    @Override
    protected Page<DoubtfulPage> page(int offset, int limit) {
        return corrections.doubtful(offset, limit, viewer.get());
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.CHECK, Say.text("extraction.doubtful.none"), Say.text("extraction.doubtful.none.why"));
    }

    @Override
    protected List<Component> shown(Page<DoubtfulPage> page) {
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        page.rows().forEach(one -> list.add(item(one)));
        return List.of(new Paragraph(Say.text("extraction.doubtful.what", page.total())), list);
    }

    private static ListItem item(DoubtfulPage one) {
        var title = new Anchor(ScanRoutes.page(one.document(), one.version(), one.no()), one.title());
        title.addClassName("vk-row-title");
        var facts = new Span(Say.text("extraction.doubtful.facts", one.no(), Formats.moment(one.readAt())));
        facts.addClassName("vk-row-facts");
        var badges = new Div(new Badge(Say.text("extraction.doubtful.sure", one.confidence()), Badge.Tone.WARN));
        badges.addClassName("vk-row-badges");
        return new ListItem(new Div(title, facts), badges);
    }
}
