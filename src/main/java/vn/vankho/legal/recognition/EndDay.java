package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day from which a sentence ends a text, where it says one: "Kể từ ngày 01/7/2031, bãi bỏ …", or "bãi bỏ … kể từ ngày 01/7/2031". */
final class EndDay {
    /** For patterns: what may stand ahead of the verb. */
    static final String AHEAD_OF_VERB =
            "(?:[Kk]ể từ (?:00? giờ,? )?(?:ngày )?\\d{1,2}(?: ?[/.-] ?\\d{1,2} ?[/.-] ?| tháng \\d{1,2} năm )\\d{4},? )?";

    private static final Pattern AHEAD = Pattern.compile("(?u)^\\s*(?:Điều \\d{1,3}[a-zđ]?[.:]?\\s*)?"
            + ItemLabel.BELOW_ARTICLE + "[Kk]ể từ (?:00? giờ,? )?" + LastDay.DAY_AHEAD);
    /** At the end of what is said; "có hiệu lực kể từ ngày" is the first day of the text itself. */
    private static final Pattern BEHIND =
            Pattern.compile("(?u)(?<!hiệu lực)(?<!thi hành)(?<!này),? kể từ (?:00? giờ,? )?(?<day>" + LastDay.DAY_AHEAD
                    + "[^;,]{3,40}?(?:\\d{4}))\\s*[.;,]?\\s*(?:và\\s*)?$");

    private EndDay() {}

    /** @param behindVerb what stands there, or empty; null where no day is said */
    static @Nullable LocalDate of(ActKind kind, String sentence, String behindVerb) {
        if (kind != ActKind.REPEALS && kind != ActKind.REPLACES && kind != ActKind.ANNOUNCES_END) return null;
        var behind = BEHIND.matcher(behindVerb);
        if (behind.find()) return LastDay.at(behind.group("day"));
        var ahead = AHEAD.matcher(sentence);
        return ahead.find() ? LastDay.at(sentence.substring(ahead.end())) : null;
    }
}
