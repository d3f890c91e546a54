package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which provisions a clause of an amending text changes: "Sửa đổi khoản 2 Điều 5 như sau", "Bổ sung khoản 3a vào sau khoản 3 Điều 7",
 * "Thay thế cụm từ “…” bằng cụm từ “…” tại Điều 9". The document itself is named above it.
 */
final class AmendedProvisions {
    /** @param provisions as a lawyer cites them: "khoản 3a Điều 7" */
    record Found(ActKind kind, String provisions) {}

    private static final Pattern PLACE = Pattern.compile(
            "(?u)(?<!\\p{L})(?:(?:tên|đoạn|tiêu đề)\\s[^,;]{0,40}?)?(?:điểm|khoản|Khoản|Điều|điều|Chương|Mục|Phụ lục|phụ lục|Mẫu|Phần)\\s"
                    + "(?:số\\s)?(?:\\d|[IVX]+[a-zđ]?(?!\\p{L})|[a-zđ]\\d?(?!\\p{L})|thứ\\s)");
    private static final Pattern END = Pattern.compile(
            "(?u),?\\s*(?:(?:được\\s[^:]{0,40})?như sau|ban hành kèm theo|bằng\\s|(?:và\\s)?(?:cụm từ|từ ngữ)|của (?:Luật|Nghị|Thông|Quyết)|[(:“”\"]|[.;]\\s*$)");
    private static final Pattern PUT_IN = Pattern.compile(
            "(?u)^(?<put>.*?)\\s*(?:vào\\s+)?(?<beside>ngay sau|liền sau|sau|trước|vào|của)\\s+(?<at>(?:điểm|khoản|Điều|Chương|Mục|Phần).*)$");
    private static final Pattern SIBLING = Pattern.compile("(?u)^(?:điểm|khoản|Điều|Mục)\\s+\\S+\\s*");
    private static final Pattern ARTICLE = Pattern.compile("(?u)Điều\\s+\\d+[a-zđ]?(?!\\d)");
    private static final Pattern CLAUSE =
            Pattern.compile("(?u)(?<holder>khoản\\s+\\d+[a-zđ]?\\s+Điều\\s+\\d+[a-zđ]?)(?:\\scủa\\s.*)?");
    private static final Pattern OUTERMOST = Pattern.compile("(?u)Điều\\s|Phụ lục|phụ lục|Chương|Mẫu|Phần\\s");

    /** "Khoản 2 Điều 5 được sửa đổi, bổ sung như sau:", "Điểm a khoản 1 Điều 6 được bãi bỏ". */
    private static final Pattern PASSIVE = Pattern.compile(
            "(?u)^\\s*(?:Điều \\d{1,3}[a-zđ]?[.:]\\s*)?" + ItemLabel.BELOW_ARTICLE
                    + "(?<what>(?:[Cc]ác\\s)?(?:[Đđ]iểm|[Kk]hoản|Điều|Phụ lục|Chương|Mục)\\s(?:(?!\\snày\\s)[^:“”\"]){1,200}?)\\s(?:"
                    + "(?:được|bị)\\s(?<end>bãi bỏ|hủy bỏ|huỷ bỏ)(?=\\s*[.;]?\\s*$)"
                    + "|(?:được\\s)?(?:(?<amend>sửa đổi|thay thế)|(?<add>bổ sung))(?<rest>(?!\\p{L})[^:“”\"]{0,160}?)\\snhư sau(?!\\p{L}))");

    private static final Pattern ANNEX = Pattern.compile(
            "(?u)(?<!\\p{L})(?<type>Quy chế|Quy định|Quy trình|Quy tắc|Điều lệ|Nội quy|Thể lệ)(?!\\p{L}|\\s(?:tại|này))");

    private AmendedProvisions() {}

