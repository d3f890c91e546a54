package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lists and ranges of labels with the word before each: "các Điều 5, 7 và 12" is "Điều 5, Điều 7, Điều 12", "từ điểm a đến điểm d" is điểm a, b, c, d. A
 * range that cannot be counted keeps its "đến".
 */
final class SpelledPlaces {
    private static final String NUMBER =
            "\\d{1,4}[a-zđ]?(?![\\p{L}\\p{M}\\d/%])(?!\\s+(?:ngày|tháng|năm|triệu|tỷ|nghìn|đồng|người|lần|kỳ|phụ lục|mẫu|biểu|bảng|danh mục|văn bản|trường hợp)(?!\\p{L}))";
    private static final String LETTER = "[a-zđ]\\d{0,2}(?![\\p{L}\\p{M}\\d])";
    private static final String ROMAN = "(?:[IVXLC]{1,6}|\\d{1,3})(?![\\p{L}\\p{M}\\d/%])";
    private static final String JOINT = "\\s*(?:,?\\s*(?:và|va|hoặc|hoac)\\s|[,;])\\s*";
    private static final List<Pattern> LISTS = List.of(
            list("điểm|diem", LETTER), list("khoản|khoan|điều|dieu", NUMBER), list("phụ lục|chương|mục|phần", ROMAN));
    private static final Pattern SPLIT = Pattern.compile("(?iu)" + JOINT);
    private static final Pattern RANGE = Pattern.compile(
            "(?iu)(?:từ|tu)?\\s*(?<a>[\\p{L}\\d]+)\\s+(?:đến|den)\\s+(?:(?:hết|het)\\s+)?(?:(?:điểm|diem|khoản|khoan|điều|dieu|phụ lục|chương|mục|phần)\\s+)?(?:số\\s+)?(?<b>[\\p{L}\\d]+)");
    /** Points are named by the Vietnamese alphabet (Nghị định 78/2025/NĐ-CP Điều 63): no f, j, w, z, and đ behind d. */
    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

    private static final Pattern LEVELS_IN_ROMAN = Pattern.compile("(?iu)phụ lục|chương|mục|phần");
    private static final int MOST = 400;

    private SpelledPlaces() {}

    static String in(String words) {
        var said = words;
        for (var list : LISTS)
            said = list.matcher(said)
                    .replaceAll(found -> Matcher.quoteReplacement(spelled(found.group("word"), found.group("labels"))));
        return said;
    }

    /** Possessive: hundreds of labels are read one after the other, not one within the other on the stack. */
    private static Pattern list(String levels, String label) {
        var item = "(?:(?:từ|tu)\\s+)?(?:(?:số)\\s+)?" + label + "(?:\\s+(?:đến|den)\\s+(?:(?:hết|het)\\s+)?(?:(?:"
                + levels + ")\\s+)?(?:số\\s+)?" + label + ")?";
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{M}\\d])(?:(?:từ|tu)\\s+)?(?<word>" + levels + ")\\s+(?<labels>"
                + item + "(?:" + JOINT + item + ")*+)");
    }

    private static String spelled(String word, String labels) {
        var all = new ArrayList<String>();
        for (var item : SPLIT.split(labels)) {
            var range = RANGE.matcher(item);
            if (range.matches()) all.addAll(counted(range.group("a"), range.group("b"), word));
            else all.add(word + " " + item.replaceFirst("(?iu)^(?:số|từ|tu)\\s+", ""));
        }
        return String.join(", ", all);
    }

    private static List<String> counted(String first, String last, String word) {
        var from = first.toLowerCase(Locale.ROOT);
        var to = last.toLowerCase(Locale.ROOT);
        var labels = LEVELS_IN_ROMAN.matcher(word).matches() ? romans(first, last) : numbers(from, to);
        if (labels.isEmpty()) labels = letters("", from, to);
        return labels.isEmpty()
                ? List.of(word + " " + first + " đến " + word + " " + last)
                : labels.stream().map(label -> word + " " + label).toList();
    }

    /** "II đến IV", in their figures; "2 đến 4". */
    private static List<String> romans(String first, String last) {
        int a = Ordinals.of(first);
        int b = Ordinals.of(last);
        boolean digits = Character.isDigit(first.charAt(0));
        if (a == 0 || b < a || b - a > MOST || digits != Character.isDigit(last.charAt(0))) return List.of();
        return IntStream.rangeClosed(a, b)
                .mapToObj(number -> digits ? String.valueOf(number) : Ordinals.roman(number))
                .toList();
    }

    /** "5 đến 9", "5a đến 5d", "5 đến 5b". */
    private static List<String> numbers(String from, String to) {
        var digits = from.replaceAll("\\D", "");
        var others = to.replaceAll("\\D", "");
        if (digits.isEmpty() || others.isEmpty() || !from.startsWith(digits) || !to.startsWith(others))
            return List.of();
        var behind = from.substring(digits.length());
        var end = to.substring(others.length());
        if (digits.equals(others)) {
            var all = new ArrayList<String>();
            if (behind.isEmpty()) all.add(from);
            if (!end.isEmpty()) all.addAll(letters(digits, behind.isEmpty() ? "a" : behind, end));
            return all;
        }
        int a = Integer.parseInt(digits);
        int b = Integer.parseInt(others);
        if (b < a || b - a > MOST) return List.of();
        var all = new ArrayList<String>();
        all.add(from);
        for (int i = a + 1; i <= b; i++) all.add(String.valueOf(i));
        if (!end.isEmpty()) all.addAll(letters(others, "a", end));
        return all;
    }

    private static List<String> letters(String number, String from, String to) {
        int a = from.length() == 1 ? ALPHABET.indexOf(from) : -1;
        int b = to.length() == 1 ? ALPHABET.indexOf(to) : -1;
        if (a < 0 || b < a) return List.of();
        return ALPHABET.substring(a, b + 1)
                .chars()
                .mapToObj(c -> number + (char) c)
                .toList();
    }
}
