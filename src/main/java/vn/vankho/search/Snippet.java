package vn.vankho.search;

import java.util.HashSet;
import java.util.List;

/**
 * The part of a unit that answers best, as it stands there; line breaks as blanks.
 *
 * @param at character of the unit's text where the first of its marked words begins, -1 where it has none
 */
record Snippet(String text, List<Hit.Mark> marks, int at) {
    static final int LENGTH = 260;
    private static final int BEFORE = 60;
    /** Who asks for "mốc M015" means the row, not the head of its column. */
    private static final double CODE = 1.2;

    static Snippet of(String body, Marking marking) {
        var words = Words.of(body);
        var marked = marking.of(words);
        int from = start(body, words, marked);
        int until = end(body, from);
        var text = body.substring(from, until).replaceAll("\\s", " ");
        int shift = from;
        if (from > 0) {
            text = "… " + text;
            shift -= 2;
        }
        if (until < body.length()) text += " …";
        int first = 0;
        while (first < words.size() && words.from()[first] < from) first++;
        int last = first;
        while (last < words.size() && words.until()[last] <= until) last++;
        int by = shift;
        var marks = Marking.marks(body, words, marked, first, last).stream()
                .map(mark -> new Hit.Mark(mark.from() - by, mark.until() - by))
                .toList();
        return new Snippet(text, marks, marks.isEmpty() ? -1 : marks.getFirst().from() + by);
    }

    /** Where the window with most different words, neighbours counting more, begins. */
    private static int start(String body, Words words, boolean[] marked) {
        double most = 0;
        int best = -1;
        var seen = new HashSet<String>();
        for (int i = 0; i < marked.length; i++) {
            if (!marked[i]) continue;
            seen.clear();
            double worth = 0;
            for (int j = i; j < marked.length && words.until()[j] - words.from()[i] <= LENGTH - BEFORE; j++) {
                if (!marked[j]) continue;
                if (seen.add(words.folded()[j])) worth += hasDigit(words.folded()[j]) ? CODE : 1;
                if (j > i && marked[j - 1] && seen.add(words.folded()[j - 1] + ' ' + words.folded()[j])) worth += .7;
            }
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        if (best < 0) return 0;
        int wanted = words.from()[best];
        if (wanted <= BEFORE) return 0;
        int line = body.lastIndexOf('\n', wanted);
        if (line >= wanted - BEFORE) return line + 1;
        int blank = body.indexOf(' ', wanted - BEFORE);
        return blank >= 0 && blank < wanted ? blank + 1 : wanted;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static int end(String body, int from) {
        if (body.length() - from <= LENGTH) return body.length();
        int blank = body.lastIndexOf(' ', from + LENGTH);
        return blank > from + LENGTH / 2 ? blank : from + LENGTH;
    }
}
