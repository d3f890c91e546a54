package vn.vankho.extraction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.extraction.Doubt;
import vn.vankho.extraction.DoubtfulPage;
import vn.vankho.extraction.DoubtfulPages;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.Page;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.ListPage;
import vn.vankho.uikit.Say;

/** Cần xem lại: pages that were read off their pictures with doubt, least sure first; those of one reason or one document where wanted. */
@Route(ScanRoutes.DOUBTFUL)
@Menu(title = "extraction.doubtful", order = 40, icon = "vaadin:glasses")
@RolesAllowed("KEEP")
class DoubtfulPagesView extends ListPage<DoubtfulPage> {
    private final transient DoubtfulPages pages;
    private final transient Documents documents;
    private final transient CurrentViewer viewer;

    DoubtfulPagesView(DoubtfulPages pages, Documents documents, CurrentViewer viewer) {
        super(ScanRoutes.DOUBTFUL, "extraction.doubtful");
        this.pages = pages;
        this.documents = documents;
        this.viewer = viewer;
    }

    private DoubtAddress here() {
        return DoubtAddress.of(parameters());
    }

    @Override
    protected Page<DoubtfulPage> page(int offset, int limit) {
        return pages.doubtful(here().filter(), offset, limit, viewer.get());
    }

    @Override
    protected Component[] belowTitle() {
        var here = here();
        var bar = new Nav();
        bar.addClassName("vk-choices");
        bar.getElement().setAttribute("aria-label", Say.text("extraction.doubtful.reasons"));
        bar.add(choice(here, null));
        for (var doubt : Doubt.values()) bar.add(choice(here, doubt));
        var document = here.filter().document();
        if (document != null) bar.add(only(here, document));
        return new Component[] {bar};
    }

    private static Anchor choice(DoubtAddress here, @Nullable Doubt doubt) {
        var text = doubt == null ? Say.text("extraction.doubtful.any") : Say.word("extraction.doubt", doubt);
        var link = new Anchor(here.with(doubt).list(), text);
        if (here.filter().doubt() == doubt) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    /** The document whose pages are shown; the cross shows those of all. */
    private Anchor only(DoubtAddress here, DocumentId document) {
        var title = documents.titles(Set.of(document), viewer.get()).getOrDefault(document, "");
        var cross = VaadinIcon.CLOSE_SMALL.create();
        cross.getElement().setAttribute("aria-hidden", "true");
        var chip = new Anchor(here.within(null).list(), new Span(title), cross);
        chip.addClassName("vk-chip");
        chip.getElement().setAttribute("aria-label", Say.text("extraction.doubtful.allDocuments", title));
        return chip;
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
        var here = here();
        page.rows().forEach(one -> list.add(item(one, here)));
        var count = new Div(Say.text("extraction.doubtful.what", page.total()));
        count.addClassName("vk-count");
        return List.of(count, list);
    }

    private static ListItem item(DoubtfulPage one, DoubtAddress here) {
        var title = new Anchor(here.page(one), one.title());
        title.addClassName("vk-row-title");
        var facts = new Span(Say.text("extraction.doubtful.facts", one.no(), Formats.moment(one.readAt())));
        facts.addClassName("vk-row-facts");
        var words = new Div(title, facts);
        if (here.filter().document() == null) {
            var only = new Anchor(here.within(one.document()).list(), Say.text("extraction.doubtful.only"));
            only.addClassName("vk-row-small");
            words.add(only);
        }
        var tone = one.doubt() == Doubt.UNREADABLE && !one.isReadAgain() ? Badge.Tone.BAD : Badge.Tone.WARN;
        var badges = new Div(new Badge(DoubtWords.of(one), tone));
        badges.addClassName("vk-row-badges");
        return new ListItem(words, badges);
    }
}
