package vn.vankho.vietnamese;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure.Level;

/**
 * What a line looks like by its beginning: "Điều 5. Phạm vi", "CHƯƠNG II", "2. …", "đ) …". Whether it is one is for the reader to say,
 * who knows what came before.
 *
 * @param word "Điều", "Chương" …, empty for clauses and points
 * @param label "5a", "IX", "đ"
 * @param rest what follows on the line
 * @param strong with the dot or colon of a heading behind its label
 */
record ProvisionLine(Level level, String word, String label, String rest, boolean strong) {
    private static final String ROMAN = "[IVXLC]{1,7}";
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:[ĐÐ]iều|[ĐÐ]IỀU)\\s{1,4}(?:thứ\\s)?(\\d{1,4}\\s?[a-zđ]{0,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
                    + "(?:\\s{0,3}([.:/-])\\s*(?=\\D|$)|\\s*$)(.*)");
    private static final Pattern CONTAINER = Pattern.compile(
            "(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\\s{1,4}((?:thứ|THỨ)\\s(?:(?iu:mười\\s(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín))|\\p{L}{2,5})|"
                    + ROMAN + "[a-zđ]?|\\d{1,3}[a-zđ]?)(?![\\p{L}\\p{N}])\\s{0,3}([.:–-]?)\\s*(.*)");
    private static final Pattern APPENDIX = Pattern.compile("(Phụ lục|PHỤ LỤC|Phụ Lục)(?:\\s{1,4}(?:số |SỐ |Số )?("
            + ROMAN + "[a-z]?|\\d{1,3}[A-Za-z]?(?:[.-]\\d{1,2})?|[A-Z]))?(?![\\p{L}\\p{N}])\\s{0,3}([.:–-]?)\\s*(.*)");
    private static final Pattern CLAUSE = Pattern.compile("(\\d{1,3}[a-zđ]?)\\.\\s{1,6}(?=\\S)");
    private static final Pattern POINT = Pattern.compile("([a-zđ]\\d{0,2})\\)\\s{0,6}(?=\\S)");
    private static final Pattern OF_CONTENTS = Pattern.compile(".*(?:\\.{4,}|…{2,}|_{4,}|\\t)\\s*\\d{1,4}$");
    /** The leader of a line of contents is looked for in so many last characters: in a line of millions of dots it would be counted from each. */
    private static final int TAIL = 200;
    /** The sign behind the label of a clause or a point ("123a.", "a12)") stands within so many characters. */
    private static final int LABEL = 5;

    private static final Set<String> ANNEXED = Set.of(
            "QUY CHẾ",
            "QUY ĐỊNH",
            "ĐIỀU LỆ",
            "QUY TRÌNH",
            "NỘI QUY",
            "CHƯƠNG TRÌNH",
            "KẾ HOẠCH",
            "ĐỀ ÁN",
            "HƯỚNG DẪN",
            "DANH MỤC",
            "QUY CHUẨN",
            "ĐỊNH MỨC",
            "BẢNG GIÁ",
            "PHƯƠNG ÁN",
            "CHIẾN LƯỢC",
            "THỂ LỆ",
            "QUY TẮC",
            "TIÊU CHÍ",
            "BIỂU MẪU");

    /** In small letters behind a large one, the longest first: "Quy chuẩn" before others that begin like it. */
    static final String ANNEX_TYPES = ANNEXED.stream()
            .map(type -> type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT))
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern NAMED =
            Pattern.compile("(?<!\\p{L})(?<type>" + ANNEX_TYPES + ")(?!\\p{L}| (?:tại|này)(?!\\p{L}))");

    static @Nullable ProvisionLine read(String line) {
        if (!mayBe(line)) return null;
        char first = line.charAt(0);
        var found = switch (first) {
            case 'Đ', 'Ð' -> article(line);
            case 'P', 'C', 'M' ->
                first == 'P' && Character.toLowerCase(line.charAt(Math.min(2, line.length() - 1))) == 'ụ'
                        ? appendix(line)
                        : container(line);
            default ->
                Character.isDigit(first) ? labelled(Level.CLAUSE, CLAUSE, line) : labelled(Level.POINT, POINT, line);
        };
        return found != null
                        && found.level != Level.POINT
                        && Character.isDigit(line.charAt(line.length() - 1))
                        && isOfContents(line)
                ? null
                : found;
    }

    private static boolean isOfContents(String line) {
        return OF_CONTENTS
                .matcher(line.substring(Math.max(0, line.length() - TAIL)))
                .matches();
    }

    /** Most lines begin nothing, and their first letters say so for less than a pattern costs. */
    private static boolean mayBe(String line) {
        if (line.length() < 3) return false;
        char second = Character.toLowerCase(line.charAt(1));
        switch (line.charAt(0)) {
            case 'Đ', 'Ð':
                return second == 'i';
            case 'P', 'C':
                return second == 'h';
            case 'M':
                return second == 'ụ';
            default:
                for (int i = 1; i < Math.min(LABEL, line.length()); i++)
                    if (line.charAt(i) == '.' || line.charAt(i) == ')') return true;
                return false;
        }
    }

    /** The type of an annexed text that words name ("khoản 2 Điều 5 Quy chế"), or null; "Quy định tại Điều 5" names none. */
    static @Nullable String annexNamed(String words) {
        var named = NAMED.matcher(words);
        return named.find() ? named.group("type") : null;
    }

    /** The type of which an anchor is, or null. */
    static @Nullable String annexOf(String key) {
        return ANNEXED.stream()
                .filter(type -> ProvisionKeys.word(type).equals(key))
                .map(type -> type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    /** Anchors of annexed texts ("quy_che"), those first with whose type a folded name begins. */
    static List<String> annexes(String name) {
        return ANNEXED.stream()
                .map(ProvisionKeys::word)
                .sorted(Comparator.comparing((String key) -> !name.startsWith(key.replace('_', ' ')))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    int number() {
        int number = 0;
        for (int i = 0; i < label.length() && Character.isDigit(label.charAt(i)); i++)
            number = number * 10 + (label.charAt(i) - '0');
        return number == 0 ? Ordinals.of(label) : number;
    }

    boolean hasSuffix() {
        return Character.isDigit(label.charAt(0)) && !Character.isDigit(label.charAt(label.length() - 1));
    }

    private static @Nullable ProvisionLine article(String line) {
        var matcher = ARTICLE.matcher(line);
        if (!matcher.matches()) return null;
        return new ProvisionLine(
                Level.ARTICLE,
                "Điều",
                matcher.group(1).replaceAll("\\s", ""),
                matcher.group(3),
                matcher.group(2) != null);
    }

    private static @Nullable ProvisionLine container(String line) {
        var matcher = CONTAINER.matcher(line);
        if (!matcher.matches() || !isHeading(matcher)) return null;
        var word = matcher.group(1).charAt(0) + matcher.group(1).substring(1).toLowerCase(Locale.ROOT);
        var level = switch (word) {
            case "Phần" -> Level.PART;
            case "Chương" -> Level.CHAPTER;
            default -> Level.SECTION;
        };
        var label = matcher.group(2);
        if (Character.toLowerCase(label.charAt(0)) == 't') label = label.toLowerCase(Locale.ROOT);
        return new ProvisionLine(
                level, word, label, matcher.group(4), !matcher.group(3).isEmpty());
    }

    private static @Nullable ProvisionLine appendix(String line) {
        var matcher = APPENDIX.matcher(line);
        if (!matcher.matches() || !isHeading(matcher)) return null;
        var label = matcher.group(2) == null ? "" : matcher.group(2);
        return new ProvisionLine(
                Level.APPENDIX,
                "Phụ lục",
                label,
                matcher.group(4),
                !matcher.group(3).isEmpty());
    }

    /** "Chương II của Luật này" in a wrapped line is no heading: one stands alone, or its name is in capitals or behind a sign. */
    private static boolean isHeading(Matcher matcher) {
        var rest = matcher.group(4);
        if (rest.isEmpty())
            return matcher.group(3).isEmpty()
                    || !matcher.group(3).equals(".")
                    || matcher.group(1).length() > 2;
        if (rest.startsWith("(")) return true;
        int words = 0;
        int small = 0;
        for (var word : rest.split("[ ,;]", 9)) {
            if (word.isEmpty()) continue;
            words++;
            if (word.chars().anyMatch(Character::isLowerCase)) small++;
        }
        if (small == 0 && words > 0) return true;
        return !matcher.group(3).isEmpty() && Character.isUpperCase(rest.charAt(0)) && rest.length() < 200;
    }

    private static @Nullable ProvisionLine labelled(Level level, Pattern label, String line) {
        var matcher = label.matcher(line);
        if (!matcher.lookingAt()) return null;
        return new ProvisionLine(level, "", matcher.group(1), line.substring(matcher.end()), true);
    }
}
