package vn.vankho.legal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.SourceStatement;
import vn.vankho.legal.reading.Whole;
import vn.vankho.shared.NotFound;
import vn.vankho.uikit.Address;
import vn.vankho.uikit.Heading;
import vn.vankho.uikit.Say;

/** One legal document: how it stands on a day and why, {@code /van-ban-phap-luat/<id>?ngay=2015-01-09&biet=2022-01-31}. */
@Route(LegalRoutes.PAGE)
@PermitAll
class LegalPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient LegalParts parts;
    private transient @Nullable LegalDocumentId id;
    private transient Address address = new Address(LegalRoutes.PAGE, QueryParameters.empty());
    private transient Optional<SourceStatement> source = Optional.empty();
    private String title = "";

    LegalPage(LegalParts parts) {
        this.parts = parts;
        addClassNames("vk-page", "vk-legal");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var said = event.getLocation().getQueryParameters();
        var known = new Address(LegalRoutes.PAGE, said).day(LegalRoutes.KNOWN).orElse(null);
        id = parts.merges().now(id(parameter), LegalRoutes.known(known), parts.viewer());
        address = new Address(LegalRoutes.page(id), said);
        refresh();
    }

    static LegalDocumentId id(String parameter) {
        try {
            return new LegalDocumentId(UUID.fromString(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFound("legal.missing");
        }
    }

    private void refresh() {
        var asked = Objects.requireNonNull(id);
        var on = address.day(LegalRoutes.ON).orElse(null);
        var known = LegalRoutes.known(address.day(LegalRoutes.KNOWN).orElse(null));
        var now = parts.merges().now(asked, parts.viewer());
        if (!now.equals(asked)) {
            apart(parts.lookup().view(asked, on, known, parts.viewer()), now);
            return;
        }
        switch (address.text(LegalRoutes.PART)) {
            case LegalRoutes.TEXT -> read(parts.texts().asIssued(asked, on, known, parts.viewer()));
            case LegalRoutes.CONSOLIDATED -> read(parts.texts().consolidated(asked, on, known, parts.viewer()));
            case LegalRoutes.DIAGRAM -> diagram(parts.lookup().view(asked, on, known, parts.viewer()));
            default -> standing(parts.lookup().view(asked, on, known, parts.viewer()));
        }
    }

    private void begin(LegalView view) {
        title = view.document().header().name();
        removeAll();
        source = parts.sources().of(view.document().id(), parts.viewer());
        add(
                new LegalHead(view, parts, this::refresh),
                new LegalBanner(view, source.orElse(null), address, parts),
                new LegalTabs(address));
    }

    /** An entry of its own at that moment, which leads to another one now. */
    private void apart(LegalView view, LegalDocumentId now) {
        title = view.document().header().name();
        removeAll();
        source = Optional.empty();
        var survivor = new Anchor(LegalRoutes.page(now), Say.text("legal.apart.now"));
        survivor.addClassName("vk-button");
        add(
                new Heading(title, survivor),
                new Paragraph(Say.text("legal.apart")),
                new LegalBanner(view, null, address, parts),
                new LegalFacts(view, parts, this::refresh),
                new Timeline(view, parts, this::refresh));
    }

    private void read(Whole whole) {
        begin(whole.view());
        add(new TextSection(whole, address, parts));
    }

    private void diagram(LegalView view) {
        begin(view);
        if (!view.relations().isEmpty()) add(new RelationGraph(view));
        add(new RelationTables(view, parts, this::refresh));
        if (view.knownAt() == null) add(new RefusedActs(view, parts, this::refresh));
    }

    private void standing(LegalView view) {
        begin(view);
        add(new LegalFacts(view, parts, this::refresh));
        source.ifPresent(one -> add(new SourceFacts(one)));
        add(new Downloads(view, parts));
        // what was believed once is read, not decided on
        if (view.knownAt() == null) add(new Proposals(view, parts, this::refresh));
        add(new Timeline(view, parts, this::refresh));
        if (view.knownAt() == null) add(new TakenBackEvents(view, parts));
        if (view.knownAt() == null) add(new RefusedEvents(view, parts, this::refresh));
        if (view.knownAt() == null) add(new MergedEntries(view, parts, this::refresh));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Whether the person may decide on what is shown. */
    static boolean mayDecide(LegalView view, LegalParts parts) {
        return view.knownAt() == null && parts.mayDecide();
    }
}
