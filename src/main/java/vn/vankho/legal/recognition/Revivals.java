package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Trong thời gian tạm ngưng hiệu lực, Nghị định A tiếp tục được áp dụng", "Nghị định A được áp dụng trở lại": a text that was over applies again,
 * which only an express word does (Luật 64/2025/QH15 Điều 56 khoản 2). Without the suspension "tiếp tục áp dụng" is said of what is in force.
 */
final class Revivals {
    /** Of a pattern without regard to case. */
    static final String WORDS =
            "(?:(?:được|vẫn)\\s)?(?:tiếp tục\\s(?:được\\s)?áp dụng|(?:tiếp tục\\s)?(?:được\\s)?áp dụng trở lại)";

    private static final String LABEL = "(?:Điều \\d{1,3}[.:]?\\s*)?" + ItemLabel.BELOW_ARTICLE;
    private static final String SUBJECT =
            "(?:[Cc]ác\\s)?(?:(?:quy định|nội dung)\\s(?:tại|của|trong)\\s)?(?:(?:[Đđ]iểm|[Kk]hoản|Điều|Chương|Mục|Phần)\\s[^;,]{1,120}?\\s(?:của\\s|tại\\s)?)?(?:"
                    + Citations.TYPES + ")\\s[^;]{0,40}?số\\s";
    private static final Pattern MEANWHILE = Pattern.compile(
            "(?su)^\\s*" + LABEL + "Trong (?:thời gian|thời hạn)\\s(?:(?:Nghị|Quyết|Thông|Luật)[^;,]{1,120}?\\s)?"
                    + "(?:(?:bị\\s|được\\s)?(?:tạm\\s)?ng[ưừ]ng|(?:bị\\s)?(?:tạm\\s)?đình chỉ)[^;]{0,400}?,\\s*(?="
                    + SUBJECT + ")");
    private static final Pattern SAID =
            Pattern.compile("(?su)^\\s*" + LABEL + "(?:[Kk]ể từ [^;]{0,160}?,\\s*)?(?=" + SUBJECT + ")");
    private static final Pattern BACK = Pattern.compile("(?iu)áp dụng trở lại$");

    private static final Pattern DENIED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:không|chưa|chỉ)(?:\\s(?:còn|đương nhiên|được|thể))*\\s*$");

    private Revivals() {}

    /**
     * Where the text stands that applies again; -1: the sentence does not say that one does.
     *
     * @param verb as it was found
     */
    static int subject(String before, String verb) {
        if (DENIED.matcher(before).find()) return -1;
        var meanwhile = MEANWHILE.matcher(before);
        var said = SAID.matcher(before);
        int subject =
                meanwhile.find() ? meanwhile.end() : BACK.matcher(verb.strip()).find() && said.find() ? said.end() : -1;
        // behind a semicolon something else is spoken of
        return subject >= 0 && before.indexOf(';', subject) < 0 ? subject : -1;
    }

    /** They last as long as the suspension that they stand beside, where they have no days of their own. */
    static List<ReadAct> dated(List<ReadAct> acts) {
        var suspensions = acts.stream()
                .filter(act -> act.kind() == ActKind.SUSPENDS_EFFECT || act.kind() == ActKind.STOPS_ENFORCEMENT)
                .toList();
        if (suspensions.isEmpty()) return acts;
        var on = theOne(suspensions, ReadAct::on);
        var last = theOne(suspensions, ReadAct::last);
        return acts.stream()
                .map(act -> act.kind() == ActKind.REVIVES
                                && act.last() == null
                                && MEANWHILE
                                        .matcher(LedSentence.own(act.sentence()))
                                        .find()
                        ? act.during(act.on() == null ? on : act.on(), last)
                        : act)
                .toList();
    }

    private static @Nullable LocalDate theOne(List<ReadAct> acts, Function<ReadAct, @Nullable LocalDate> day) {
        var first = day.apply(acts.getFirst());
        return acts.stream().allMatch(act -> Objects.equals(day.apply(act), first)) ? first : null;
    }
}
