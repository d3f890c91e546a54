package vn.vankho.notification;

/** Where the notices are. */
public final class NoticeRoutes {
    public static final String NOTICES = "thong-bao";

    private NoticeRoutes() {}
}
