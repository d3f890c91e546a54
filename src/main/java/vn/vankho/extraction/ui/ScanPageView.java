package vn.vankho.extraction.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.DoubtfulPages;
import vn.vankho.extraction.PageCorrections;
import vn.vankho.extraction.PageRevision;
import vn.vankho.extraction.PageToCorrect;
import vn.vankho.extraction.ReadingPagesAgain;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** One page beside its picture: a person puts its text right, or says that it is right, and goes on to the next one in doubt. */
@Route(ScanRoutes.PAGE + "/:document/:version/:no([0-9]{1,6})")
@RolesAllowed("KEEP")
class ScanPageView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final transient PageCorrections corrections;
    private final transient ReadingPagesAgain reading;
    private final transient DoubtfulPages doubtful;
    private final transient People people;
    private final transient CurrentViewer viewer;
    private String title = "";
    private final UnsavedText text = new UnsavedText();

    ScanPageView(
            PageCorrections corrections,
            ReadingPagesAgain reading,
            DoubtfulPages doubtful,
            People people,
            CurrentViewer viewer) {
        this.corrections = corrections;
        this.reading = reading;
        this.doubtful = doubtful;
        this.people = people;
        this.viewer = viewer;
        addClassNames("vk-page", "vk-page-correct");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var at = event.getRouteParameters();
        var place = new PlaceOfPage(
                new DocumentId(id(at, "document")),
                new VersionId(id(at, "version")),
                at.getInteger("no").orElse(1),
                DoubtAddress.of(event.getLocation().getQueryParameters()));
        show(place);
    }

    private void show(PlaceOfPage at) {
        var page = corrections.open(at.document(), at.version(), at.no(), viewer.get());
        removeAll();
        text.show(page.text());
        var deeds = new PageDeeds(at, page);
        deeds.save().addClickListener(_ -> save(at, page));
        deeds.right().addClickListener(_ -> unlessTyped(() -> confirm(at, page)));
        deeds.skip().addClickListener(_ -> go(at));
        deeds.onReadAgain(
                at.no(),
                no -> unlessTyped(() -> {
                    if (!Notices.tried(() -> reading.readAgain(at.document(), at.version(), no, viewer.get()))) return;
                    Notices.done("extraction.doubtful.again.staged");
                    show(at);
                }));
        var both = new Div(new ScanPicture(at.document(), at.version(), at.no()), text);
        both.addClassName("vk-scan-both");
        title = doubtful.title(at.document(), viewer.get());
        var document = new Anchor(DocumentRoutes.page(at.document(), "", at.no(), ""), title);
        document.addClassName("vk-page-of");
        add(new Heading(Say.text("extraction.doubtful.page", at.no()), deeds.right(), deeds.save()), document, deeds);
        add(said(page), history(at, page), both);
    }

    private static Paragraph said(PageToCorrect page) {
        var line = new Paragraph(DoubtWords.of(page));
        line.addClassName("vk-scan-said");
        return line;
    }

    private RevisionList history(PlaceOfPage at, PageToCorrect page) {
        var revisions = corrections.revisions(at.document(), at.version(), at.no(), viewer.get());
        var names = people.names(revisions.stream().map(PageRevision::by).collect(Collectors.toSet()), viewer.get());
        return new RevisionList(
                revisions,
                names,
                wanted -> unlessTyped(() -> Notices.tried(() -> corrections
                        .restore(at.document(), at.version(), at.no(), page.revision(), wanted, viewer.get())
                        .ifPresentOrElse(ScanPageView::leave, () -> {
                            Notices.done("extraction.doubtful.restored", at.no());
                            show(at);
                        }))));
    }

    /** What was typed and not saved is not lost without a question. */
    private void unlessTyped(Runnable deed) {
        if (text.isChanged()) ask(deed, () -> {});
        else deed.run();
    }

    private static void ask(Runnable leave, Runnable stay) {
        new SureDialog(
                        Say.text("extraction.doubtful.unsaved"),
                        Say.text("extraction.doubtful.unsaved.what"),
                        Say.text("extraction.doubtful.unsaved.leave"),
                        leave,
                        Say.text("extraction.doubtful.unsaved.stay"),
                        stay)
                .open();
    }

    private void confirm(PlaceOfPage at, PageToCorrect page) {
        if (Notices.tried(() -> corrections.confirm(at.document(), at.version(), page, viewer.get())))
            next(at, "extraction.doubtful.confirmed");
        else show(at);
    }

    private void save(PlaceOfPage at, PageToCorrect page) {
        // an empty page is kept as one: nobody could read it, and a person says that nothing stands there
        if (!text.isChanged() && !text.text().isBlank()) {
            confirm(at, page);
            return;
        }
        Notices.tried(() -> {
            var away = corrections.correct(
                    at.document(), at.version(), at.no(), page.revision(), text.text(), viewer.get());
            text.saved();
            away.ifPresentOrElse(ScanPageView::leave, () -> next(at, "extraction.doubtful.saved"));
        });
    }

    /** The file is out of sight by what was typed: there is no page to go back to. */
    private static void leave(Refused why) {
        Notices.refused(why);
        UI.getCurrent().navigate(ScanRoutes.DOUBTFUL);
    }

    private void next(PlaceOfPage at, String key) {
        Notices.done(key, at.no(), title);
        if (at.among().queue()) go(at);
        else show(at);
    }

    /** To the next page in doubt, to their list where there is no other. */
    private void go(PlaceOfPage at) {
        var next = doubtful.after(at.among().filter(), at.version(), at.no(), viewer.get());
        UI.getCurrent().navigate(next.map(at.among()::page).orElse(at.among().list()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!text.isChanged()) return;
        var leaving = event.postpone();
        ask(leaving::proceed, leaving::cancel);
    }

    private static UUID id(RouteParameters at, String name) {
        try {
            return UUID.fromString(at.get(name).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFound("document.missing");
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("extraction.doubtful");
    }
}
