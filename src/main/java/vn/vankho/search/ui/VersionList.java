package vn.vankho.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.DocumentView;
import vn.vankho.document.Looked;
import vn.vankho.identity.PersonId;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;

/** All versions, newest first: bytes that never change. An old one can be made the newest. */
class VersionList extends Div {
    VersionList(DocumentView view, DocumentParts parts, Runnable refresh) {
        boolean mayChange = DocumentHead.mayChange(view, parts.viewer());
        var keepers = view.versions().stream().map(DocumentVersion::keptBy).collect(Collectors.toSet());
        var names = parts.people().names(keepers, parts.viewer());
        var list = new UnorderedList();
        list.addClassName("vk-rows");
        for (var version : view.versions()) list.add(item(version, view, names, parts, mayChange, refresh));
        add(list);
    }

    private static ListItem item(
            DocumentVersion version,
            DocumentView view,
            Map<PersonId, String> names,
            DocumentParts parts,
            boolean mayChange,
            Runnable refresh) {
        var link = new Anchor(DocumentRoutes.download(view.id(), version.id()), version.fileName());
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("vk-row-title");
        var facts = new Span(String.join(
                " · ",
                Say.text("search.version", version.no()),
                Formats.size(version.size()),
                names.getOrDefault(version.keptBy(), ""),
                Formats.moment(version.keptAt())));
        facts.addClassName("vk-row-facts");
        var words = new Div(link, facts);
        if (!version.folder().isEmpty()) words.add(small(Say.text("search.version.folder", version.folder())));
        if (!version.note().isEmpty()) words.add(small(version.note()));
        view.versions().stream()
                .filter(older ->
                        older.no() < version.no() && older.fingerprint().equals(version.fingerprint()))
                .findFirst()
                .ifPresent(older -> words.add(small(Say.text("search.version.restoredFrom", older.no()))));
        if (version.notice() != null) words.add(small(Say.text(version.notice())));
        if (version.trouble() != null) words.add(small(Say.text(version.trouble())));
        words.add(small(Say.text("search.version.hash", version.fingerprint())));
        var item = new ListItem(words);
        boolean current = version.id().equals(view.current().id());
        if (!current) SignaturePanel.older(version, parts).ifPresent(words::add);
        if (current) item.add(new Badge(Say.text("search.version.current"), Badge.Tone.GOOD));
        else if (mayChange) {
            boolean differs = !version.fingerprint().equals(view.current().fingerprint());
            var restore = new Button(Say.text("search.version.restore"), _ -> {
                if (Notices.tried(() -> parts.documents().restoreVersion(view.id(), version.id(), parts.viewer())))
                    Notices.done("search.version.restored", version.no());
                refresh.run();
            });
            restore.addThemeVariants(ButtonVariant.LUMO_SMALL);
            if (differs) item.add(restore);
            if (version.looked() == Looked.COULD_NOT) item.add(UnlookedNote.open(view, version, parts, refresh));
        }
        return item;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("vk-row-small");
        return small;
    }
}
