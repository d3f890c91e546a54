package vn.vankho.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.Set;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.DocumentView;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.extraction.PagePictures;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.uikit.EmptyState;
import vn.vankho.uikit.Say;
import vn.vankho.vietnamese.LegacyFont;

/** The document to look at: pages of a PDF, a picture, or the safe reading view of everything else. */
final class Viewing {
    /** Pictures that browsers show; a TIFF they do not. */
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif");

    private static final String PDF = "application/pdf";

    private Viewing() {}

    static Component of(DocumentView view, DocumentParts parts, Place place) {
        var version = view.current();
        var file = DocumentRoutes.file(view.id(), version.id());
        if (!version.fileIsOpenTo(parts.viewer()))
            return UnlookedNote.isNeeded(view)
                    ? new EmptyState(VaadinIcon.LOCK, Say.text("search.closed"), Say.text("search.closed.why"))
                    : new EmptyState(
                            VaadinIcon.HOURGLASS, Say.text("search.checking"), Say.text("search.checking.why"));
        if (isPdf(version)) return pages(view, parts, place, file, version.size());
        if (PICTURES.contains(version.mediaType())) {
            var picture = picture(view, parts, place, file);
            var frame = new Div(picture);
            frame.addClassName("vk-picture");
            return new Printable(picture, frame);
        }
        if (PagePictures.needsDrawing(version.mediaType()) && isDrawn(view)) return drawn(view, parts, place);
        var page = parts.texts().readingView(version.id());
        if (page.isPresent() && mayBeDrawn(view))
            return new TextOrPages(reading(view, parts, place), () -> drawn(view, parts, place));
        if (page.isPresent()) return reading(view, parts, place);
        if (mayBeDrawn(view)) return drawn(view, parts, place);
        return nothing(view, DocumentRoutes.download(view.id(), version.id()));
    }

    private static Component reading(DocumentView view, DocumentParts parts, Place place) {
        return new Div(new Printable(new ReadingPage(view, parts, place)), new ScansInFile(view, parts, place));
    }

    private static Component pages(DocumentView view, DocumentParts parts, Place place, String file, long size) {
        var version = view.current().id();
        var pages = new PdfPages(
                file,
                size,
                place,
                WordsOfPages.of(version, parts),
                ScanRoutes.words(view.id(), version),
                parts.readings(view));
        if (DocumentHead.mayChange(view, parts.viewer()))
            pages.correctable(parts.scans().correctable(version), ScanRoutes.pages(view.id(), version));
        return pages;
    }

    private static Component picture(DocumentView view, DocumentParts parts, Place place, String file) {
        var version = view.current().id();
        var image = new ScannedImage(
                file, ScanRoutes.words(view.id(), version), 1, view.data().title(), place.words());
        image.scanned(WordsOfPages.of(version, parts));
        return image;
    }

    static boolean isPdf(DocumentVersion version) {
        return version.mediaType().equals(PDF);
    }

    /** Whether the browser draws the file as it is, else it shows what was read. */
    static boolean showsTheFile(DocumentView view) {
        return isPdf(view.current()) || PICTURES.contains(view.current().mediaType());
    }

    /** Whether its pages are turned over in the viewer of pages. */
    static boolean isTurnedOver(String mediaType) {
        return mediaType.equals(PDF) || PagePictures.needsDrawing(mediaType);
    }

    /** What has to change before the pages can be shown anew: the state of the step that draws them, where one does. */
    static Object drawing(DocumentView view) {
        return PagePictures.needsDrawing(view.current().mediaType()) && isDrawn(view) || mayBeDrawn(view);
    }

    private static boolean mayBeDrawn(DocumentView view) {
        return PagePictures.mayBeDrawn(view.current().mediaType()) && isDrawn(view);
    }

    /** Of an image the pages are those that were read; LibreOffice parts a file into others, and scans in it are pages of their own. */
    private static Component drawn(DocumentView view, DocumentParts parts, Place place) {
        var file = DocumentRoutes.pages(view.id(), view.current().id());
        if (PagePictures.needsDrawing(view.current().mediaType())) return pages(view, parts, place, file, 0);
        var pages = new PdfPages(file, 0, place, Map.of(), "", parts.readings(view));
        if (LegacyFont.isInstalled() || parts.readings(view).isEmpty()) return pages;
        var note = new Div(Say.text("search.view.noOldFont"));
        note.addClassName("vk-note");
        return new Div(note, pages);
    }

    private static boolean isDrawn(DocumentView view) {
        return view.steps().stream()
                .anyMatch(step -> step.kind() == StepKind.PICTURE && step.state() == StepState.DONE);
    }

    private static Component nothing(DocumentView view, String download) {
        var needed = PagePictures.needsDrawing(view.current().mediaType()) ? StepKind.PICTURE : StepKind.READ;
        boolean waiting = view.steps().stream()
                .anyMatch(step -> (step.kind() == StepKind.READ || step.kind() == needed)
                        && (step.state() == StepState.WAITING || step.state() == StepState.RUNNING));
        if (waiting)
            return new EmptyState(VaadinIcon.HOURGLASS, Say.text("search.reading"), Say.text("search.reading.why"));
        var link = new Anchor(download, Say.text("search.download"));
        link.getElement().setAttribute("router-ignore", true);
        return new EmptyState(VaadinIcon.EYE_SLASH, Say.text("search.noView"), Say.text("search.noView.why"), link);
    }
}
