package vn.vankho.search.ui;

import java.util.List;
import vn.vankho.document.DocumentView;
import vn.vankho.extraction.PagePictures;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** Reading what stands on the pictures of a file whose words were taken for all that it says. */
final class PictureReading {
    private PictureReading() {}

    /** Where pages of it are read off their pictures already, that is asked for at each of them. */
    static boolean mayBeAsked(DocumentView view, DocumentParts parts) {
        var current = view.current();
        return DocumentHead.mayChange(view, parts.viewer())
                && PagePictures.mayHoldMore(current.mediaType())
                && parts.scans().correctable(current.id()).isEmpty()
                && parts.texts().characters(List.of(current.id())).containsKey(current.id());
    }

    static void ask(DocumentView view, DocumentParts parts, Runnable refresh) {
        new SureDialog(
                        Say.text("search.readPictures"),
                        Say.text("search.readPictures.what"),
                        Say.text("search.readPictures"),
                        () -> {
                            if (Notices.tried(() -> parts.readingAgain()
                                    .readPictures(view.id(), view.current().id(), parts.viewer())))
                                Notices.done("search.readPictures.staged");
                            refresh.run();
                        },
                        Say.text("uikit.cancel"),
                        () -> {})
                .open();
    }
}
