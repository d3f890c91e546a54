package vn.vankho.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.DocumentView;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.ui.DocumentRows;
import vn.vankho.shared.NotFound;
import vn.vankho.uikit.Say;

/**
 * One document, opened at the place that was found: {@code /van-ban/<id>?dieu=dieu_5&trang=3&q=…}. While steps of work run,
 * the page looks after them and shows what they bring.
 */
@Route(DocumentRoutes.PAGE)
@PermitAll
class DocumentPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient DocumentParts parts;
    private final Div head = new Div();
    private final Div viewing = new Div();
    private final Div text = new Div();
    private final Div versions = new Div();
    private final Div newVersion = new Div();
    private final Div steps = new Div();
    private final Div history = new Div();
    private final Div related = new Div();
    private final TabSheet tabs = new TabSheet();
    private transient @Nullable DocumentId id;
    private transient @Nullable DocumentView shown;
    private final transient Watching watching = new Watching(this, this::refresh);
    private Place place = Place.BEGIN;
    private String title = "";

    DocumentPage(DocumentParts parts) {
        this.parts = parts;
        addClassNames("vk-page", "vk-document");
        tabs.addClassName("vk-document-tabs");
        tabs.add(Say.text("search.tab.view"), viewing);
        tabs.add(Say.text("search.tab.text"), text);
        tabs.add(Say.text("search.tab.versions"), new Div(versions, newVersion));
        tabs.add(Say.text("search.tab.steps"), steps);
        tabs.add(Say.text("search.tab.history"), history);
        tabs.add(Say.text("search.tab.related"), related);
        tabs.addSelectedChangeListener(_ -> showLate());
        add(head, tabs);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        id = id(parameter);
        shown = null;
        newVersion.removeAll();
        place = Place.asked(event.getLocation().getQueryParameters());
        refresh();
    }

    private static DocumentId id(String parameter) {
        try {
            return new DocumentId(UUID.fromString(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFound("document.missing");
        }
    }

    /** Reads the document again and shows what changed. */
    private void refresh() {
        var document = java.util.Objects.requireNonNull(id);
        var before = shown;
        var now = before == null
                ? parts.documents().view(document, parts.viewer())
                : parts.documents().look(document, parts.viewer());
        shown = now;
        if (now.equals(before)) return;
        title = now.data().number() == null
                ? now.data().title()
                : now.data().number() + " – " + now.data().title();
        if (before == null || !facts(before).equals(facts(now))) {
            fill(head, new DocumentHead(now, parts, this::refresh));
            fill(versions, new VersionList(now, parts, this::refresh));
            offerNewVersion(now);
        }
        fill(steps, new StepList(now, parts, this::refresh));
        if (before == null || !readState(before).equals(readState(now))) showContent(now, before);
        if (before != null) showLate();
        watching.watch(now);
    }

    private void offerNewVersion(DocumentView now) {
        if (!DocumentHead.mayChange(now, parts.viewer())) newVersion.removeAll();
        else if (newVersion.getElement().getChildCount() == 0)
            newVersion.add(new VersionUpload(now.id(), parts, this::refresh));
    }

    private void showContent(DocumentView now, @Nullable DocumentView before) {
        var there = place.in(
                place.key().isEmpty()
                        ? List.of()
                        : parts.texts().pages(now.current().id()));
        // what shows the file itself does not wait for its text, and must not begin anew when it comes
        if (before == null
                || !before.current().id().equals(now.current().id())
                || !before.current().fileIsOpenTo(parts.viewer())
                || !Viewing.showsTheFile(now)) fill(viewing, Viewing.of(now, parts, there));
        fill(text, new ReadText(now, parts, there));
    }

    /** History and related documents are read when they are looked at. */
    private void showLate() {
        var now = shown;
        if (now == null) return;
        var tab = tabs.getSelectedIndex();
        if (tabs.getComponent(tabs.getTabAt(tab)) == history) fill(history, new HistoryList(now.id(), parts));
        if (tabs.getComponent(tabs.getTabAt(tab)) == related) {
            var rows = parts.documents().related(now.id(), parts.viewer());
            fill(related, rows.isEmpty() ? note(Say.text("search.related.none")) : new DocumentRows(rows));
        }
    }

    private static Div note(String text) {
        var note = new Div(text);
        note.addClassName("vk-note");
        return note;
    }

    private static void fill(Div place, com.vaadin.flow.component.Component content) {
        place.removeAll();
        place.add(content);
    }

    /** All but the steps: while they move on, somebody may be typing a note or sending a new version. */
    private static List<Object> facts(DocumentView view) {
        return List.of(
                view.revision(),
                view.data(),
                view.readFields(),
                java.util.Optional.ofNullable(view.trashedAt()),
                view.versions().stream().map(DocumentVersion::id).toList(),
                view.quarantined());
    }

    /** Version and state of reading: what decides on the tabs with content. */
    private static List<Object> readState(DocumentView view) {
        return List.of(
                view.current().id(),
                Viewing.drawing(view),
                view.steps().stream()
                        .filter(step -> step.kind() == StepKind.READ)
                        .map(Step::state)
                        .toList());
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
