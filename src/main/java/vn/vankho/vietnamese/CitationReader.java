package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure.Level;

/** Scans a query for pairs of level and label ("khoản 2", "k2", "Đ.5") and groups them into places. */
final class CitationReader {
    private static final String END = "(?![\\p{L}\\p{M}\\d])";
    private static final Pattern PAIR = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{M}\\d])(?:(?<w>điểm|diem|khoản|khoan|điều|dieu|(?:mục|muc|chương|chuong|phần|phan)\\s+(?:thứ|thu)|mục|muc"
                    + "|chương|chuong|phần|phan|phụ lục|phu luc)\\s*|(?<ab>[đdk])\\.?\\s*)"
                    + "(?<v>\\d{1,4}[a-zđ]?" + END + "|[a-zđ]\\d{0,2}" + END + "|[IVXLC]{1,6}" + END
                    + "|(?-i:[IVXLC]{1,6}[a-zđ])" + END
                    + "|(?<ord>(?:mười|muoi)\\s+(?:một|mot|hai|ba|bốn|bon|tư|năm|nam|lăm|lam|sáu|sau|bảy|bay|tám|tam|chín|chin)|nhất|nhat|hai|ba|tư|bốn|bon|năm|nam|sáu|sau|bảy|bay|tám|tam|chín|chin|mười|muoi)"
                    + END
                    + ")");
    private static final Pattern THIS =
            Pattern.compile("(?iu)(?<!\\p{L})(?:điều|dieu|khoản|khoan)\\s+(?:này|nay)(?!\\p{L})");
    private static final Pattern EDGE = Pattern.compile(
            "(?iu)^(?:[\\s,;:.–-]+|(?:của|cua|tại|tai|theo|và|va|trong|ở)(?!\\p{L}))+|(?:[\\s,;:–-]+|(?<!\\p{L})(?:của|cua|tại|tai|theo|và|va|trong|ở))+$");
    private static final Map<String, Level> WORDS = Map.of(
            "diem", Level.POINT,
            "khoan", Level.CLAUSE,
            "dieu", Level.ARTICLE,
            "muc", Level.SECTION,
            "chuong", Level.CHAPTER,
            "phan", Level.PART,
            "phu luc", Level.APPENDIX);

    /** A level with its label, and where it stands. */
    record Pair(Level level, String label, int from, int until, boolean abbreviated) {}

    private CitationReader() {}

    static List<Citation> read(String query) {
        var pairs = pairs(query);
        if (pairs.isEmpty()) return List.of();
        var document = document(query, pairs);
        var groups = PlaceGroups.of(query, pairs);
        var citations = new ArrayList<Citation>();
        boolean markless = !VietnameseText.isMarked(query);
        for (var group : groups) {
            var levels = group.levels();
            citations.add(citation(levels, levels.get(Level.POINT), document));
            if (markless && "d".equals(levels.get(Level.POINT))) citations.add(citation(levels, "đ", document));
        }
        return List.copyOf(citations);
    }

    static String masked(String query) {
        var masked = new StringBuilder(query);
        for (var pair : pairs(query)) for (int i = pair.from(); i < pair.until(); i++) masked.setCharAt(i, ' ');
        return masked.toString();
    }

    private static List<Pair> pairs(String query) {
        return query.length() > 1_000 ? List.of() : all(query);
    }

    /** Of a text of any length. */
    static List<Pair> all(String query) {
        var pairs = new ArrayList<Pair>();
        var matcher = PAIR.matcher(query);
        while (matcher.find()) {
            var word = matcher.group("w");
            var label = matcher.group("v");
            var level = word != null ? level(word, matcher.group("ord")) : abbreviated(matcher.group("ab"), label);
            // "điểm 10" is a mark, "phần a" a part of speech, "46/2019" behind a level the number of a document
            boolean number = matcher.end() < query.length() && query.charAt(matcher.end()) == '/';
            if (level == null || number || !fits(level, label)) continue;
            pairs.add(new Pair(level, written(level, label), matcher.start(), matcher.end(), word == null));
        }
        pairs.removeIf(pair -> pair.abbreviated() && pair.level() == Level.POINT && !isBesideAnother(pair, pairs));
        boolean onlyLetters = pairs.stream().allMatch(pair -> pair.abbreviated() && pair.level() != Level.ARTICLE);
        boolean loneGuess = pairs.size() == 1 && pairs.getFirst().abbreviated() && !isWhole(pairs.getFirst(), query);
        return onlyLetters || loneGuess ? List.of() : pairs;
    }

    /** "đ k2 Đ5": a single letter is a point only in such company, and "du" is a word. */
    private static boolean isBesideAnother(Pair point, List<Pair> pairs) {
        if (point.until() - point.from() < 3) return false;
        return pairs.stream()
                .anyMatch(pair -> pair != point
                        && pair.level() != Level.POINT
                        && (Math.abs(pair.from() - point.until()) <= 2 || Math.abs(point.from() - pair.until()) <= 2));
    }

    /** "đ5" alone is an article; "d 5" among other words is rather a name. */
    private static boolean isWhole(Pair pair, String query) {
        return query.strip().length() == pair.until() - pair.from()
                || Character.toLowerCase(query.charAt(pair.from())) == 'đ';
    }

    /** A word is a number only behind "thứ": "phần hai" is none. */
    private static @Nullable Level level(String word, @Nullable String ordinal) {
        var folded = VietnameseText.fold(word).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        boolean counted = folded.endsWith(" thu");
        if (ordinal != null && !counted) return null;
        return WORDS.get(counted ? folded.substring(0, folded.length() - " thu".length()) : folded);
    }

    private static @Nullable Level abbreviated(String letter, String label) {
        boolean digits = Character.isDigit(label.charAt(0));
        if (letter.equalsIgnoreCase("k")) return digits ? Level.CLAUSE : null;
        return digits ? Level.ARTICLE : label.length() <= 3 && Character.isLetter(label.charAt(0)) ? Level.POINT : null;
    }

    private static boolean fits(Level level, String label) {
        boolean digits = Character.isDigit(label.charAt(0));
        return switch (level) {
            case ARTICLE, CLAUSE -> digits;
            case POINT -> !digits && (label.length() == 1 || Character.isDigit(label.charAt(1)));
            // "Phần Va chạm": only a Chương is put in behind another one by a letter
            case CHAPTER, PART, SECTION ->
                digits
                        || (level == Level.CHAPTER || !DivisionKeys.isInserted(label))
                                && (label.length() > 1 || "IVXLC".indexOf(Character.toUpperCase(label.charAt(0))) >= 0);
            case APPENDIX -> true;
        };
    }

    private static String written(Level level, String label) {
        return switch (level) {
            case ARTICLE, CLAUSE, POINT -> label.toLowerCase(Locale.ROOT);
            case CHAPTER, PART, SECTION, APPENDIX ->
                label.matches("(?i)[IVXLC]+|[a-z]") && !label.matches("[IVXLC]+[cdilvx]")
                        ? label.toUpperCase(Locale.ROOT)
                        : label;
        };
    }

    static Citation citation(Map<Level, String> group, @Nullable String point, String document) {
        return new Citation(
                group.get(Level.PART),
                group.get(Level.CHAPTER),
                group.get(Level.SECTION),
                group.get(Level.ARTICLE),
                group.get(Level.CLAUSE),
                point,
                group.get(Level.APPENDIX),
                document);
    }

    private static String document(String query, List<Pair> pairs) {
        var left = new StringBuilder();
        int from = 0;
        for (var pair : pairs) {
            left.append(trimmed(query.substring(from, pair.from()))).append(' ');
            from = pair.until();
        }
        left.append(trimmed(query.substring(from)));
        return left.toString().strip().replaceAll("\\s+", " ");
    }

    private static String trimmed(String piece) {
        return EDGE.matcher(THIS.matcher(piece).replaceAll(" ")).replaceAll("").strip();
    }
}
