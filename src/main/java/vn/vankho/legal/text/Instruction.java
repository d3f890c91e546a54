package vn.vankho.legal.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an amending text by which something is done to another.
 *
 * @param places anchors it names
 * @param swaps words that go and that come, of WORDS, each at its places
 * @param leads what it is done to follows as a list
 */
record Instruction(Amendment.Kind kind, List<String> places, List<Swap> swaps, boolean leads) {
    /** @param places anchors; none: everywhere */
    record Swap(String old, String words, List<String> places) {}

    private static final Pattern LABEL = Pattern.compile(
            "(?u)^\\s*(?:[ĐÐ]iều \\d{1,3}[a-zđ]?\\s?[.:]?|\\d{1,3}[a-zđ]?(?:\\.\\d{1,2})*[.)]|[a-zđ]\\d?[.)]|[-–+•])\\s*");
    private static final Pattern REPEAL = Pattern.compile(
            "(?iu)^(?:bãi bỏ|hủy bỏ|huỷ bỏ|bỏ)\\s|^[^:“\"]{3,200}\\s(?:được|bị|hết hiệu lực và bị)\\s+bãi bỏ[.;]?$");
    private static final Pattern NAME = Pattern.compile(
            "(?iu)^(?:sửa đổi(?:,?\\s*bổ sung)?|bổ sung|thay thế|đổi)\\s+(?:lại\\s+)?tên\\s+(?:gọi\\s+)?(?:của\\s+)?điều\\s+\\d+[a-zđ]?\\s*(?!,|và)");
    private static final Pattern PUT = Pattern.compile(
            "(?iu)^(?:sửa đổi|bổ sung|sửa|thay thế|đính chính)[,\\s]|^[^“\":]{3,200}\\s(?:được|đã được)\\s+(?:sửa đổi|bổ sung|thay thế|sửa|đính chính)[,\\s]");
    /** Alone: "sửa đổi, bổ sung khoản 1" is about one that is there. */
    private static final Pattern ADDS = Pattern.compile("(?iu)(?<!sửa đổi(?:,| và)? ?)(?<!\\p{L})bổ sung(?!\\p{L})");
    /** Less than a provision. */
    private static final Pattern PIECE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:đoạn|câu|tiêu đề|gạch đầu dòng|dòng|tên|cụm từ|từ|số thứ tự|mẫu|biểu|phụ lục|bảng|danh mục|chương|mục)(?!\\p{L})");

    /** Where a new Chương comes: that one stays as it is. */
    private static final Pattern BEHIND_CHAPTER = Pattern.compile(
            "(?iu)\\s(?:vào\\s)?(?:ngay\\s|liền\\s)?(?:sau|trước)\\s(?:phần|chương|mục)\\s[\\divxlc]+[a-zđ]?(?!\\p{L})");

    private static final Pattern HISTORY = Pattern.compile(
            "(?iu)\\([^)]*\\)|,?\\s*(?:đã\\s+)?được\\s+(?:sửa đổi|bổ sung)[^:“]{0,30}?\\s(?:bởi|theo|tại|bằng)\\s[^:“]*(?=như sau|:|$)");

    /** @return null where it is none */
    static @Nullable Instruction read(String sentence, String above) {
        var said = LABEL.matcher(sentence).replaceFirst("");
        boolean leads = said.endsWith(":");
        var swaps = WordSwaps.in(said, above);
        if (swaps != null) return words(said, swaps, above);
        var bare = withoutHistory(said);
        var places = Places.in(bare, above);
        if (REPEAL.matcher(said).find()) {
            boolean piece = PIECE.matcher(Places.withoutDivisions(bare)).find();
            return new Instruction(
                    piece ? Amendment.Kind.UNREAD : Amendment.Kind.REPEAL, all(places, bare), List.of(), leads);
        }
        if (!PUT.matcher(said).find()) return Renumbering.isSaid(bare) ? renumbering(bare, above, leads) : null;
        boolean piece = PIECE.matcher(
                        Places.withoutDivisions(BEHIND_CHAPTER.matcher(bare).replaceAll(" ")))
                .find();
        var kind = NAME.matcher(said).find()
                ? Amendment.Kind.RENAME
                : piece ? Amendment.Kind.UNREAD : ADDS.matcher(bare).find() ? Amendment.Kind.ADD : Amendment.Kind.PUT;
        return new Instruction(kind, piece || places.isEmpty() ? all(places, bare) : places, List.of(), leads);
    }

    private static Instruction renumbering(String said, String above, boolean leads) {
        var moves = leads ? List.<Swap>of() : Renumbering.moves(said, above);
        return moves.isEmpty()
                ? new Instruction(Amendment.Kind.UNREAD, Renumbering.articles(said, above), List.of(), leads)
                : new Instruction(
                        Amendment.Kind.RENUMBER,
                        moves.stream().flatMap(move -> move.places().stream()).toList(),
                        moves,
                        false);
    }

    /** With the Chương that it names. */
    private static List<String> all(List<String> places, String said) {
        var divisions = Places.divisions(said);
        return divisions.isEmpty()
                ? places
                : Stream.concat(places.stream(), divisions.stream()).toList();
    }

    static boolean isAboutWords(String sentence) {
        return WordSwaps.in(LABEL.matcher(sentence).replaceFirst(""), "") != null;
    }

    /** Without what the place was made of before: "(được sửa đổi bởi Nghị định số …)". */
    static String withoutHistory(String said) {
        return HISTORY.matcher(said).replaceAll(" ");
    }

    private static Instruction words(String said, List<WordSwaps.Swap> read, String above) {
        boolean leads = said.endsWith(":");
        if (read.isEmpty()) {
            var places = WordSwaps.isWithException(said) ? List.<String>of() : Places.in(said, above);
            return new Instruction(Amendment.Kind.UNREAD, places, List.of(), leads);
        }
        var swaps = read.stream()
                .map(one -> new Swap(one.old(), one.words(), places(one.places(), above)))
                .toList();
        var all =
                swaps.stream().flatMap(one -> one.places().stream()).distinct().toList();
        return new Instruction(Amendment.Kind.WORDS, all, swaps, leads);
    }

    private static List<String> places(String said, String above) {
        var named = Places.in(said, above);
        return named.isEmpty() && !above.isEmpty() ? List.of(Places.key(above)) : named;
    }
}
