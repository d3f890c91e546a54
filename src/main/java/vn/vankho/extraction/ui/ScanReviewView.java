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
import vn.vankho.extraction.ScanReview;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** Cần xem lại: pages that were read off their pictures with doubt, least sure first. */
@Route(ScanRoutes.REVIEW)
@Menu(title = "extraction.review", order = 40, icon = "vaadin:glasses")
@RolesAllowed("KEEP")
class ScanReviewView extends ListPage<DoubtfulPage> {
    private final transient ScanReview review;
    private final transient CurrentViewer viewer;

    ScanReviewView(ScanReview review, CurrentViewer viewer) {
        super(ScanRoutes.REVIEW, "extraction.review");
        this.review = review;
        this.viewer = viewer;
    }

    @Override
    protected Page<DoubtfulPage> page(int offset, int limit) {
        return review.doubtful(offset, limit, viewer.get());
    }

    @Override
    protected EmptyState empty() {
        return new EmptyState(
                VaadinIcon.CHECK, Say.text("extraction.review.none"), Say.text("extraction.review.none.why"));
    }

    @Override
    protected List<Component> shown(Page<DoubtfulPage> page) {
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        page.rows().forEach(one -> list.add(item(one)));
        return List.of(new Paragraph(Say.text("extraction.review.what", page.total())), list);
    }

    private static ListItem item(DoubtfulPage one) {
        var title = new Anchor(ScanRoutes.page(one.document(), one.version(), one.no()), one.title());
        title.addClassName("vk-row-title");
        var facts = new Span(Say.text("extraction.review.facts", one.no(), Formats.moment(one.readAt())));
        facts.addClassName("vk-row-facts");
        var badges = new Div(new Badge(Say.text("extraction.review.sure", one.confidence()), Badge.Tone.WARN));
        badges.addClassName("vk-row-badges");
        return new ListItem(new Div(title, facts), badges);
    }
}