    /**
     * @param clause its paragraph, quotations blanked
     * @param within the article that the clause above speaks of, or null
     */
    static List<Found> in(String clause, @Nullable String within) {
        var all = new ArrayList<Found>();
        var outer = within;
        for (var verb : ActVerbs.in(clause).reversed()) {
            var behind = clause.substring(verb.from(), verb.until());
            var said = place(behind, verb.kind() == ActKind.SUPPLEMENTS, outer);
            if (said == null) continue;
            boolean amends = verb.kind() == ActKind.REPLACES || DroppedWords.areMeant(behind);
            all.addFirst(new Found(amends ? ActKind.AMENDS : verb.kind(), said));
            // "sửa đổi khoản 2 và bổ sung khoản 2a Điều 5": both are of Điều 5
            var article = article(said);
            if (article != null && (outer == null || !outer.endsWith(article))) outer = article;
        }
        return all.isEmpty() ? passive(clause, within) : all;
    }

    private static List<Found> passive(String clause, @Nullable String within) {
        var said = PASSIVE.matcher(clause);
        if (!said.find()) return List.of();
        boolean added = said.group("add") != null;
        var what = small(said.group("what")) + (added ? said.group("rest") : "");
        var place = place(what, added, within);
        var kind = said.group("end") != null ? ActKind.REPEALS : added ? ActKind.SUPPLEMENTS : ActKind.AMENDS;
        return place == null ? List.of() : List.of(new Found(kind, place));
    }

    /** "Khoản 2 Điều 5" at the beginning of a sentence is cited "khoản 2 Điều 5". */
    static String small(String what) {
        return what.startsWith("Khoản") || what.startsWith("Điểm") || what.startsWith("Các")
                ? what.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + what.substring(1)
                : what;
    }

    /** Of what is put in beside another provision only that which is new: "Điều 5a" of "Điều 5a vào sau Điều 5 Quy định", in the same annexed text. */
    static String added(String provisions) {
        var put = PUT_IN.matcher(provisions);
        if (!put.matches() || put.group("put").isBlank()) return provisions;
        var place = put(put.group("put"), put.group("beside"), put.group("at"));
        var annex = ANNEX.matcher(put.group("at"));
        return annex.find() && !ANNEX.matcher(place).find() ? place + " của " + annex.group("type") : place;
    }

    /** Whether words begin with a place in a text. */
    static boolean isPlace(String words) {
        return PLACE.matcher(small(words)).lookingAt();
    }

    /** The one article or khoản that provisions are of, or null. */
    static @Nullable String holder(String provisions) {
        var clause = CLAUSE.matcher(provisions);
        return clause.matches() ? clause.group("holder") : article(provisions);
    }

    /** The one article that provisions are of, or null. */
    static @Nullable String article(String provisions) {
        var article = ARTICLE.matcher(provisions);
        return article.find() ? article.group() : null;
    }

    static @Nullable String place(String clause, boolean added, @Nullable String within) {
        var said = clause.replaceAll("\\s+", " ");
        var begin = PLACE.matcher(said);
        if (!begin.find()) return null;
        var rest = said.substring(begin.start());
        var end = END.matcher(rest);
        var bare = (end.find() ? rest.substring(0, end.start()) : rest)
                .replace(" của Điều", " Điều")
                .replaceFirst("(?:,| và|;|\\.)+\\s*$", "")
                .strip();
        var put = added ? PUT_IN.matcher(bare) : null;
        if (put != null && put.matches()) bare = put(put.group("put"), put.group("beside"), put.group("at"));
        if (within == null || OUTERMOST.matcher(bare).find()) return bare;
        // "khoản 3" below a lead of khoản 2 Điều 5 is one of the article
        boolean beside = within.startsWith("khoản") && bare.contains("khoản");
        return bare + " " + (beside ? article(within) : within);
    }

    private static String put(String put, String beside, String at) {
        if (OUTERMOST.matcher(put).find()) return put;
        boolean parent = beside.equals("vào") || beside.equals("của");
        return (put + " " + (parent ? at : SIBLING.matcher(at).replaceFirst(""))).strip();
    }
}
