package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentView;
import vn.vankho.document.ui.DocumentForm;
import vn.vankho.extraction.PagePictures;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.identity.Permission;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.MoreDeeds;
import vn.vankho.uikit.Notices;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.SureDialog;

/** What can be done with a document by the person who looks at it. */
class DocumentActions extends Div {
    private final transient DocumentView view;
    private final transient DocumentParts parts;
    private final transient Runnable refresh;

    DocumentActions(DocumentView view, DocumentParts parts, Runnable refresh) {
        this.view = view;
        this.parts = parts;
        this.refresh = refresh;
        var viewer = parts.viewer();
        var current = view.current();
        var download = new Anchor(
                DocumentRoutes.download(view.id(), current.id()),
                VaadinIcon.DOWNLOAD_ALT.create(),
                new Span(Say.text(
                        DocumentHead.isUnscanned(view, parts) ? "search.download.unscanned" : "search.download")));
        download.addClassNames("vk-button", "vk-primary");
        download.getElement().setAttribute("router-ignore", true);
        download.getElement().setAttribute("title", current.fileName() + ", " + Formats.size(current.size()));
        addClassName("vk-document-actions");
        add(download);
        var seldom = new ArrayList<Component>();
        if (PagePictures.hasPicture(current.mediaType())
                && !parts.scans().pages(current.id()).isEmpty()) seldom.add(searchable());
        if (DocumentHead.mayChange(view, viewer)) {
            add(button("search.edit", VaadinIcon.EDIT, () -> edit(DocumentForm.Part.ALL)));
            seldom.add(button("search.access", VaadinIcon.LOCK, () -> edit(DocumentForm.Part.ACCESS)));
        }
        if (DocumentHead.mayChange(view, viewer) && !Viewing.isTurnedOver(current.mediaType()))
            parts.scans().correctable(current.id()).stream().findFirst().ifPresent(no -> seldom.add(correct(no)));
        if (PictureReading.mayBeAsked(view, parts))
            seldom.add(button("search.readPictures", VaadinIcon.EYE, () -> PictureReading.ask(view, parts, refresh)));
        boolean own = view.keptBy().equals(viewer.person()) && viewer.may(Permission.KEEP);
        if (own || viewer.may(Permission.TRASH)) {
            // of a document in the trash that is what its page is for
            if (view.trashedAt() == null) seldom.add(button("search.trash", VaadinIcon.TRASH, this::trash));
            else add(button("document.restore", VaadinIcon.ARROW_BACKWARD, this::restore));
        }
        add(new MoreDeeds(seldom));
    }

    /** Where the pages are turned over in a viewer, that offers it for each. */
    private Anchor correct(int no) {
        var link = new Anchor(
                ScanRoutes.page(view.id(), view.current().id(), no),
                VaadinIcon.GLASSES.create(),
                new Span(Say.text("search.correct")));
        link.addClassName("vk-button");
        return link;
    }

    private Anchor searchable() {
        int without = parts.scans().unread(view.current().id());
        var copy = new Anchor(
                ScanRoutes.copy(view.id(), view.current().id()),
                VaadinIcon.FILE_TEXT_O.create(),
                new Span(without == 0 ? Say.text("search.searchable") : Say.text("search.searchable.partly", without)));
        copy.addClassName("vk-button");
        copy.getElement().setAttribute("router-ignore", true);
        copy.getElement()
                .setAttribute(
                        "title",
                        without == 0
                                ? Say.text("search.searchable.what")
                                : Say.text("search.searchable.partly.what", without));
        return copy;
    }

    private static Button button(String key, VaadinIcon icon, Runnable deed) {
        return new Button(Say.text(key), icon.create(), _ -> deed.run());
    }

    private void edit(DocumentForm.Part part) {
        new EditDialog(part, view, parts, refresh).open();
    }

    private void trash() {
        new SureDialog(
                        Say.text("search.trash.sure"),
                        LetterNotes.ofTrash(thrown(), parts.attachments().along(view.id(), parts.viewer())),
                        Say.text("search.trash"),
                        () -> {
                            if (Notices.tried(() -> parts.documents().trash(view.id(), parts.viewer())))
                                Notices.done("search.trash.done");
                            refresh.run();
                        },
                        Say.text("uikit.cancel"),
                        () -> {})
                .open();
    }

    /** What becomes of it, until when that can be taken back, and what stays of it elsewhere. */
    private String thrown() {
        var title = view.data().title();
        var what = parts.documents()
                .destroyedAt(parts.viewer())
                .map(at -> Say.text("search.trash.what", title, Formats.moment(at)))
                .orElseGet(() -> Say.text("search.trash.what.ever", title));
        var stays = parts.elsewhere().stream()
                .flatMap(room -> room.afterTrash(List.of(view.id()), parts.viewer()).stream())
                .map(kept -> Say.text(kept.key(), kept.number()));
        return Stream.concat(Stream.of(what), stays).collect(Collectors.joining(" "));
    }

    private void restore() {
        if (Notices.tried(() -> parts.documents().restore(view.id(), parts.viewer())))
            Notices.done("document.restore.done", view.data().title());
        refresh.run();
    }
}
