package vn.vankho.extraction.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.PageCorrections;
import vn.vankho.extraction.PageToCorrect;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.NotFound;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** One page beside its picture: a person puts its text right, or says that it is right, and goes on to the next one in doubt. */
@Route(ScanRoutes.PAGE + "/:document/:version/:no([0-9]{1,6})")
@RolesAllowed("KEEP")
class ScanPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PageCorrections corrections;
    private final transient CurrentViewer viewer;
    private final TextArea text = new TextArea(Say.text("extraction.doubtful.text"));

    ScanPageView(PageCorrections corrections, CurrentViewer viewer) {
        this.corrections = corrections;
        this.viewer = viewer;
        addClassNames("vk-page", "vk-page-correct");
        text.addClassName("vk-scan-text");
        text.getElement().setAttribute("spellcheck", "false");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var at = event.getRouteParameters();
        var document = new DocumentId(id(at, "document"));
        var version = new VersionId(id(at, "version"));
        int no = at.getInteger("no").orElse(1);
        var page = corrections.page(document, version, no, viewer.get());
        removeAll();
        text.setValue(page.text());
        add(new Heading(Say.text("extraction.doubtful.page", no), deeds(document, version, page)), said(page));
        add(new Div(new ScanPicture(document, version, no), text) {
            {
                addClassName("vk-scan-both");
            }
        });
    }

    private Button[] deeds(DocumentId document, VersionId version, PageToCorrect page) {
        var save = new Button(Say.text("extraction.doubtful.save"), VaadinIcon.CHECK.create(), _ -> {
            if (Notices.tried(() ->
                    corrections.correct(document, version, page.no(), page.revision(), text.getValue(), viewer.get())))
                next("extraction.doubtful.saved", page.no());
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var right = new Button(Say.text("extraction.doubtful.right"), _ -> {
            if (Notices.tried(() -> corrections.confirm(document, version, page.no(), viewer.get())))
                next("extraction.doubtful.confirmed", page.no());
        });
        right.setVisible(!page.confirmed());
        return new Button[] {right, save};
    }

    private Div said(PageToCorrect page) {
        var line = new Div(new Paragraph(Say.text("extraction.doubtful.sureOf", page.confidence())));
        line.addClassName("vk-note");
        var when = page.correctedAt();
        if (when != null)
            line.add(new Paragraph(Say.text("extraction.doubtful.revision", page.revision(), Formats.moment(when))));
        return line;
    }

    private void next(String key, int no) {
        Notices.done(key, no);
        var more = corrections.doubtful(0, 1, viewer.get()).rows();
        UI.getCurrent()
                .navigate(
                        more.isEmpty()
                                ? ScanRoutes.DOUBTFUL
                                : ScanRoutes.page(
                                        more.getFirst().document(),
                                        more.getFirst().version(),
                                        more.getFirst().no()));
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
