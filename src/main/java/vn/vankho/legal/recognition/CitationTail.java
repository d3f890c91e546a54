package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseDate;

/**
 * What follows the number of a cited document: its day, and "của" with whoever issued it.
 *
 * @param until where the citation ends
 */
record CitationTail(@Nullable LocalDate issuedOn, @Nullable String issuer, int until) {
    private static final Pattern DAY_BEHIND =
            Pattern.compile("(?u)[,\\s]*(?:(?:được\\s)?(?:ban hành|ký|thông qua)\\s)?(?=ngày)");
    private static final int DAY = 60;

    static CitationTail behind(String text, int at) {
        int until = at;
        LocalDate day = null;
        var behind = DAY_BEHIND.matcher(text).region(until, text.length());
        if (behind.lookingAt()) {
            var dates =
                    VietnameseDate.findAll(text.substring(behind.end(), Math.min(text.length(), behind.end() + DAY)));
            if (!dates.isEmpty() && dates.getFirst().from() == 0) {
                day = dates.getFirst().date();
                until = behind.end() + dates.getFirst().until();
            }
        }
        var issuer = CitedIssuer.behind(text, until);
        return issuer == null
                ? new CitationTail(day, null, until)
                : new CitationTail(day, issuer.name(), issuer.until());
    }
}
