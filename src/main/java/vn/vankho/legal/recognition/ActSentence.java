package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the documents named behind "bãi bỏ", "thay thế" … are meant. Names of documents name others ("hướng dẫn Nghị định B"), and so
 * does their history ("được sửa đổi bởi Nghị định C"): those are not acted upon.
 */
final class ActSentence {
    /**
     * @param provisions of it that are meant, or null: the whole
     * @param unclear the words before it may name a part
     */
    record Target(CitedDocument document, @Nullable String provisions, boolean unclear) {}

    /** What is to be done by the other text, or is only said to stand in it. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?iu)(?<!kèm )(?<!\\p{L})theo\\s|(?<!\\p{L})(?:thực hiện|áp dụng|trái|căn cứ|dẫn chiếu)\\s[^,;]{0,30}?(?:quy định|nêu)\\s(?:tại|của|trong)\\s");
    /** "nội dung quy định tại khoản 2 Điều 5" names a part; what a whole text lays down only a repeal means, and a long thing is none of it. */
    private static final Pattern LAID_DOWN = Pattern.compile(
            "(?iu)^.{41,}(?:quy định tại|nêu tại|quy định của)\\s|(?<!\\p{L})(?:quy định tại|nêu tại|quy định của)\\s(?!(?:các\\s)?"
                    + "(?:điểm|khoản|Điều|Chương|Mục|Phụ lục|Phần|Mẫu|Biểu)\\s)");

    private static final Pattern NEXT = Pattern.compile(
            "(?u)(?<sign>[;,]\\s*(?:và\\s+)?|\\s(?:và|cùng với)\\s+|[;,]?\\s*\\b[a-zđ]\\)\\s|;?\\s[-–]\\s)"
                    + "\\s*(?:(?:(?:" + Citations.TYPES
                    + ")\\s+|\\d{1,3}\\s+(?:văn bản|nghị quyết|quyết định|thông tư|nghị định)\\s+)"
                    + "(?:sửa đổi|bổ sung|đính chính)(?:,\\s*bổ sung)?[^;,:]{0,40}?(?:\\s(?:số|Số)\\s*|:\\s*))?"
                    + "(?<part>(?:(?:các\\s)?(?:[Đđ]iểm|[Kk]hoản|Điều|Chương|Mục|Phụ lục|Phần)\\s[^;]{1,160}?)?(?:(?:của|tại)\\s+|ban hành kèm theo\\s+)?"
                    + "|" + ActPart.WORDS
                    + "(?!\\p{L})[^;,]{0,160}?\\s(?:của|tại|(?:ban hành )?kèm theo)\\s+)(?<number>(?:[Ss]ố\\s*:?\\s*)?)$",
            Pattern.DOTALL);
    private static final Pattern HISTORY = Pattern.compile(
            "(?iu)(?:được|đã)\\s+(?:sửa đổi|bổ sung|thay thế|đính chính)[^;]*?(?:tại|bởi|theo|bằng)\\s*(?:(?:điểm|khoản|Điều)\\s[^;]{1,80})?$");
    /** "khoản 1 Điều 4 (đã được sửa đổi tại khoản 1 Điều 1 Quyết định B) của Quy chế": what stands behind it goes on. */
    private static final Pattern ASIDE =
            Pattern.compile("(?iu)\\((?:đã\\s+)?được\\s+(?:sửa đổi|bổ sung|thay thế|đính chính|bãi bỏ)[^()]{0,600}\\)");

    private static final Pattern WITHIN_NAME = Pattern.compile(
            "(?iu)(?:của|theo|tại|thi hành|hướng dẫn|bổ sung|sửa đổi|thực hiện|bởi|kèm theo|với|chi tiết|bãi bỏ|thay thế)\\s*$");
    /** No sentence of a law is longer; what is, was made to be. */
    private static final int LONGEST = 12_000;

    private static final int NEAR = 400;

    private ActSentence() {}

    /**
     * @param whole what stands behind the verb, or the item of a list
     * @param named whatever stands before the first document is a part of it: nothing else can, behind a verb that ends it
     * @return in their order; the places are those in the segment
     */
    static List<Target> targets(String whole, boolean named) {
        var segment = withoutHistory(whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole);
        var all = new ArrayList<Target>();
        int end = 0;
        boolean history = false;
        CitedDocument before = null;
        boolean beforeWasMeant = true;
        String ofAll = null;
        for (var cited : Citations.in(segment)) {
            var between = segment.substring(end, cited.from());
            end = cited.until();
            if (before == null) {
                if (REFERENCE.matcher(between).find()
                        || !named && LAID_DOWN.matcher(between).find()
                        || HISTORY.matcher(between).find()) return all;
                ofAll = named ? ActPart.ofList(between) : null;
                var part = ofAll == null ? ActPart.of(between, named) : ofAll;
                all.add(new Target(cited, part, named && part == null && ActPart.isUnclear(between)));
                before = cited;
                continue;
            }
            var near = between.substring(Math.max(0, between.length() - NEAR));
            var next = NEXT.matcher(near);
            boolean joined = next.find();
            if (HISTORY.matcher(near).find()) history = true;
            else if (between.indexOf(';') >= 0) history = false;
            boolean strong = joined && next.group("sign").contains(";");
            boolean doubtful = !strong && !beforeWasMeant && isOfName(cited, before, all);
            boolean meant = joined
                    && !history
                    && !doubtful
                    && (strong
                            || !WITHIN_NAME
                                    .matcher(ahead(near, next.group("part") + next.group("number")))
                                    .find());
            if (meant) {
                var part = ActPart.of(next.group("part"), false);
                all.add(new Target(cited, part == null ? ofAll : part, false));
            }
            before = cited;
            beforeWasMeant = meant;
        }
        return all;
    }

    /**
     * Of "Thông tư A ngày … sửa đổi, bổ sung một số điều của Thông tư B, Thông tư C" C belongs to the name of A as B does: those that are meant
     * have their days as A has, those of the name have none.
     *
     * @param before is of the name; where it is meant itself, it says of which of them A is
     * @param meant those before, A the first
     */
    private static boolean isOfName(CitedDocument cited, CitedDocument before, List<Target> meant) {
        var first = meant.getFirst().document();
        boolean again = meant.stream().anyMatch(one -> one.document().shown().equals(before.shown()));
        boolean beside = !again
                && Objects.equals(cited.typeName(), before.typeName())
                && cited.issuedOn() == null
                && (first.issuedOn() != null || before.issuedOn() == null);
        return beside || !Objects.equals(cited.typeName(), first.typeName());
    }

    /** Whether what stands before a citation says by which texts another one was changed. */
    static boolean isHistory(String before) {
        return HISTORY.matcher(before).find();
    }

    /** With as many blanks where a parenthesis says by which texts a place was changed before: all places stay. */
    static String withoutHistory(String said) {
        return ASIDE.matcher(said).replaceAll(aside -> " ".repeat(aside.group().length()));
    }

    private static String ahead(String between, String part) {
        return between.substring(0, between.length() - part.length());
    }
}
