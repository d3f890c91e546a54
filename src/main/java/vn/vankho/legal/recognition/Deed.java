package vn.vankho.legal.recognition;

import java.util.regex.Pattern;

/**
 * The deed from which a clause counts: "ngày ký", "ngày được Hội đồng nhân dân tỉnh khóa X thông qua", "ngày đăng Công báo". Signing and
 * passing are the day of issue; the day of Công báo and that of a promulgation (công bố, by the State President's order) stand elsewhere.
 */
final class Deed {
    private static final String ACTOR =
            "(?:Quốc hội|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chủ tịch|Chính phủ|Thủ tướng|Bộ trưởng)"
                    + "(?:,?\\s+[\\p{L}\\d]+){0,12}?\\s+";
    private static final Pattern DAY_OF_ISSUE = Pattern.compile("(?iu)ký|thông qua|ban hành");

    private Deed() {}

    /** For patterns without regard to case. @param group name of the group that holds the deed itself */
    static String pattern(String group) {
        return "ngày\\s+(?:(?:" + Citations.OWN + ")\\s+này\\s+)?(?:được\\s+)?(?:" + ACTOR + ")?(?:được\\s+)?(?<"
                + group + ">ký|thông qua|ban hành|đăng|công bố)(?!\\p{L})";
    }

    static boolean isDayOfIssue(String deed) {
        return DAY_OF_ISSUE.matcher(deed).matches();
    }
}
