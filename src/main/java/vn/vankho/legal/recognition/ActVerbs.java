package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verbs of a sentence by which this document acts: "Thông tư này thay thế …", "Bãi bỏ …", and what follows them by "và". In "việc bãi bỏ
 * thực hiện theo …" and "được thay thế bởi …" nobody acts here.
 */
final class ActVerbs {
    /** Of what can be in force: one is withdrawn or stopped as a text, and a licence or a project is none. */
    private static final String TEXT =
            "Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư";

    private static final String TYPE = TEXT + "|Quy định|Quy chế";

    /** Behind "gia hạn thời gian thực hiện": days, then a text or its provisions. Of a project, a contract or a licence the term is that of no text. */
    private static final String OF_A_TEXT =
            "(?: của| đối với)?(?=(?:\\s(?:kể|từ|cho|đến|hết|ngày|tháng|năm|học|\\d[\\d/.-]*))*+,?(?:\\s(?:của|đối với))?"
                    + "(?:\\s(?:toàn bộ|một phần))?(?:\\s(?:các|một số|những|\\d{1,3}))?\\s(?:(?:văn bản|điểm|khoản|điều|"
                    + TYPE
                    + ")\\s|(?:bảng|danh mục|định mức|đơn giá|chương trình|đề án|kế hoạch)\\s[^.;:]{1,200}?\\s(?:ban hành\\s)?kèm theo\\s))";

