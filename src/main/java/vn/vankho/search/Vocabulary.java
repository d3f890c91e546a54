package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.Syllables;
import vn.vankho.vietnamese.VietnameseText;

/**
 * The words of the index by how they are typed without diacritics: gives near words, and the diacritics that are missing ({@link Diacritics}). A copy of
 * a moment; words that came later are missed until it is taken anew.
 */
final class Vocabulary {
    private static final int CANDIDATES = 8;
    /** Near words of one length whose neighbours are looked up; the most frequent come first. */
    private static final int MOST_NEAR = 40;

    /** @param count of the units in which it stands */
    record Spelling(String word, int count) {}

    private final Map<String, List<Spelling>> byFold;
    private final Map<Integer, List<String>> byLength;
    private final int units;
    private final Diacritics diacritics;

    private Vocabulary(IndexReader reader, Map<String, List<Spelling>> byFold) {
        this.units = reader.numDocs();
        this.byFold = byFold;
        this.diacritics = new Diacritics(byFold, units);
        this.byLength = byFold.keySet().stream()
                .sorted(Comparator.comparingInt(this::count).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(String::length));
    }

    /** Of words that everybody may read: a suggestion must not tell a word of a hidden document. */
    static Vocabulary take(IndexReader reader, Visible visible) throws IOException {
        var open = new OpenWords(reader, visible);
        var byFold = new HashMap<String, List<Spelling>>();
        for (var field : new String[] {IndexFields.SYL, IndexFields.TSYL}) {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms == null) continue;
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                var word = term.utf8ToString();
                if (!isWord(word) || !open.isOpen(each)) continue;
                var spellings = byFold.computeIfAbsent(fold(word), _ -> new ArrayList<>(2));
                int count = each.docFreq();
                if (field.equals(IndexFields.SYL)) spellings.add(new Spelling(word, count));
                else if (spellings.stream().noneMatch(known -> known.word().equals(word)))
                    spellings.add(new Spelling(word, 1));
            }
        }
        byFold.values().forEach(spellings -> {
            spellings.sort(Comparator.comparingInt(Spelling::count).reversed());
            if (spellings.size() > CANDIDATES)
                spellings.subList(CANDIDATES, spellings.size()).clear();
        });
        return new Vocabulary(reader, byFold);
    }

    Diacritics diacritics() {
        return diacritics;
    }

    /** Whether so many documents have come or gone since that it should be taken anew. */
    boolean isOutgrownBy(IndexReader reader) {
        return Math.abs(reader.numDocs() - units) * 5L > units;
    }

    boolean knows(String folded) {
        return byFold.containsKey(folded);
    }

    /**
     * A word one letter away from an unknown one, folded, or null: the one that stands beside its neighbours most often, then the most
     * frequent. "quan trav nuoc" means "trac", though "tra" is written everywhere.
     *
     * @param words of a query, folded
     * @param at the unknown one
     */
    @Nullable
    String near(IndexReader reader, String[] words, int at) throws IOException {
        var asked = words[at];
        if (asked.length() < Spellings.SHORTEST) return null;
        String best = null;
        long most = -1;
        for (int length = asked.length() - 1; length <= asked.length() + 1; length++) {
            int looked = 0;
            for (var known : byLength.getOrDefault(length, List.of())) {
                if (!Spellings.oneLetterApart(asked, known)) continue;
                if (looked++ == MOST_NEAR) break;
                long beside = (at > 0 ? folded(reader, words[at - 1], known) : 0)
                        + (at + 1 < words.length ? folded(reader, known, words[at + 1]) : 0);
                if (best == null || beside > most || beside == most && count(known) > count(best)) {
                    best = known;
                    most = beside;
                }
            }
        }
        return best;
    }

    private static int folded(IndexReader reader, String first, String second) throws IOException {
        return reader.docFreq(new Term(IndexFields.FBI, first + ' ' + second));
    }

    private int count(String folded) {
        return byFold.getOrDefault(folded, List.of()).getFirst().count();
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) if (!Character.isLetter(word.charAt(i))) return false;
        return word.length() <= 20;
    }

    private static String fold(String word) {
        return Syllables.foldedYForm(VietnameseText.fold(word));
    }
}
