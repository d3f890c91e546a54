package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
        /** A number of days behind the publication in Công báo: only a person knows the day. */
        AFTER_GAZETTE
    }

    private static final String EFFECT =
            "(?<!hết )(?<!ngưng )(?<!còn )(?<!khi )(?:có hiệu lực|hiệu lực|được áp dụng|áp dụng|thi hành)(?:\\s+thi hành)?";
    private static final String SUBJECT =
            "(?:(?:" + Citations.OWN + ")\\s+này[^.;“]{0,160}?\\s|^\\s*(?:Điều \\d+\\.?\\s*)?(?:\\d+\\.\\s*)?)";
    private static final Pattern CLAUSE = Pattern.compile(
            "(?isu)" + SUBJECT + EFFECT + "(?<rest>(?:\\s*,)?\\s*(?:(?:k[ểê]|tính)\\s+)?(?:từ|sau)\\s.{0,140})");
    private static final Pattern FROM = Pattern.compile("(?isu)^[\\s,]*(?:(?:k[ểê]|tính)\\s+)?từ\\s+(?=ngày|\\d)");
    private static final Pattern SIGNED = Pattern.compile(
            "(?isu)^[\\s,]*(?:(?:k[ểê]|tính)\\s+)?từ\\s+ngày\\s+(?:được\\s+)?(?:ký|thông qua|ban hành|công bố)(?!\\s*\\d)");
    private static final Pattern AFTER = Pattern.compile(
            "(?isu)^[\\s,]*sau\\s+(?<n>\\d{1,3})\\s*(?:\\([^)]{1,30}\\)\\s*)?ngày(?<work>\\s+làm việc)?,?\\s+(?:k[ểê]\\s+)?từ\\s+ngày\\s+(?<base>ký|được ký|thông qua|đăng|công bố|ban hành)");
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
        for (var paragraph : running.paragraphs()) {
            if (paragraph.until() <= from || paragraph.from() >= until) continue;
            var said = running.of(paragraph);
            if (!said.contains("iệu lực") && !said.contains("hi hành")) continue;
            var clause = CLAUSE.matcher(said);
            while (clause.find()) {
                var found = read(clause.group("rest"), said, issuedOn, paragraph.from(), paragraph.until());
                if (found != null) return found;
            }
        }
        return null;
    }

    private static @Nullable EffectClause read(
            String rest, String said, @Nullable LocalDate issuedOn, int from, int end) {
        var sentence = said.strip().replaceAll("\\s+", " ");
        var except = EXCEPT.matcher(rest);
        var exceptions = except.find() ? except.group("what").strip().replaceAll("\\s+", " ") : null;
        var after = AFTER.matcher(rest);
        if (after.find()) {
            boolean gazette = after.group("base").equalsIgnoreCase("đăng")
                    || after.group("base").equalsIgnoreCase("công bố");
            LocalDate on = null;
            if (!gazette && issuedOn != null && after.group("work") == null)
                on = issuedOn.plusDays(Integer.parseInt(after.group("n")));
            return new EffectClause(
                    gazette ? Kind.AFTER_GAZETTE : Kind.AFTER_SIGNING, on, exceptions, sentence, from, end);
        }
        if (SIGNED.matcher(rest).find())
            return new EffectClause(Kind.FROM_SIGNING, issuedOn, exceptions, sentence, from, end);
        var day = FROM.matcher(rest);
        if (!day.find()) return null;
        var behind = rest.substring(day.end());
        var dates = VietnameseDate.findAll(behind);
        if (dates.isEmpty() || dates.getFirst().from() > 2) return null;
        return new EffectClause(Kind.ON_DAY, dates.getFirst().date(), exceptions, sentence, from, end);
    }
}
