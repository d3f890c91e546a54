package vn.vankho.legal.recognition;

import java.util.regex.Pattern;

/**
 * A page of the Bộ pháp điển (Pháp lệnh 03/2012/UBTVQH13): articles of many texts, each with the text that it is taken from. What they repeal was repealed by
 * those texts; the page does nothing itself.
 */
final class Codification {
    private static final Pattern SOURCE = Pattern.compile("(?u)\\((?:Điều|Khoản) \\d{1,3}[a-zđ]? (?:của )?(?:"
            + Citations.TYPES + ") (?:số )?[^()\\n]{3,60}, có hiệu lực thi hành kể từ ngày \\d{1,2}/\\d{1,2}/\\d{4}");
    private static final int MANY = 3;

    private Codification() {}

    static boolean is(String text) {
        return SOURCE.matcher(text).results().limit(MANY).count() == MANY;
    }
}
