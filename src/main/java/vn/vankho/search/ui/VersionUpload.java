package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.Arrivals.ArrivedVersion;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Looked;
import vn.vankho.document.StepState;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.UploadBox;

/**
 * Takes a new version in. It stays where it is while the page around it is filled anew: an address to send to is good only as long as
 * its box stands on the page, and a file may be on its way.
 */
class VersionUpload extends Div {
    /** Typed into the field, read by the thread of the upload. */
    private volatile String note = "";

    /** Whether something came of the last upload; a note of what was refused is needed once more. */
    private volatile boolean kept;

    VersionUpload(DocumentId document, DocumentParts parts, Runnable refresh) {
        var why = new TextField(Say.text("search.version.note"));
        why.setWidthFull();
        // a file may be dropped while the note still has the focus
        why.setValueChangeMode(ValueChangeMode.EAGER);
        why.addValueChangeListener(event -> note = event.getValue());
        var box = new UploadBox(false, (name, folder, bytes) -> {
            var version =
                    parts.documents().addVersion(document, new IncomingFile(name, folder, bytes), note, parts.viewer());
            kept = true;
            return new UploadBox.Outcome(UploadBox.Outcome.State.KEPT, "", DocumentRoutes.file(document, version));
        });
        box.followedBy(links -> follow(document, links, parts));
        box.onFinished(() -> {
            if (kept) why.clear();
            kept = false;
            refresh.run();
        });
        add(new Span(Say.text("search.version.add")), why, box);
        addClassNames("vk-card", "vk-version-add");
    }

    /** Reading may find that a version must not be kept. */
    private static List<UploadBox.Fate> follow(DocumentId document, List<String> links, DocumentParts parts) {
        var asked = links.stream()
                .flatMap(link -> DocumentRoutes.versionAt(link).stream())
                .toList();
        return parts.arrivals().versions(asked, parts.viewer()).stream()
                .flatMap(arrived -> fate(DocumentRoutes.file(document, arrived.version()), arrived).stream())
                .toList();
    }

    private static Optional<UploadBox.Fate> fate(String link, ArrivedVersion arrived) {
        if (arrived.putAway() != null) {
            var why = arrived.putAway().ofVersion(arrived.fileName(), arrived.no());
            return Optional.of(new UploadBox.Fate(link, true, why.key(), List.of(why.arguments())));
        }
        if (arrived.reading() == null) return Optional.empty();
        return Optional.of(kept(link, arrived));
    }

    private static UploadBox.Fate kept(String link, ArrivedVersion arrived) {
        boolean waits = arrived.looked() == Looked.WAITS;
        boolean unread = arrived.reading() == StepState.FAILED;
        if (!unread && arrived.looked() == Looked.COULD_NOT) return UploadBox.Fate.kept(link, "document.upload.held");
        var key = unread ? "document.upload.unread" : waits ? "document.upload.looking" : "document.upload.read";
        return new UploadBox.Fate(link, false, key, List.of()).unless(waits);
    }
}
