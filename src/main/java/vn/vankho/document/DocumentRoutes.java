package vn.vankho.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Where the screens of documents are. Other rooms cannot see the screens themselves. */
public final class DocumentRoutes {
    public static final String UPLOAD = "tai-len";
    public static final String LIST = "tai-lieu";
    public static final String TRASH = "thung-rac";
    public static final String DESTROYED = "da-huy";
    /** Deeds on many documents at once. */
    public static final String MANY = "thao-tac-hang-loat";

    /** The same of everybody, for who looks after the portal. */
    public static final String MANY_EVERYBODYS = MANY + "?cua=moi-nguoi";

    public static final String MANY_ONE = MANY + "/lan";
    /** The page of one document, followed by its id. */
    public static final String PAGE = "van-ban";
    /** Its files for the browser, followed by the ids of document and version. */
    public static final String FILES = "tep";

    private DocumentRoutes() {}

    /**
     * A place in a document.
     *
     * @param place anchor of a provision, or empty
     * @param page of the file, 1-based; 0 where it is not known
     * @param behind letters and digits between the anchor, else the beginning, and what was found; 0 where it is near
     */
    public record At(String place, int page, int behind) {}

    public static String page(DocumentId document) {
        return PAGE + "/" + document.value();
    }

    /** One deed on many documents. */
    public static String many(ManyRunId run) {
        return MANY_ONE + "/" + run.value();
    }

    /** The document of an address that {@link #page(DocumentId)} made. */
    public static Optional<DocumentId> onPage(String link) {
        return lastId(link).map(DocumentId::new);
    }

    /** The page of a document at a place. */
    public static String page(DocumentId document, String place, int page, String query) {
        return page(document, new At(place, page, 0), query);
    }

    /** @param query what was searched */
    public static String page(DocumentId document, At at, String query) {
        var link = new StringBuilder(page(document));
        char sign = '?';
        if (!at.place.isEmpty()) {
            link.append(sign).append("dieu=").append(encoded(at.place));
            sign = '&';
        }
        if (at.page > 0) {
            link.append(sign).append("trang=").append(at.page);
            sign = '&';
        }
        if (at.behind > 0) {
            link.append(sign).append("sau=").append(at.behind);
            sign = '&';
        }
        if (!query.isEmpty()) link.append(sign).append("q=").append(encoded(query));
        return link.toString();
    }

    /** To look at in the browser. */
    public static String file(DocumentId document, VersionId version) {
        return FILES + "/" + document.value() + "/" + version.value();
    }

    /** The version of an address that {@link #file} made. */
    public static Optional<VersionId> versionAt(String link) {
        return lastId(link).map(VersionId::new);
    }

    private static Optional<UUID> lastId(String link) {
        try {
            return Optional.of(UUID.fromString(link.substring(link.lastIndexOf('/') + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A small picture of its first page. */
    public static String picture(DocumentId document) {
        return FILES + "/" + document.value() + "/anh";
    }

    /** All pages as PDF, of a version that browsers do not show. */
    public static String pages(DocumentId document, VersionId version) {
        return file(document, version) + "/trang";
    }

    /** To keep on one's own machine; recorded in the trail. */
    public static String download(DocumentId document, VersionId version) {
        return file(document, version) + "?tai=true";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
