package vn.vankho.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a text answer the query: marked as they stand, exact ones where the query bears diacritics, else in any spelling. A word that
 * stands beside its neighbour of the query somewhere in the text is marked only there: "tra" of "kiểm tra" is not meant in "thanh tra". Of a
 * query without diacritics the text itself says which spelling is meant, by the longest run of its words: what is guessed of the index may be wrong.
 */
final class Marking {
    /** Words alone, and which words of the query follow a word. */
    private record Asked(Set<String> alone, Map<String, Set<String>> next) {
        Asked() {
            this(new HashSet<>(), new HashMap<>());
        }

        void add(String[] words, boolean[] stop) {
            for (int i = 0; i < words.length; i++) {
                if (stop[i]) continue;
                alone.add(words[i]);
                if (i + 1 < words.length && !stop[i + 1])
                    next.computeIfAbsent(words[i], _ -> new HashSet<>()).add(words[i + 1]);
            }
        }

        boolean follow(String word, String other) {
            var known = next.get(word);
            return known != null && known.contains(other);
        }
    }

    private final Asked exact = new Asked();
    private final Asked folded = new Asked();
    private final boolean unmarked;
    private final List<Phrase> phrases;

    Marking(Plan plan) {
        unmarked = plan.unmarked();
        for (var reading : plan.readings()) {
            exact.add(reading.exact(), reading.stop());
            folded.add(reading.folded(), reading.stop());
        }
        phrases = plan.phrases();
    }

    /** Per word whether it is to be marked. */
    boolean[] of(Words words) {
        return of(words, null);
    }

    /** @param beside what tells, too, how words that were typed without diacritics are spelled; it is not marked itself */
    private boolean[] of(Words words, @Nullable Words beside) {
        var marked = new boolean[words.size()];
        for (var phrase : phrases) markWhole(words, phrase, marked);
        if (unmarked) {
            inAnySpelling(words, beside, marked);
            return marked;
        }
        var inSequence = new HashSet<String>();
        sequences(words, exact, words.exact(), marked, inSequence);
        boolean some = !inSequence.isEmpty();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] || inSequence.contains(words.folded()[i])) continue;
            marked[i] = exact.alone().contains(words.exact()[i]);
            some |= marked[i];
        }
        if (some) return marked;
        sequences(words, folded, words.folded(), marked, inSequence);
        for (int i = 0; i < marked.length; i++)
            marked[i] |=
                    !inSequence.contains(words.folded()[i]) && folded.alone().contains(words.folded()[i]);
        return marked;
    }

    private void inAnySpelling(Words words, @Nullable Words beside, boolean[] marked) {
        var meant = new HashMap<String, Set<String>>();
        var runs = new TreeMap<Integer, List<Run>>(Comparator.reverseOrder());
        find(words, runs);
        if (beside != null) find(beside, runs);
        for (var alike : runs.values()) {
            var shown = alike.stream().filter(run -> run.isMeant(meant)).toList();
            for (var run : shown) {
                if (run.in == words) Arrays.fill(marked, run.from, run.until, true);
                run.tell(meant);
            }
        }
        for (int i = 0; i < marked.length; i++)
            if (!meant.containsKey(words.folded()[i]))
                marked[i] |= meant.isEmpty()
                        ? folded.alone().contains(words.folded()[i])
                        : exact.alone().contains(words.exact()[i]);
    }

    /** Words that stand in a row as in the query. */
    private record Run(Words in, int from, int until) {
        /** Not where longer runs have all its words in other spellings. */
        boolean isMeant(Map<String, Set<String>> meant) {
            boolean other = false;
            for (int i = from; i < until; i++) {
                var spellings = meant.get(in.folded()[i]);
                if (spellings == null) return true;
                other |= !spellings.contains(in.exact()[i]);
            }
            return !other;
        }

        void tell(Map<String, Set<String>> meant) {
            for (int i = from; i < until; i++)
                meant.computeIfAbsent(in.folded()[i], _ -> new HashSet<>()).add(in.exact()[i]);
        }
    }

    /** @param runs by their length; these are added */
    private void find(Words words, Map<Integer, List<Run>> runs) {
        for (int from = 0; from < words.size(); ) {
            int until = from + 1;
            while (until < words.size() && folded.follow(words.folded()[until - 1], words.folded()[until])) until++;
            if (until - from > 1)
                runs.computeIfAbsent(until - from, _ -> new ArrayList<>()).add(new Run(words, from, until));
            from = until;
        }
    }

    /** A phrase was asked for as a whole: its words alone, elsewhere in the text, are no answer. */
    private static void markWhole(Words words, Phrase phrase, boolean[] marked) {
        int length = phrase.words().size();
        for (int i = 0; i + length <= marked.length; i++)
            if (phrase.standsAt(i, words)) Arrays.fill(marked, i, i + length, true);
    }

    /** Marks neighbours that are neighbours in the query too, unless both are found so already; these words, folded, are added. */
    private static void sequences(Words words, Asked asked, String[] forms, boolean[] marked, Set<String> inSequence) {
        var found = new HashSet<String>();
        for (int i = 0; i + 1 < marked.length; i++) {
            var first = words.folded()[i];
            var second = words.folded()[i + 1];
            if (!asked.follow(forms[i], forms[i + 1]) || inSequence.contains(first) && inSequence.contains(second))
                continue;
            marked[i] = marked[i + 1] = true;
            found.add(first);
            found.add(second);
        }
        inSequence.addAll(found);
    }

    /** @param body of the place that was found: where the title does not say which spelling is meant, it does */
    List<Hit.Mark> marks(String title, String body) {
        var words = Words.of(title);
        return marks(title, words, of(words, unmarked ? Words.of(body) : null), 0, words.size());
    }

    /** Marks of words {@code from} to {@code until}; neighbours with a single blank between them share one. */
    static List<Hit.Mark> marks(String text, Words words, boolean[] marked, int from, int until) {
        var marks = new ArrayList<Hit.Mark>();
        for (int i = from; i < until; i++) {
            if (!marked[i]) continue;
            int start = words.from()[i];
            while (i + 1 < until
                    && marked[i + 1]
                    && words.from()[i + 1] - words.until()[i] == 1
                    && Character.isWhitespace(text.charAt(words.until()[i]))) i++;
            marks.add(new Hit.Mark(start, words.until()[i]));
        }
        return marks;
    }
}
