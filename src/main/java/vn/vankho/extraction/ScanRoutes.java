package vn.vankho.extraction;

import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.VersionId;

/** Where scans are looked at. */
public final class ScanRoutes {
    /** The list of pages in doubt. */
    public static final String DOUBTFUL = "can-xem-lai";
    /** One page beside its picture, followed by the ids of document and version and its number. */
    public static final String PAGE = "xem-lai-trang";

    private ScanRoutes() {}

    public static String page(DocumentId document, VersionId version, int no) {
        return pages(document, version) + no;
    }

    /** The beginning of these addresses, to which the number is added. */
    public static String pages(DocumentId document, VersionId version) {
        return PAGE + "/" + document.value() + "/" + version.value() + "/";
    }

    /** The picture of a page. */
    public static String picture(DocumentId document, VersionId version, int no) {
        return DocumentRoutes.pages(document, version) + "/" + no;
    }

    /** A copy of a version as PDF with its words behind the pictures. */
    public static String copy(DocumentId document, VersionId version) {
        return DocumentRoutes.file(document, version) + "/ban-co-chu";
    }

    /** Its words and their places; without a number the beginning of these addresses. */
    public static String words(DocumentId document, VersionId version) {
        return DocumentRoutes.file(document, version) + "/chu/";
    }
}