    private static final Pattern VERB = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?<resume>(?:chấm dứt|kết thúc|bãi bỏ|hủy bỏ|huỷ bỏ) (?:việc |thời hạn )?(?:(?:tạm )?ng[ưừ]ng hiệu lực|đình chỉ(?: việc)? thi hành))"
                    + "|(?<repeal>bãi bỏ|(?:thu hồi(?:,|\\svà)\\s)?(?:hủy|huỷ) bỏ|thu hồi(?=\\s(?:toàn bộ\\s)?(?:(?:"
                    + TYPE + ")\\ssố\\s|các\\s(?:" + TYPE + "|văn bản)\\s(?:sau(?!\\s(?:khi|ngày))|số)))"
                    + "|chấm dứt hiệu lực(?: thi hành)?(?: của| đối với)?(?=\\s(?:toàn bộ|một phần|các|một số|văn bản|điểm|khoản|điều|"
                    + TYPE + ")\\s))|(?<replace>thay thế)"
                    + "|(?<amend>(?:sửa đổi|điều chỉnh(?!\\s(?:thời (?:gian|hạn|điểm)|việc)(?!\\p{L})))(?:,?\\s*(?:và\\s)?(?:bổ sung|thay thế|bãi bỏ))*"
                    + "|bỏ(?<!(?:loại|xóa|xoá|hủy|huỷ|bãi|gỡ)\\sbỏ)(?=\\s(?:các\\s|một số\\s)?(?:cụm từ|từ ngữ|từ|nội dung|đoạn)(?!\\p{L})))|(?<add>bổ sung)|(?<renumber>đánh (?:lại )?số(?:\\s(?:lại|thứ tự))*)"
                    + "|(?<suspend>(?:(?:tạm )?ng[ưừ]ng(?: thi hành)? hiệu lực(?: thi hành)?(?: của)?|(?:tạm )?(?:dừng|ng[ưừ]ng)(?: việc)? (?:thực hiện|thi hành|áp dụng|hiệu lực)(?: của| đối với)?(?=\\s(?:toàn bộ\\s|một phần\\s)?(?:(?:các|một số)\\s)?(?:văn bản\\s|điểm\\s[a-zđ]\\d?(?!\\p{L})|khoản\\s\\d|điều\\s(?:\\d|khoản\\s)|(?:"
                    + TEXT
                    + ")\\s|(?:Quy định|Quy chế)\\s[^.;]{0,120}?ban hành)))(?:\\s(?:và|,)\\s(?:điều chỉnh|lùi)\\sthời (?:gian|hạn|điểm)(?:\\s(?:áp dụng|thực hiện|thi hành))?)?)|(?<stop>đình chỉ(?: việc)? thi hành)|(?<correct>đính chính)"
                    + "|(?<explain>giải thích(?=\\s+(?:điểm|khoản|Điều|Luật|Bộ luật|Pháp lệnh|Nghị quyết)\\s))"
                    + "|(?<apply>(?:tiếp tục )?áp dụng(?=\\s[^.;:]{0,60}trên địa bàn)|tiếp tục áp dụng)"
                    + "|(?<extend>(?:kéo dài|gia hạn)(?: thêm)? (?:thời (?:hạn|gian) )?(?:(?:có )?hiệu lực(?: thi hành)?|áp dụng|thực hiện|thi hành)"
                    + OF_A_TEXT + "))(?!\\p{L})");
    /** Behind the day of effect a text that is named may say in its name that it amends another one: then nothing joins the verb. */
    private static final Pattern OWN = Pattern.compile(
            "(?u)^(?:.*\\s)?này(?:\\s(?:có hiệu lực|được áp dụng)(?:(?:(?!\\ssố\\s*\\d)[^;])*?|[^;]*?(?:,|\\svà|\\sđồng thời)))?[,;]?\\s*(?:và\\s|cũng\\s|đồng thời\\s)?"
                    + "(?:(?:sẽ|thay thế|bãi bỏ)[,\\s]*(?:và\\s)?)?$",
            Pattern.DOTALL);

    private static final Pattern BARE =
            Pattern.compile("(?u)^\\s*(?:Điều \\d{1,3}[a-zđ]?[.:]?\\s*)?" + ItemLabel.BELOW_ARTICLE
                    + EndDay.AHEAD_OF_VERB + "(?:Nay\\s+|Về (?:việc\\s+)?|về (?:việc\\s+)?|Đồng thời,?\\s+)?$");
    private static final Pattern JOINED = Pattern.compile("(?u)(?:\\sVÀ|\\svà|;|đồng thời)\\s*$");
    /** "thay thế Quyết định số A, bãi bỏ Quyết định số B": in a name "bãi bỏ" is followed by "một số điều". */
    private static final Pattern BEHIND_COMMA =
            Pattern.compile("(?u)\\s+(?:toàn bộ\\s+)?(?:(?:[Đđ]iểm\\s+[a-zđ]|(?:[Kk]hoản|Điều)\\s+\\d)|(?:"
                    + Citations.TYPES + ")\\s+số\\s)");

    /** What follows as a list: "bãi bỏ các văn bản sau đây:", "bãi bỏ 12 quyết định, gồm:", as a heading also without its colon; a list of tasks is none. */
    static final Pattern LIST = Pattern.compile("(?su).*(?:(?:sau(?: đây)?|dưới đây)[^.;]{0,140}"
            + "|(?<!\\p{L})(?:các|những|một số|\\d{1,3}(?:\\s*\\([^)]{1,40}\\))?)\\s+(?i:văn bản|nghị quyết|quyết định|thông tư|chỉ thị|nghị định)(?!\\p{L})[^.;]{0,240}):\\s*$"
            + "|(?su).*(?<!\\p{L})(?:sau đây|dưới đây)\\s*\\.?\\s*$");

    /** "Thông tư này bãi bỏ:". */
    private static final Pattern BARE_LIST = Pattern.compile("\\s*(?:toàn bộ|một phần)?\\s*:\\s*");

    /** "đánh số lại khoản 3 Điều 8 thành khoản 2 Điều 8": nothing is done to what bears the new number. */
    private static final Pattern NEW_NUMBERS = Pattern.compile("(?u)\\sthành\\s");

    private static final int NEAR = 300;

    private ActVerbs() {}

    static List<ActClause> in(String sentence) {
        var clauses = new ArrayList<ActClause>();
        var verbs = VERB.matcher(sentence);
        int open = -1;
        boolean renumbers = false;
        var kind = ActKind.REPEALS;
        while (verbs.find()) {
            boolean listed =
                    open >= 0 && isListed(sentence.substring(open, verbs.start()), sentence.substring(verbs.end()));
            if (!listed && !isOwn(sentence.substring(0, verbs.start()), open >= 0)) continue;
            if (open >= 0)
                clauses.add(new ActClause(kind, open, end(sentence, open, verbs.start(), renumbers), null, false));
            kind = kind(verbs);
            renumbers = verbs.group("renumber") != null;
            open = verbs.end();
        }
        boolean list = open >= 0
                && (LIST.matcher(sentence).matches()
                        || BARE_LIST.matcher(sentence.substring(open)).matches());
        if (open >= 0)
            clauses.add(new ActClause(kind, open, end(sentence, open, sentence.length(), renumbers), null, list));
        return clauses;
    }

    private static int end(String sentence, int from, int until, boolean renumbers) {
        var numbers = NEW_NUMBERS.matcher(sentence).region(from, until);
        return renumbers && numbers.find() ? numbers.start() : until;
    }

    /** Whether anything is done at all in a piece of a sentence. */
    static boolean areIn(String piece) {
        return VERB.matcher(piece).find();
    }

    private static boolean isOwn(String before, boolean follows) {
        var near = before.substring(Math.max(0, before.length() - NEAR));
        return BARE.matcher(before).matches()
                || OWN.matcher(near).matches()
                || follows && JOINED.matcher(near).find();
    }

    private static boolean isListed(String before, String behind) {
        return before.stripTrailing().endsWith(",")
                && Citations.namesNumber(before)
                && BEHIND_COMMA.matcher(behind).lookingAt();
    }

    private static ActKind kind(Matcher verb) {
        if (verb.group("resume") != null) return ActKind.RESUMES;
        if (verb.group("repeal") != null) return ActKind.REPEALS;
        if (verb.group("replace") != null) return ActKind.REPLACES;
        if (verb.group("amend") != null || verb.group("renumber") != null) return ActKind.AMENDS;
        if (verb.group("add") != null) return ActKind.SUPPLEMENTS;
        if (verb.group("suspend") != null) return ActKind.SUSPENDS_EFFECT;
        if (verb.group("stop") != null) return ActKind.STOPS_ENFORCEMENT;
        if (verb.group("explain") != null) return ActKind.EXPLAINS;
        if (verb.group("apply") != null) return ActKind.DECIDES_APPLICATION;
        return verb.group("correct") != null ? ActKind.CORRECTS : ActKind.EXTENDS;
    }
}
