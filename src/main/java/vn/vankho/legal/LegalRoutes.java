package vn.vankho.legal;

import vn.vankho.document.DocumentId;

/** Where the screens of the register are. */
public final class LegalRoutes {
    public static final String REGISTER = "so-van-ban";
    /** The page of one legal document, followed by its id. */
    public static final String PAGE = "van-ban-phap-luat";
    /** The same for a document of the portal, followed by its id: leads to its page in the register. */
    public static final String OF_DOCUMENT = "van-ban-phap-luat/tai-lieu";
    /** The list as a workbook, with the filter of the list. */
    public static final String EXPORT = "so-van-ban.xlsx";

    private LegalRoutes() {}

    public static String page(LegalDocumentId document) {
        return PAGE + "/" + document.value();
    }

    public static String ofDocument(DocumentId document) {
        return OF_DOCUMENT + "/" + document.value();
    }
}
