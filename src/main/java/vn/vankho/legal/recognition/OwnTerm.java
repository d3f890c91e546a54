package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Until when a document says it is in force itself (Luật 64/2025/QH15 Điều 57 khoản 1 điểm a).
 *
 * @param last the last day in force
 * @param sentence that it rests on
 * @param from and {@code until}: characters of the normalised text
 */
public record OwnTerm(LocalDate last, String sentence, int from, int until) {
    /** At the beginning of a sentence: "mức thu theo Nghị quyết này được áp dụng đến …" is the term of a part. */
    private static final String BEGIN =
            "(?:^\\s*(?:Điều \\d{1,3}[.:]?\\s*(?:[^.]{0,60}\\.\\s*)?)?" + ItemLabel.BELOW_ARTICLE + "|[.;]\\s+)";

    private static final String THIS = BEGIN + "(?:" + Citations.OWN + ")\\s+này\\s+";
    /** "Thời hạn áp dụng của Quyết định này". */
    private static final String ITS_TERM =
            BEGIN + "Thời\\s+(?:hạn|gian)\\s+(?:áp dụng|thực hiện|thi hành|(?:có\\s+)?hiệu lực)\\s+(?:của\\s+)?(?:"
                    + Citations.OWN + ")\\s+này\\s+";

    /** What is given for a term by the text or under it, and has an end of its own. */
    private static final String GIVEN =
            "(?:[Gg]iấy\\s(?:phép|chứng nhận|xác nhận)|[Cc]hứng chỉ|[Hh]ợp đồng|[Tt]hẻ|[Cc]hấp thuận)(?!\\p{L})";

    private static final String AHEAD_OF_VERB = "(?:(?!" + GIVEN + ")[^.;“])";
    /** Behind the first day of the text nothing else becomes the subject. */
    private static final String GOING_ON =
            "(?:(?!" + GIVEN + "|(?<!về )việc\\s|(?:dự án|đề án|hồ sơ|riêng|sau khi)(?!\\p{L}))[^.;“])";
    /** No other text is spoken of. */
    private static final String NO_OTHER = "(?:(?!\\s(?:" + Citations.TYPES + ")\\s(?!này))[^.;“])";

    private static final String IN_FORCE = "(?:(?:" + AHEAD_OF_VERB + "{0,80}?\\s)?có hiệu lực" + GOING_ON
            + "{0,160}?|(?:được\\s+)?(?:áp dụng|thực hiện)" + GOING_ON + "{0,90}?)";
    private static final Pattern UNTIL = Pattern.compile("(?u)(?:" + THIS + IN_FORCE + "\\s|" + ITS_TERM
            + "(?:[^.;“]{0,60}?\\s)?)" + "(?:cho\\s+)?đến\\s+(?:hết\\s+)?" + LastDay.AHEAD);
    private static final Pattern ENDS = Pattern.compile("(?u)" + THIS
            + "[^.;“\\d]{0,40}?(?:có hiệu lực" + NO_OTHER
            + "{0,120}?\\s)?(?:và\\s+)?(?:hết|chấm dứt) hiệu lực(?:\\s+thi hành)?\\s+(?:(?:kể\\s+)?từ|(?<with>vào(?:\\s+hết)?|sau))\\s+"
            + LastDay.DAY_AHEAD);
    private static final String NOUN = "thời\\s+(?:hạn|gian)";
    /** "trong thời hạn", "trong 05 năm" right behind the verb, "với thời gian thực hiện", "có hiệu lực 05 năm". */
    private static final String LASTS =
            "(?:" + IN_FORCE + "\\s(?:trong\\s+(?:" + NOUN + "|vòng)|(?:(?:với|và|có)\\s+)?" + NOUN
                    + "\\s+(?:thực hiện|áp dụng|thi hành|(?:có\\s+)?hiệu lực)(?:\\s+là)?)"
                    + "|(?:(?:[^.;“]{0,40}?\\s)?có hiệu lực" + GOING_ON
                    + "{0,160}?(?:,|\\svà)\\s+)?(?:được\\s+)?(?:tổ chức\\s+)?(?:có hiệu lực|áp dụng|thực hiện)(?:\\s+thi hành)?(?:\\s+trong)?"
                    + "|có\\s+" + NOUN + "(?:\\s+(?:thực hiện|áp dụng|thi hành|hiệu lực))?(?:\\s+là)?)";

    /** Ahead of a term in years or months. */
    static final String AHEAD_OF_LENGTH = "(?:" + THIS + LASTS + "|" + ITS_TERM + "(?:là|được\\s+thực hiện trong))\\s+";

    /**
     * @param from and {@code until}: characters of its articles
     * @param commencement its first day in force, or null
     */
    static @Nullable OwnTerm in(
            RunningText running, int from, int until, @Nullable LocalDate issuedOn, @Nullable LocalDate commencement) {
        for (var paragraph : running.paragraphs()) {
            if (paragraph.until() <= from || paragraph.from() >= until) continue;
            var said = SingleBlanks.in(running.of(paragraph));
            if (!said.contains("này")) continue;
            var last = last(said, issuedOn, commencement);
            if (last != null)
                return new OwnTerm(last, said.strip().replaceAll("\\s+", " "), paragraph.from(), paragraph.until());
        }
        return null;
    }

    private static @Nullable LocalDate last(
            String said, @Nullable LocalDate issuedOn, @Nullable LocalDate commencement) {
        var until = UNTIL.matcher(said);
        if (until.find()) return LastDay.at(said.substring(until.end()));
        var ends = ENDS.matcher(said);
        if (ends.find()) {
            var day = LastDay.at(said.substring(ends.end()));
            return day == null || ends.group("with") != null && !isFirst(ends.group("with"), day)
                    ? day
                    : day.minusDays(1);
        }
        var counted = CountedTerm.in(said, issuedOn, commencement);
        return counted == null ? null : counted.last();
    }

    /** How its last day was counted, where the sentence says years or months and no day; null: it was not. */
    public static @Nullable CountedTerm counted(
            String sentence, @Nullable LocalDate issuedOn, @Nullable LocalDate commencement) {
        var said = SingleBlanks.in(sentence);
        return UNTIL.matcher(said).find() || ENDS.matcher(said).find()
                ? null
                : CountedTerm.in(said, issuedOn, commencement);
    }

    /** "Hết hiệu lực vào ngày 31/12/2026" is over when that day is; "vào ngày 01/01/2027" when it begins. */
    private static boolean isFirst(String with, LocalDate day) {
        return with.equals("vào") && day.getDayOfMonth() == 1;
    }
}
