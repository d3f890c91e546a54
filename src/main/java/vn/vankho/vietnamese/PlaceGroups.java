package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.CitationReader.Pair;
import vn.vankho.vietnamese.LegalStructure.Level;

/**
 * Levels with their labels as places. What stands beside each other without a sign is one place, upwards ("khoản 2 Điều 5") or downwards ("Điều
 * 5 khoản 2"). What a comma, "và" or other words part is another one; it takes what it lacks from the next that goes upwards ("khoản 2,
 * khoản 3 Điều 2"), or from the one before it.
 */
final class PlaceGroups {
    /** One place; {@code from} and {@code until} as it stands in the words. */
    record Group(Map<Level, String> levels, int from, int until) {}

    private enum Sign {
        NONE,
        COMMA,
        AND,
        /** A semicolon, or "Điều này": nothing is taken over it downwards. */
        APART,
        WORDS
    }

    private static final Pattern TIGHT =
            Pattern.compile("(?iu)\\s*(?:(?:của|cua|tại|tai|thuộc|thuoc|trong|ở)(?!\\p{L}))?\\s*");
    private static final Pattern COMMA = Pattern.compile("(?iu)\\s*,\\s*(?:(?:các|cac|của|cua|tại|tai)\\s+)?");
    private static final Pattern AND =
            Pattern.compile("(?iu)\\s*,?\\s*(?:và|va|hoặc|hoac|cùng|cung)\\s+(?:(?:các|cac|tại|tai)\\s+)?");
    private static final Pattern THIS = Pattern.compile("(?iu)(?:điều|dieu|khoản|khoan)\\s+(?:này|nay)(?!\\p{L})");

    private static final class Chunk {
        final EnumMap<Level, String> levels = new EnumMap<>(Level.class);
        Sign before;
        /** 1 from a point upwards, -1 from an article downwards, 0 one level alone. */
        int direction;

        int from;
        int until;

        Chunk(Pair pair, Sign before) {
            this.before = before;
            from = pair.from();
            add(pair);
        }

        void add(Pair pair) {
            levels.put(pair.level(), pair.label());
            until = pair.until();
        }

        int highest() {
            return levels.keySet().stream().mapToInt(Level::rank).min().orElseThrow();
        }

        int lowest() {
            return levels.keySet().stream().mapToInt(Level::rank).max().orElseThrow();
        }

        boolean lacksArticle() {
            return highest() > Level.ARTICLE.rank();
        }

        void take(Chunk lender) {
            int highest = highest();
            lender.levels.forEach((level, label) -> {
                if (level.rank() < highest) levels.putIfAbsent(level, label);
            });
        }
    }

    private PlaceGroups() {}

    static List<Group> of(String words, List<Pair> pairs) {
        var chunks = chunks(words, pairs);
        if (chunks.isEmpty()) return List.of();
        boolean downwards = chunks.getFirst().levels.containsKey(Level.ARTICLE)
                && chunks.getLast().lacksArticle()
                && chunks.stream().noneMatch(one -> one.direction > 0 && one.levels.containsKey(Level.ARTICLE));
        if (!downwards) upwards(chunks);
        downwards(chunks);
        return chunks.stream()
                .map(one -> new Group(Map.copyOf(one.levels), one.from, one.until))
                .toList();
    }

    private static List<Chunk> chunks(String words, List<Pair> pairs) {
        var chunks = new ArrayList<Chunk>();
        Pair before = null;
        for (var pair : pairs) {
            var sign = before == null ? Sign.APART : sign(words.substring(before.until(), pair.from()));
            var open = chunks.isEmpty() ? null : chunks.getLast();
            int step = before == null
                    ? 0
                    : Integer.signum(before.level().rank() - pair.level().rank());
            boolean joins = open != null
                    && step != 0
                    && !open.levels.containsKey(pair.level())
                    && open.direction != -step
                    && (sign == Sign.NONE || sign == Sign.WORDS && step > 0);
            if (open != null && joins) {
                open.add(pair);
                open.direction = step;
            } else chunks.add(new Chunk(pair, sign == Sign.NONE ? Sign.COMMA : sign));
            before = pair;
        }
        return chunks;
    }

    private static Sign sign(String between) {
        // "Chương II (Điều 3, Điều 4), Chương III": what stands behind is no more of Điều 4
        if (between.stripLeading().startsWith(")")) return between.indexOf(';') >= 0 ? Sign.APART : Sign.COMMA;
        if (TIGHT.matcher(between).matches()) return Sign.NONE;
        if (COMMA.matcher(between).matches()) return Sign.COMMA;
        if (AND.matcher(between).matches()) return Sign.AND;
        return between.indexOf(';') >= 0 || THIS.matcher(between).find() ? Sign.APART : Sign.WORDS;
    }

    private static void upwards(List<Chunk> chunks) {
        for (int i = chunks.size() - 2; i >= 0; i--) {
            var one = chunks.get(i);
            var next = chunks.get(i + 1);
            boolean ofTheOneBefore = i > 0 && chunks.get(i - 1).direction < 0 && next.direction == 0;
            if (!one.lacksArticle() || next.lacksArticle() || next.direction < 0 || ofTheOneBefore) continue;
            if (!next.levels.containsKey(Level.ARTICLE)) continue;
            if (one.highest() <= next.lowest()) one.take(next);
            else if (next.before == Sign.COMMA) {
                // "điểm a, khoản 1, Điều 12": commas within one place
                next.levels.putAll(one.levels);
                next.from = one.from;
                next.direction = 1;
                next.before = one.before;
                chunks.remove(i);
            }
        }
    }

    private static void downwards(List<Chunk> chunks) {
        for (int i = 1; i < chunks.size(); i++) {
            var one = chunks.get(i);
            var before = chunks.get(i - 1);
            if (!one.lacksArticle() || !before.levels.containsKey(Level.ARTICLE) || one.before == Sign.APART) continue;
            if (one.highest() <= before.lowest()) one.take(before);
            else if (one.before != Sign.AND) {
                before.levels.putAll(one.levels);
                before.until = one.until;
                chunks.remove(i--);
            }
        }
    }
}
