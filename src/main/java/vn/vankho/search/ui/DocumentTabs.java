package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentView;
import vn.vankho.document.ui.DocumentRows;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** The tabs of the page of a document: what it looks like, its text, versions, steps of work, history, and what is related. */
class DocumentTabs extends TabSheet {
    private final transient DocumentParts parts;
    private final transient Runnable refresh;
    private final Div viewing = new Div();
    private final Div text = new Div();
    private final Div versions = new Div();
    private final Div newVersion = new Div();
    private final Div steps = new Div();
    private final Div history = new Div();
    private final Div related = new Div();
    private transient @Nullable DocumentView shown;
    private transient @Nullable WordsOfPages words;

    DocumentTabs(DocumentParts parts, Runnable refresh) {
        this.parts = parts;
        this.refresh = refresh;
        addClassName("vk-document-tabs");
        add(Say.text("search.tab.view"), viewing);
        add(Say.text("search.tab.text"), text);
        add(Say.text("search.tab.versions"), new Div(versions, newVersion));
        add(Say.text("search.tab.steps"), steps);
        add(Say.text("search.tab.history"), history);
        add(Say.text("search.tab.related"), related);
        addSelectedChangeListener(_ -> showLate());
    }

    /** Before the first look at another document: a file chosen for the last one must not go to this one. */
    void begin() {
        shown = null;
        newVersion.removeAll();
    }

    /** The same steps have gone on. */
    void tick(DocumentView now) {
        lookAtWords(now);
        steps.getChildren().forEach(list -> {
            if (list instanceof StepList running) running.tick(now);
        });
    }

    /** @param place where the content opens */
    void show(Difference difference, Place place) {
        var now = difference.now();
        shown = now;
        if (difference.inFacts()) {
            fill(versions, new VersionList(now, parts, refresh));
            offerNewVersion(now);
        }
        fill(steps, new StepList(now, parts, refresh));
        if (difference.inReading()) showContent(difference, place);
        else if (difference.inScan()) tellScan(now);
        lookAtWords(now);
        showLate();
    }

    /** Pages may be put right, or read again, while somebody looks at them: the viewer takes the new words and says so. */
    private void lookAtWords(DocumentView now) {
        var version = now.current().id();
        if (words == null || !words.isOf(version)) {
            words = new WordsOfPages(version, parts);
            return;
        }
        var news = words.look();
        if (news == WordsOfPages.News.NONE) return;
        tellScan(now);
        if (news != WordsOfPages.News.OTHER) return;
        fill(text, new Printable(new ReadText(now, parts, Place.BEGIN)));
        Notices.done("search.words.new");
    }

    private void offerNewVersion(DocumentView now) {
        if (!DocumentHead.mayChange(now, parts.viewer())) newVersion.removeAll();
        else if (newVersion.getElement().getChildCount() == 0)
            newVersion.add(new VersionUpload(now.id(), parts, refresh));
    }

    private void showContent(Difference difference, Place place) {
        var now = difference.now();
        var there = place.in(
                place.key().isEmpty()
                        ? List.of()
                        : parts.texts().pages(now.current().id()));
        if (difference.inTheFile(parts.viewer())) fill(viewing, Viewing.of(now, parts, there));
        else tellScan(now);
        fill(text, new Printable(new ReadText(now, parts, there)));
    }

    /** Who has the file open gets its words as they are read. */
    private void tellScan(DocumentView now) {
        ShowsScan.tell(viewing, WordsOfPages.of(now.current().id(), parts), parts.readings(now));
    }

    /** History and related documents are read when they are looked at. */
    private void showLate() {
        var now = shown;
        if (now == null) return;
        var open = getComponent(getSelectedTab());
        if (open == history) fill(history, new HistoryList(now.id(), parts));
        if (open == related) {
            var rows = parts.documents().related(now.id(), parts.viewer());
            fill(related, rows.isEmpty() ? note(Say.text("search.related.none")) : new DocumentRows(rows));
        }
    }

    private static Div note(String text) {
        var note = new Div(text);
        note.addClassName("vk-note");
        return note;
    }

    private static void fill(Div place, Component content) {
        place.removeAll();
        place.add(content);
    }
}
