package vn.vankho.document;

/** What puts a version away: a secrecy mark as it was read (MẬT, TỐI MẬT, TUYỆT MẬT), or a virus with the name its finder gives it. */
public final class QuarantineMark {
    private static final String VIRUS = "vi-rút ";

    private QuarantineMark() {}

    public static String virus(String name) {
        return VIRUS + name;
    }

    static boolean isVirus(String mark) {
        return mark.startsWith(VIRUS);
    }
}
