package vn.vankho.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentView;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Say;

/**
 * One document, opened at the place that was found: {@code /van-ban/<id>?dieu=dieu_5&trang=3&q=…}. While steps of work run,
 * the page looks after them and shows what they bring.
 */
@Route(DocumentRoutes.PAGE)
@PermitAll
class DocumentPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient DocumentParts parts;
    private final Div among = new Div();
    private final Div head = new Div();
    private final Div oldFont = new Div();
    private final Div signatures = new Div();
    private final DocumentTabs tabs;
    private transient @Nullable DocumentId id;
    private transient @Nullable DocumentView shown;
    private final transient Watching watching = new Watching(this, this::refresh);
    private Place place = Place.BEGIN;
    private String title = "";
    private boolean away;

    DocumentPage(DocumentParts parts) {
        this.parts = parts;
        tabs = new DocumentTabs(parts, this::afterDeed);
        addClassNames("vk-page", "vk-document");
        open();
    }

    private void open() {
        away = false;
        removeAll();
        add(among, head, oldFont, signatures, tabs, new LooksAgain(this::refresh));
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        id = id(parameter);
        shown = null;
        if (away) open();
        tabs.begin();
        watching.begin();
        var address = event.getLocation().getQueryParameters();
        place = Place.asked(address);
        refresh();
        among.removeAll();
        // whoever may not see the document has left it by now
        FoundBy.of(address).ifPresent(found -> among.add(new AmongResults(found, Objects.requireNonNull(id), parts)));
    }

    private static DocumentId id(String parameter) {
        try {
            return new DocumentId(UUID.fromString(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFound("document.missing");
        }
    }

    /** What was done may have staged work that is worth looking at. */
    private void afterDeed() {
        watching.begin();
        refresh();
    }

    /** Reads the document again and shows what changed. */
    private void refresh() {
        var document = Objects.requireNonNull(id);
        var before = shown;
        if (away) return;
        if (before == null) {
            show(null, parts.documents().view(document, parts.viewer()));
            return;
        }
        DocumentView now;
        try {
            now = parts.documents().look(document, parts.viewer());
        } catch (Refused refused) {
            takeAway(refused);
            return;
        }
        show(before, now);
    }

    /** It was put away, thrown away or closed to its reader under their eyes: nothing of it stays on the page, and nothing looks at it again. */
    private void takeAway(Refused why) {
        away = true;
        shown = null;
        title = "";
        getUI().ifPresent(watching::leave);
        removeAll();
        var list = new Anchor(DocumentRoutes.LIST, Say.text("search.away.list"));
        var words = new EmptyState(VaadinIcon.LOCK, Say.text("search.away"), Say.text(why), list);
        words.getElement().setAttribute("role", "alert");
        add(words);
        getUI().ifPresent(ui -> ui.getPage().setTitle(Say.text("search.away")));
    }

    private void show(@Nullable DocumentView before, DocumentView now) {
        shown = now;
        var difference = new Difference(before, now);
        if (difference.none()) {
            tabs.tick(now);
            return;
        }
        var data = now.data();
        title = data.number() == null ? data.title() : data.number() + " – " + data.title();
        if (difference.inFacts()) {
            head.removeAll();
            var top = new DocumentHead(now, parts, this::afterDeed);
            head.add(top);
            if (before == null) top.takeFocus();
        }
        if (difference.inReading()) showOldFont(now);
        if (difference.inSignatures()) {
            signatures.removeAll();
            SignaturePanel.of(now, parts).ifPresent(signatures::add);
        }
        tabs.show(difference, place);
        watching.watch(now);
    }

    private void showOldFont(DocumentView now) {
        oldFont.removeAll();
        if (!now.current().fileIsOpenTo(parts.viewer())) return;
        parts.decodings()
                .of(now.id(), now.current().id(), parts.viewer())
                .ifPresent(decoding -> oldFont.add(new OldFontNotice(now, decoding, parts, this::showOtherText)));
    }

    /** The same document with another text. */
    private void showOtherText() {
        shown = null;
        watching.begin();
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown != null) watching.watch(shown);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.leave(event.getUI());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
