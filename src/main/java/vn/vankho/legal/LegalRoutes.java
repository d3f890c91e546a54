package vn.vankho.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.OfficeClock;

/** Where the screens of the register are. */
public final class LegalRoutes {
    public static final String REGISTER = "so-van-ban";
    /** The page of one legal document, followed by its id. */
    public static final String PAGE = "van-ban-phap-luat";

    public static final String COMING = "thay-doi-hieu-luc";
    public static final String FOLLOWED = "theo-doi";
    /** Of the page: the day asked for, and until which day what was recorded counts. */
    public static final String ON = "ngay";

    public static final String KNOWN = "biet";

    /** Heads that wait for confirmation. */
    public static final String WAITING = "cho-xac-nhan";
    /** One of them beside its file, followed by its id. */
    public static final String CONFIRM = "xac-nhan-van-ban";

    /** Acts and events that wait for a decision. */
    public static final String PROPOSALS = "quan-he-cho-quyet-dinh";

    /** What cannot be right in the register. */
    public static final String QUALITY = "chat-luong-du-lieu";

    /** Nhập từ sổ khác. */
    public static final String IMPORTS = "nhap-so";

    /** Of the page: which part of it is shown. */
    public static final String PART = "muc";

    public static final String TEXT = "noi-dung";
    public static final String CONSOLIDATED = "hop-nhat";
    public static final String DIAGRAM = "luoc-do";

    /** Of the text: the anchor of a provision, or the character at which a sentence begins. */
    public static final String PROVISION = "cho";

    public static final String AT = "vi-tri";
    /** Two texts side by side. */
    public static final String COMPARE = "so-sanh-van-ban";

    /** Of the register: its order. */
    public static final String ORDER = "sap-xep";

    private LegalRoutes() {}

    /** The last moment of a day until which records count. */
    public static @Nullable Instant known(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusMillis(1);
    }

    public static String confirm(LegalDocumentId document) {
        return CONFIRM + "/" + document.value();
    }

    public static String importPage(ImportId one) {
        return IMPORTS + "/lan/" + one.value();
    }

    public static String page(LegalDocumentId document) {
        return PAGE + "/" + document.value();
    }
}
