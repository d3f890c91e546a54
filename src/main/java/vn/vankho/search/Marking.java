package vn.vankho.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words of a text answer the query: marked as they stand, exact ones where the query bears diacritics, else in any spelling. */
final class Marking {
    private final Set<String> exact = new HashSet<>();
    private final Set<String> folded = new HashSet<>();
    private final boolean unmarked;

    Marking(Plan plan) {
        unmarked = plan.unmarked();
        for (var reading : plan.readings())
            for (int i = 0; i < reading.size(); i++) {
                if (reading.stop()[i]) continue;
                exact.add(reading.exact()[i]);
                folded.add(reading.folded()[i]);
            }
        for (var phrase : plan.phrases()) for (var spellings : phrase) exact.addAll(spellings);
    }

    /** Per word whether it is to be marked. */
    boolean[] of(Words words) {
        var marked = new boolean[words.size()];
        boolean some = false;
        for (int i = 0; i < marked.length; i++) {
            marked[i] = exact.contains(words.exact()[i]) || unmarked && folded.contains(words.folded()[i]);
            some |= marked[i];
        }
        if (!some) for (int i = 0; i < marked.length; i++) marked[i] = folded.contains(words.folded()[i]);
        return marked;
    }

    List<Hit.Mark> marks(String text) {
        var words = Words.of(text);
        return marks(text, words, of(words), 0, words.size());
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
