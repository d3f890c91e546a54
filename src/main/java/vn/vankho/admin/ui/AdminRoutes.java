package vn.vankho.admin.ui;

/** Where the screens of administration are. */
final class AdminRoutes {
    static final String PEOPLE = "quan-tri/nguoi-dung";
    static final String UNITS = "quan-tri/don-vi";
    static final String TRAIL = "quan-tri/nhat-ky";
    static final String QUARANTINE = "quan-tri/cach-ly";
    static final String OPERATIONS = "quan-tri/van-hanh";

    private AdminRoutes() {}
}
