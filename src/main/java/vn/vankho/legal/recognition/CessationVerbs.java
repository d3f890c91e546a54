package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseDate;

/**
 * "Thông tư A và Thông tư B hết hiệu lực kể từ ngày Thông tư này có hiệu lực": those that end stand before the verb, and so do those that
 * "tiếp tục có hiệu lực", or resume: "Điều 2 Nghị quyết A đã được ngưng hiệu lực tại Nghị quyết B tiếp tục có hiệu lực".
 */
final class CessationVerbs {
    private static final Pattern ENDS = Pattern.compile(
            "(?iu)(?<!\\p{L})(?<!đã )(?:(?:bị\\s|đều\\s)?(?:hết|chấm dứt|không còn)(?: hiệu)? hiệu lực|hết hiệu lực|bị bãi bỏ|được bãi bỏ"
                    + "|(?<goes>(?:(?:được|vẫn) )?tiếp tục có hiệu lực|có hiệu lực trở lại)"
                    + "|(?<again>" + Revivals.WORDS + ")"
                    + "|(?<over>hết (?:thời gian|thời hạn) (?:(?:tạm )?ngưng hiệu lực|(?:bị )?đình chỉ(?: việc)? thi hành)))"
                    + "(?:\\s+thi hành)?(?:\\s+(?:toàn bộ|(?<partly>một phần)))?"
                    + "(?:(?<from>,?\\s*(?:k[ểê]\\s)?từ\\s(?:0{1,2}\\s?(?:giờ|h)\\s?(?:00\\s?(?:phút)?)?,?\\s)?(?=ngày|thời điểm\\s|khi\\s|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}))"
                    + "|(?=\\s*(?:[.;:/]|$|\\((?:trừ|ngoại trừ)\\s|,\\s*(?:trừ|ngoại trừ)\\s|,?\\s*(?:(?:bao\\s)?gồm|cụ thể)(?!\\p{L})|sau đây|như sau|và\\s|theo quy định\\s|(?:cho\\s)?đến khi\\s|khi\\s(?:"
                    + Citations.OWN + ")\\snày\\s))|(?<until>\\s*(?=(?:cho\\s)?đến\\s(?:hết|ngày)\\s)))");
    /** What is said of a text before it goes on: it was suspended, and by which text. */
    private static final Pattern SUSPENDED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:được|bị|đã|đang)\\s+(?:tạm\\s+)?(?:ngưng hiệu lực|đình chỉ(?: việc)? thi hành)(?!\\p{L})");

    private static final Pattern CONDITION =
            Pattern.compile("(?u)(?<!\\p{L})(?:[Kk]hi|[Nn]ếu|[Tt]rường hợp|văn bản được dẫn)(?!\\p{L})");
    private static final Pattern INTRODUCED =
            Pattern.compile("(?su)^\\s*(?:Điều \\d{1,3}(?:[.:]\\s*|\\s+(?!(?:và|của|,)\\s|(?:" + Citations.TYPES
                    + ")\\ssố\\s)))?" + ItemLabel.BELOW_ARTICLE
                    + "" + "(?:[^;]{0,400}?(?:có hiệu lực|này)[^,;]{0,120}[,;]\\s*)?(?:và\\s+)?");
    /** What goes on is the text itself: not a licence that was given by it. */
    private static final Pattern NAMED = Pattern.compile(
            "(?u)\\s*(?:(?:Các|các|Những)\\s)?(?:(?:[Đđ]iểm|[Kk]hoản|Điều|Chương|Mục|Phần)\\s[^;]{1,160}?\\s(?:của\\s|tại\\s)?)?(?:"
                    + Citations.TYPES + ")(?!\\p{L})");

    /** Behind "kể từ": the day is that of another text. */
    private static final Pattern OF_OTHER = Pattern.compile(
            "(?u)(?:ngày|thời điểm|khi)\\s(?:" + Citations.OWN
                    + ")\\s(?!này(?!\\p{L}))(?![^.;]{0,160}?(?<!\\p{L})này (?:(?:bắt đầu|chính thức) )?có hiệu lực)[^.;]{1,160}?\\scó hiệu lực");

    /** "kể từ khi bảng giá mới được ban hành". */
    private static final Pattern EVENT = Pattern.compile("(?u)khi\\s");

    private static final Pattern OF_ITSELF =
            Pattern.compile("(?u)(?:ngày|thời điểm|khi)\\s(?:" + Citations.OWN + ")\\snày(?!\\p{L})");
    /** "Công bố các văn bản sau đây hết hiệu lực", "được công bố hết hiệu lực"; the name of a text may hold the word too. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?su)^\\s*(?:Điều \\d{1,3}[.:]?\\s+)?" + ItemLabel.BELOW_ARTICLE
                    + "(?:Nay\\s+)?(?:Công|công) bố\\s+(?i:(?:(?:toàn bộ|các|những|danh mục|\\d{1,4}(?:\\s*\\([^)]{1,40}\\))?)\\s+){0,3}"
                    + "(?:văn bản|điểm|khoản|điều|" + Citations.TYPES + ")(?!\\p{L}))|(?<!\\p{L})công bố\\s*$");

    private static final int DATE = 40;

    private CessationVerbs() {}

    static List<ActClause> in(String sentence) {
        var clauses = new ArrayList<ActClause>();
        var verb = ENDS.matcher(sentence);
        int start = 0;
        while (verb.find()) {
            // "hết hiệu lực đến" is no end
            if (verb.group("goes") == null && verb.group("again") == null && verb.group("until") != null) continue;
            var on = verb.group("from") == null ? null : day(sentence, verb.end());
            int semicolon = sentence.lastIndexOf(';', verb.start());
            // "thay thế A; B hết hiệu lực": A belongs to the verb before it
            if (semicolon > start && ActVerbs.areIn(sentence.substring(start, semicolon))) start = semicolon + 1;
            var before = sentence.substring(start, verb.start());
            if (verb.group("again") != null) {
                int again = Revivals.subject(before, verb.group("again"));
                // what only goes on may be said to end behind it
                if (again < 0) continue;
                clauses.add(new ActClause(ActKind.REVIVES, start + again, verb.start(), on, false));
                start = verb.end();
                continue;
            }
            boolean list = ActVerbs.LIST.matcher(sentence).matches() && !Citations.namesNumber(before);
            int skip = list ? 0 : subject(before);
            var suspended = SUSPENDED.matcher(before);
            // what is said of another text ahead of the subject is not said of it
            boolean resumes = verb.group("goes") != null && suspended.find(Math.max(skip, 0));
            // the text that suspended it stands behind, and is not acted upon
            int until = resumes ? start + suspended.start() : verb.start();
            boolean named = verb.group("goes") == null && verb.group("over") == null
                    || list
                    || skip >= 0 && NAMED.matcher(before.substring(skip)).lookingAt();
            if (skip >= 0 && named)
                clauses.add(new ActClause(
                        resumes ? ActKind.RESUMES : kind(verb, sentence, before),
                        start + skip,
                        until,
                        on,
                        list,
                        verb.group("partly") != null,
                        doubt(verb, sentence)));
            start = verb.end();
        }
        return clauses;
    }

    private static Doubt doubt(Matcher verb, String sentence) {
        boolean other = verb.group("from") != null
                && (isBehind(verb, OF_OTHER, sentence)
                        || isBehind(verb, EVENT, sentence) && !isBehind(verb, OF_ITSELF, sentence));
        return other ? Doubt.WITH_OTHER : Doubt.NONE;
    }

    private static boolean isBehind(Matcher verb, Pattern what, String sentence) {
        return what.matcher(sentence).region(verb.end(), sentence.length()).lookingAt();
    }

    /** What goes on "đến hết ngày" has a longer term. What is announced has ended by another text; with the acting text's own first day it ends by that. */
    private static ActKind kind(Matcher verb, String sentence, String before) {
        if (verb.group("over") != null) return ActKind.RESUMES;
        if (verb.group("goes") == null) {
            boolean own = verb.group("from") != null && isBehind(verb, OF_ITSELF, sentence);
            return !own && ANNOUNCED.matcher(before).find() ? ActKind.ANNOUNCES_END : ActKind.REPEALS;
        }
        return verb.group("until") == null ? ActKind.CONTINUES : ActKind.EXTENDS;
    }

    private static @Nullable LocalDate day(String sentence, int at) {
        var dates = VietnameseDate.findAll(sentence.substring(at, Math.min(sentence.length(), at + DATE)));
        return !dates.isEmpty() && dates.getFirst().from() == 0
                ? dates.getFirst().date()
                : null;
    }

    /** Where it begins: behind the label and "Kể từ ngày Thông tư này có hiệu lực,". -1: the sentence speaks of a condition. */
    private static int subject(String before) {
        if (CONDITION.matcher(before).find() && !before.contains("này có hiệu lực")) return -1;
        var intro = INTRODUCED.matcher(before);
        return intro.lookingAt() && !before.substring(intro.end()).isBlank() ? intro.end() : 0;
    }
}
