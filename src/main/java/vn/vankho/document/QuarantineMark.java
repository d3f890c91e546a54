package vn.vankho.document;

/** Why a version is put away: a secrecy mark as it was read (MẬT, TỐI MẬT, TUYỆT MẬT), or a virus with the name its finder gives it. */
public final class QuarantineMark {
    private static final String VIRUS = "vi-rút ";

    private QuarantineMark() {}

    public static String virus(String name) {
        return VIRUS + name;
    }

    public static boolean isVirus(String mark) {
        return mark.startsWith(VIRUS);
    }

    /** Key of the sentence about a document; arguments are its title and the mark. */
    public static String ofDocument(String mark) {
        return isVirus(mark) ? "document.infected" : "document.quarantined";
    }

    /** Key of the sentence about a version; arguments are its file name, its number and the mark. */
    public static String ofVersion(String mark) {
        return isVirus(mark) ? "document.infected.version" : "document.quarantined.version";
    }
}
