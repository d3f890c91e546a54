package vn.vankho.legal.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an amending text by which something is done to another.
 *
 * @param places anchors it names
 * @param old words that go and {@code words} that come, of WORDS
 * @param leads what it is done to follows as a list
 */
record Instruction(Amendment.Kind kind, List<String> places, String old, String words, boolean leads) {
    private static final String QUOTED = "[“\"](?<%s>[^”\"]{1,600})[”\"]";
    private static final Pattern LABEL = Pattern.compile(
            "(?u)^\\s*(?:[ĐÐ]iều \\d{1,3}[a-zđ]?\\s?[.:]?|\\d{1,3}[a-zđ]?(?:\\.\\d{1,2})*[.)]|[a-zđ]\\d?[.)]|[-–+•])\\s*");
    private static final Pattern SWAP = Pattern.compile(
            "(?iu)^(?:thay thế|thay|sửa đổi|sửa)\\s+(?:các\\s+|một số\\s+)?(?:cụm từ|từ ngữ|từ|chữ)\\s*:?\\s*"
                    + QUOTED.formatted("old")
                    + ".{0,40}?\\s(?:bằng|thành)\\s+(?:các\\s+)?(?:cụm từ|từ ngữ|từ|chữ)?\\s*:?\\s*"
                    + QUOTED.formatted("new"));
    private static final Pattern DROP = Pattern.compile(
            "(?iu)^(?:bãi )?bỏ\\s+(?:các\\s+)?(?:cụm từ|từ ngữ|từ|chữ)\\s*:?\\s*" + QUOTED.formatted("old"));
    private static final Pattern ADD =
            Pattern.compile("(?iu)^bổ sung\\s+(?:cụm từ|từ ngữ|từ|chữ)\\s*" + QUOTED.formatted("new")
                    + "\\s+(?:vào\\s+)?(?:ngay\\s+)?(?<side>sau|trước)\\s+(?:cụm từ|từ ngữ|từ|chữ)?\\s*"
                    + QUOTED.formatted("old"));
    private static final Pattern REPEAL = Pattern.compile(
            "(?iu)^(?:bãi bỏ|hủy bỏ|huỷ bỏ|bỏ)\\s|^[^:“\"]{3,200}\\s(?:được|bị|hết hiệu lực và bị)\\s+bãi bỏ[.;]?$");
    private static final Pattern NAME = Pattern.compile(
            "(?iu)^(?:sửa đổi(?:,?\\s*bổ sung)?|bổ sung|thay thế|đổi)\\s+(?:lại\\s+)?tên\\s+(?:gọi\\s+)?(?:của\\s+)?điều\\s+\\d+[a-zđ]?\\s*(?!,|và)");
    private static final Pattern PUT = Pattern.compile(
            "(?iu)^(?:sửa đổi|bổ sung|sửa|thay thế)[,\\s]|^[^“\":]{3,200}\\s(?:được|đã được)\\s+(?:sửa đổi|bổ sung|thay thế|sửa)[,\\s]");
    /** Alone: "sửa đổi, bổ sung khoản 1" is about one that is there. */
    private static final Pattern ADDS = Pattern.compile("(?iu)(?<!sửa đổi(?:,| và)? ?)(?<!\\p{L})bổ sung(?!\\p{L})");
    /** Less than a provision. */
    private static final Pattern PIECE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:đoạn|câu|tiêu đề|gạch đầu dòng|dòng|tên|cụm từ|từ|số thứ tự|mẫu|biểu|phụ lục|bảng|danh mục|chương|mục)(?!\\p{L})");

    private static final Pattern HISTORY = Pattern.compile(
            "(?iu)\\([^)]*\\)|,?\\s*(?:đã\\s+)?được\\s+(?:sửa đổi|bổ sung)[^:“]{0,30}?\\s(?:bởi|theo|tại|bằng)\\s[^:“]*(?=như sau|:|$)");

    /** @return null where it is none */
    static @Nullable Instruction read(String sentence, String above) {
        var said = LABEL.matcher(sentence).replaceFirst("");
        boolean leads = said.endsWith(":");
        var swap = SWAP.matcher(said);
        if (swap.find()) return words(said, swap.end(), swap.group("old"), swap.group("new"), above);
        var drop = DROP.matcher(said);
        if (drop.find()) return words(said, drop.end(), drop.group("old"), "", above);
        var add = ADD.matcher(said);
        if (add.find()) {
            var old = add.group("old");
            boolean behind = add.group("side").equalsIgnoreCase("sau");
            return words(
                    said, add.end(), old, behind ? old + " " + add.group("new") : add.group("new") + " " + old, above);
        }
        var bare = withoutHistory(said);
        var places = Places.in(bare, above);
        if (REPEAL.matcher(said).find())
            return new Instruction(
                    PIECE.matcher(bare).find() ? Amendment.Kind.UNREAD : Amendment.Kind.REPEAL, places, "", "", leads);
        if (!PUT.matcher(said).find()) return null;
        var kind = NAME.matcher(said).find()
                ? Amendment.Kind.RENAME
                : PIECE.matcher(bare).find()
                        ? Amendment.Kind.UNREAD
                        : ADDS.matcher(bare).find() ? Amendment.Kind.ADD : Amendment.Kind.PUT;
        return new Instruction(kind, places, "", "", leads);
    }

    /** Without what the place was made of before: "(được sửa đổi bởi Nghị định số …)". */
    static String withoutHistory(String said) {
        return HISTORY.matcher(said).replaceAll(" ");
    }

    private static Instruction words(String said, int end, String old, String words, String above) {
        var named = Places.in(said.substring(end), above);
        var places = named.isEmpty() && !above.isEmpty() ? List.of(Places.key(above)) : named;
        return new Instruction(Amendment.Kind.WORDS, places, old, words, said.endsWith(":"));
    }
}
