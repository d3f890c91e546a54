package vn.vankho.legal.effect;

import java.util.Collection;
import java.util.regex.Pattern;

/** Whether a provision that was added was not there before: "bổ sung Điều 5a" makes one, "bổ sung vào Điều 5" adds to one. */
final class Insertion {
    /** R12, NĐ 78/2025 Đ69 k4 c: Chương, Điều, khoản by number and letter (5a), điểm by letter and number (a1). */
    private static final Pattern LABEL =
            Pattern.compile(".*(?:(?:phan|chuong|muc|dieu|khoan)_\\d+[a-z]+\\d*|diem_[a-z]+\\d+)");

    private static final Pattern PART = Pattern.compile(".*__(?:khoan|diem)_[^_]+");

    private Insertion() {}

    /** @param asIssued the provisions of the text; what is none of them where its neighbours are known has been added later */
    static boolean isNew(String added, Collection<String> asIssued) {
        if (LABEL.matcher(added).matches()) return true;
        return asIssued.stream().noneMatch(one -> Scope.isIn(one, added))
                && asIssued.stream().map(Insertion::row).anyMatch(row(added)::equals);
    }

    /**
     * Whether nobody can say if it was there before: the text keeps no điểm with its articles, nor khoản of those in which one is missing.
     *
     * @param added a khoản or điểm that is not known to be new
     */
    static boolean isUncertain(String added, Collection<String> asIssued) {
        return PART.matcher(added).matches()
                && !isNew(added, asIssued)
                && asIssued.stream().noneMatch(one -> Scope.isIn(one, added))
                && asIssued.stream().map(Insertion::row).noneMatch(row(added)::equals);
    }

    /** Where it is counted: "dieu_5__khoan" holds all khoản of Điều 5, "dieu" all articles, and no appendix. */
    private static String row(String provision) {
        int end = provision.lastIndexOf('_');
        return end < 0 ? provision : provision.substring(0, end);
    }
}
