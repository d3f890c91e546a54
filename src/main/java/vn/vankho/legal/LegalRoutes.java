package vn.vankho.legal;

/** Where the screens of the register are. */
public final class LegalRoutes {
    public static final String REGISTER = "so-van-ban";
    /** The page of one legal document, followed by its id. */
    public static final String PAGE = "van-ban-phap-luat";
    /** Of the page: the day asked for, and until which day what was recorded counts. */
    public static final String ON = "ngay";

    public static final String KNOWN = "biet";

    private LegalRoutes() {}

    public static String page(LegalDocumentId document) {
        return PAGE + "/" + document.value();
    }
}
