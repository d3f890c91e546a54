package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseDate;

/**
 * From when and until when a text is suspended, or until when its term is extended: "từ ngày 20 tháng 12 năm 2031 đến hết ngày 30 tháng 6 năm
 * 2032". The day stands behind the name of the text, which may hold days too: the last one counts.
 *
 * @param last in the state that is said; null: until something happens, or nothing is said
 */
record ActPeriod(@Nullable LocalDate from, @Nullable LocalDate last) {
    private static final ActPeriod NONE = new ActPeriod(null, null);
    private static final Set<ActKind> LASTING =
            Set.of(ActKind.SUSPENDS_EFFECT, ActKind.STOPS_ENFORCEMENT, ActKind.EXTENDS);

    private static final Pattern UNTIL = Pattern.compile("(?iu)(?:cho )?đến (?:hết )?(?=ngày\\s*\\d)");
    private static final Pattern FROM = Pattern.compile("(?iu)(?:kể )?từ (?=ngày\\s*\\d)");

    static ActPeriod of(ActKind kind, String sentence) {
        if (!LASTING.contains(kind)) return NONE;
        var last = day(UNTIL, sentence);
        // what an extended term begins with is the end of the one before
        return new ActPeriod(kind == ActKind.EXTENDS ? null : day(FROM, sentence), last);
    }

    private static @Nullable LocalDate day(Pattern said, String sentence) {
        LocalDate day = null;
        var place = said.matcher(sentence);
        while (place.find()) {
            var dates = VietnameseDate.findAll(sentence.substring(place.end()));
            if (!dates.isEmpty() && dates.getFirst().from() == 0)
                day = dates.getFirst().date();
        }
        return day;
    }
}
