package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.SpokenNumbers;
import vn.vankho.vietnamese.VietnameseDate;

/**
 * The clause that says from when a document is in force; until when, OwnTerm reads.
 *
 * @param kind how it says it
 * @param on the day, where it is said or can be computed
 * @param exceptions provisions that begin on another day ("khoản 2 Điều này"), or null
 * @param sentence that it rests on
 * @param from and {@code end}: characters of the normalised text
 */
public record EffectClause(
        Kind kind, @Nullable LocalDate on, @Nullable String exceptions, String sentence, int from, int end) {
    /** How a document says when it begins (Nghị định 78/2025/NĐ-CP, Điều 67 asks for the first). */
    public enum Kind {
        ON_DAY,
        FROM_SIGNING,
        /** A number of days behind the signing. */
        AFTER_SIGNING,
        /** From the publication in Công báo, or days behind it: only a person knows the day. */
        AFTER_GAZETTE,
        /** From its promulgation, which an order of the State President tells. */
        FROM_PROMULGATION,
        /** With another text: "từ ngày Luật Thủ đô có hiệu lực". */
        WITH_OTHER,
        /** There is a clause, and only a person can tell the day it means. */
        UNREAD
    }

    private static final String IN_FORCE = "(?<!hết )(?<!ngưng )(?<!còn )(?<!khi )có hiệu lực(?:\\s+thi hành)?";
    private static final String EFFECT = "(?:" + IN_FORCE
            + "|(?<!hết )(?<!ngưng )(?<!còn )(?<!khi )(?:hiệu lực|được áp dụng|áp dụng|thi hành)(?:\\s+thi hành)?)";
    /** The text itself: "… này", or, where a line begins with it, its type alone. */
    private static final String SUBJECT =
            "(?:(?:" + Citations.OWN + ")\\s+này[^.;“]{0,160}?\\s|^\\s*(?:Điều \\d+[.:]?\\s*)?(?:\\d+\\.\\s*)?(?:(?:"
                    + Citations.OWN + ")\\s+(?:này\\s+)?(?=có hiệu lực))?)";

    private static final String COUNT =
            "(?<n>" + SpokenNumbers.PATTERN + ")\\s*(?:\\([^)]{1,30}\\)\\s*)?ngày(?<work>\\s+làm việc)?";
    private static final Pattern CLAUSE =
            Pattern.compile("(?isu)" + SUBJECT + EFFECT + "(?<rest>(?:\\s*,)?\\s*(?:(?:k[ểê]|tính)\\s+)?(?:từ|sau|"
                    + SpokenNumbers.PATTERN + "\\s+ngày\\s+(?:sau|kể))\\s.{0,180})");
    /** Anything that sounds like a clause of this text: better shown unread than taken for none. */
    private static final Pattern SOME = Pattern.compile("(?isu)(?:" + Citations.OWN + ")\\s+này\\s[^.;“]{0,80}?"
            + IN_FORCE + "(?:\\s*,)?\\s+(?:k[ểê]|tính|từ|sau|khi|cùng|đồng thời|vào)\\s");

    private static final String FROM_HERE = "^[\\s,]*(?:(?:k[ểê]|tính)\\s+)?";
    private static final Pattern FROM = Pattern.compile(
            "(?isu)" + FROM_HERE + "từ\\s+(?:0{1,2}\\s*(?:giờ|h)\\s*(?:0{1,2}\\s*(?:phút)?)?,?\\s*)?(?=ngày|\\d)");
    private static final Pattern DEED =
            Pattern.compile("(?isu)" + FROM_HERE + "từ\\s+" + Deed.pattern("deed") + "(?!\\s*(?:ngày\\s*)?\\d)");
    private static final Pattern AFTER = Pattern.compile(
            "(?isu)^[\\s,]*(?:sau\\s+)?" + COUNT + ",?\\s+(?:(?:k[ểê]\\s+)?từ|sau)\\s+" + Deed.pattern("deed"));
    private static final Pattern AFTER_DEED =
            Pattern.compile("(?isu)^[\\s,]*sau\\s+" + Deed.pattern("deed") + "\\s+(?:là\\s+)?" + COUNT);
    private static final Pattern OTHER = Pattern.compile("(?isu)" + FROM_HERE + "từ\\s+(?:ngày|thời điểm)\\s+(?:"
            + Citations.TYPES + ")\\s+(?!này).{2,120}?có hiệu lực");
    private static final Pattern OUT = Pattern.compile(
            "(?isu),?\\s+trừ\\s+(?:(?:các\\s)?trường hợp\\s+)?(?:(?:các )?quy định tại\\s+)?(?<what>(?:các\\s)?(?:điểm|khoản|Điều|Chương|Mục|Phụ lục)\\s[^.;]{1,160})");
    private static final Pattern EXCEPT = Pattern.compile(
            "(?isu),?\\s+trừ\\s+(?:(?:các\\s)?trường hợp\\s+)?(?:quy định tại\\s+|các quy định tại\\s+)?(?<what>[^.;]{3,160})");

    /** Provisions that a clause leaves out without saying here when they begin; empty: none. */
    public static String leftOut(String sentence) {
        var out = OUT.matcher(sentence);
        return out.find() ? out.group("what").strip().replaceAll("\\s+", " ") : "";
    }

    /**
     * The clause of the document itself, or null where it says none.
     *
     * @param issuedOn the day of signing, from which days are counted
     */
    static @Nullable EffectClause in(RunningText running, int from, int until, @Nullable LocalDate issuedOn) {
        EffectClause unread = null;
        for (var paragraph : running.paragraphs()) {
            if (paragraph.until() <= from || paragraph.from() >= until) continue;
            var said = running.of(paragraph);
            if (!said.contains("iệu lực") && !said.contains("hi hành")) continue;
            var sentence = said.strip().replaceAll("\\s+", " ");
            var clause = CLAUSE.matcher(said);
            while (clause.find()) {
                var begin = begin(clause.group("rest"), issuedOn);
                if (begin == null) continue;
                var except = EXCEPT.matcher(clause.group("rest"));
                var exceptions = except.find() ? except.group("what").strip().replaceAll("\\s+", " ") : null;
                return new EffectClause(
                        begin.kind(), begin.on(), exceptions, sentence, paragraph.from(), paragraph.until());
            }
            if (unread == null && SOME.matcher(said).find())
                unread = new EffectClause(Kind.UNREAD, null, null, sentence, paragraph.from(), paragraph.until());
        }
        return unread;
    }

    private record Begin(Kind kind, @Nullable LocalDate on) {}

    private static @Nullable Begin begin(String rest, @Nullable LocalDate issuedOn) {
        var after = AFTER.matcher(rest);
        if (after.find()) return counted(after, issuedOn);
        var afterDeed = AFTER_DEED.matcher(rest);
        if (afterDeed.find()) return counted(afterDeed, issuedOn);
        var deed = DEED.matcher(rest);
        if (deed.find()) {
            if (Deed.isDayOfIssue(deed.group("deed"))) return new Begin(Kind.FROM_SIGNING, issuedOn);
            boolean gazette = deed.group("deed").equalsIgnoreCase("đăng");
            return new Begin(gazette ? Kind.AFTER_GAZETTE : Kind.FROM_PROMULGATION, null);
        }
        if (OTHER.matcher(rest).find()) return new Begin(Kind.WITH_OTHER, null);
        var day = FROM.matcher(rest);
        if (!day.find()) return null;
        var dates = VietnameseDate.findAll(rest.substring(day.end()));
        return dates.isEmpty() || dates.getFirst().from() > 2
                ? null
                : new Begin(Kind.ON_DAY, dates.getFirst().date());
    }

    private static Begin counted(Matcher said, @Nullable LocalDate issuedOn) {
        if (!Deed.isDayOfIssue(said.group("deed"))) return new Begin(Kind.AFTER_GAZETTE, null);
        // working days need the calendar of holidays of the year, which a person looks at
        if (issuedOn == null || said.group("work") != null) return new Begin(Kind.AFTER_SIGNING, null);
        return new Begin(Kind.AFTER_SIGNING, issuedOn.plusDays(SpokenNumbers.of(said.group("n"))));
    }
}
