package vn.vankho.extraction;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vankho.document.VersionId;
import vn.vankho.shared.NotFound;
import vn.vankho.storage.DerivedObject;
import vn.vankho.storage.ObjectStore;

/** Pictures of pages. Ask Documents first whether the person may see the version. */
@Component
public class PagePictures {
    /** Images that browsers do not show. */
    private static final Set<String> DRAWN =
            Set.of(FileKind.TIFF.mediaType(), FileKind.BMP.mediaType(), FileKind.JP2.mediaType());

    private final ObjectStore store;

    PagePictures(ObjectStore store) {
        this.store = store;
    }

    static String first(VersionId version) {
        return "thumb/" + version.value();
    }

    static String pages(VersionId version) {
        return "pages/" + version.value();
    }

    /** PDF and images; formats that flow have no first page before somebody prints them. */
    public static boolean hasPicture(String mediaType) {
        return mediaType.equals(FileKind.PDF.mediaType()) || mediaType.startsWith("image/");
    }

    /** Whether the pages are drawn as a PDF because a browser does not show the file. */
    public static boolean needsDrawing(String mediaType) {
        return DRAWN.contains(mediaType);
    }

    /** Whether a file of this type may hold more on its pictures than its words say. */
    public static boolean mayHoldMore(String mediaType) {
        return mediaType.equals(FileKind.PDF.mediaType());
    }

    /** Whether pages may be drawn beside the reading view, where the machine has a program for it. */
    public static boolean mayBeDrawn(String mediaType) {
        return OfficePages.draws(mediaType);
    }

    /** Whether there is anything to draw at all. */
    static boolean isStaged(String mediaType) {
        return hasPicture(mediaType) || mayBeDrawn(mediaType);
    }

    /** A picture of the first page, PNG, at most 240 pixels wide; empty while there is none. */
    public Optional<byte[]> firstPage(VersionId version) {
        return store.derived(first(version));
    }

    Optional<DerivedObject> firstPageObject(VersionId version) {
        return store.derivedObject(first(version));
    }

    /** All pages as a PDF, of files that need it; empty while there are none. */
    public Optional<DerivedObject> drawnPages(VersionId version) {
        return store.derivedObject(pages(version));
    }

    /** A part of that PDF; the caller closes. */
    public InputStream openDrawnPages(VersionId version, long from, long length) {
        return store.openDerived(pages(version), from, length)
                .orElseThrow(() -> new NotFound("document.version.missing"));
    }

    /** A sheet with the short name of the kind of file on it, SVG: what is shown where there is no picture. */
    public static byte[] sheet(String mediaType) {
        var name = Arrays.stream(FileKind.values())
                .filter(kind -> kind.mediaType().equals(mediaType))
                .map(kind -> kind.name().substring(kind.name().indexOf('_') + 1))
                .findFirst()
                .orElse("");
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 64" width="48" height="64">
                <path d="M.5.5h35l12 12v51H.5z" fill="#8796a3" fill-opacity=".14"/>
                <path d="M35.5.5v12h12z" fill="#8796a3" fill-opacity=".3"/>
                <text x="24" y="42" text-anchor="middle" font-family="sans-serif" font-size="12" font-weight="600"
                fill="#7d8c99">%s</text></svg>
                """.formatted(name).getBytes(StandardCharsets.UTF_8);
    }
}
