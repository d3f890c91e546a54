package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when and until when a text is suspended, or until when its term is extended: "từ ngày 20 tháng 12 năm 2031 đến hết ngày 30 tháng 6 năm
 * 2032", "đến hết năm 2032". A day ahead of the name of the text is meant; else the last one behind it, since the name may hold days too.
 *
 * @param last in the state that is said; null: until something happens, or nothing is said
 */
record ActPeriod(@Nullable LocalDate from, @Nullable LocalDate last) {
    static final ActPeriod NONE = new ActPeriod(null, null);
    private static final Set<ActKind> LASTING =
            Set.of(ActKind.SUSPENDS_EFFECT, ActKind.STOPS_ENFORCEMENT, ActKind.EXTENDS, ActKind.REVIVES);

    private static final Pattern VERB = Pattern.compile(
            "(?iu)kéo dài|gia hạn|ng[ưừ]ng hiệu lực|(?:dừng|ng[ưừ]ng)(?: việc)? (?:thực hiện|thi hành|áp dụng|hiệu lực)|đình chỉ|tiếp tục có hiệu lực");

    /** A year alone ("đến năm 2030") is more often one that a programme aims at. */
    private static final Pattern UNTIL =
            Pattern.compile("(?iu)(?<!\\p{L})(?:cho )?đến (?:" + LastDay.DAY_AHEAD + "|hết " + LastDay.AHEAD + ")");

    private static final Pattern FROM = Pattern.compile("(?iu)(?:kể )?từ " + LastDay.DAY_AHEAD);

    static ActPeriod of(ActKind kind, String sentence) {
        if (!LASTING.contains(kind)) return NONE;
        int ahead = aheadOfNames(sentence);
        // what an extended term begins with is the end of the one before
        return new ActPeriod(kind == ActKind.EXTENDS ? null : day(FROM, sentence, ahead), day(UNTIL, sentence, ahead));
    }

    /** What it does not say itself. */
    ActPeriod or(ActPeriod other) {
        return new ActPeriod(from == null ? other.from : from, last == null ? other.last : last);
    }

    /** Where behind the verb the first text is named. */
    private static int aheadOfNames(String sentence) {
        var verb = VERB.matcher(sentence);
        int begin = verb.find() ? verb.end() : 0;
        return Citations.in(sentence).stream()
                .mapToInt(CitedDocument::from)
                .filter(from -> from >= begin)
                .findFirst()
                .orElse(0);
    }

    private static @Nullable LocalDate day(Pattern said, String sentence, int ahead) {
        LocalDate day = null;
        var place = said.matcher(sentence);
        while (place.find()) {
            var found = LastDay.at(sentence.substring(place.end()));
            if (found == null) continue;
            if (place.start() < ahead) return found;
            day = found;
        }
        return day;
    }
}
