package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.vietnamese.Syllables;
import vn.vankho.vietnamese.VietnameseText;

/**
 * The words of the index by how they are typed without diacritics: gives back missing diacritics and near words. A copy of
 * a moment; words that came later are missed until it is taken anew.
 */
final class Vocabulary {
    private static final Logger LOG = LoggerFactory.getLogger(Vocabulary.class);
    private static final int CANDIDATES = 8;
    private static final int RARE = 300;
    /** Near words of one length whose neighbours are looked up; the most frequent come first. */
    private static final int MOST_NEAR = 40;

    static final Duration OLDEST = Duration.ofMinutes(1);

    private record Spelling(String word, int count) {}

    private final Map<String, List<Spelling>> byFold;
    private final Map<Integer, List<String>> byLength;
    private final int units;
    private final Map<String, Integer> pairs = new ConcurrentHashMap<>();

    private Vocabulary(IndexReader reader, Map<String, List<Spelling>> byFold) {
        this.units = reader.numDocs();
        this.byFold = byFold;
        this.byLength = byFold.keySet().stream()
                .sorted(Comparator.comparingInt(this::count).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(String::length));
    }

    /** Takes the vocabulary anew when the index has changed by a fifth or the copy is old; who searches never waits for it. */
    static final class Keeper {
        private final Visible visible;
        private final Duration oldest;
        private final AtomicBoolean taking = new AtomicBoolean();
        private volatile @Nullable Vocabulary last;
        private volatile WeakReference<IndexReader> takenOf = new WeakReference<>(null);
        private volatile long takenAt;

        /** @param oldest as old a copy may be while the index goes on */
        Keeper(Visible visible, Duration oldest) {
            this.visible = visible;
            this.oldest = oldest;
        }

        Vocabulary of(IndexReader reader) throws IOException {
            var known = last;
            if (known == null) return refresh(reader);
            // after the last document of a batch nothing is written any more that would take it anew
            if (isOld() && reader != takenOf.get() && taking.compareAndSet(false, true)) takeBeside(reader);
            return known;
        }

        private void takeBeside(IndexReader reader) {
            reader.incRef();
            Thread.ofPlatform().daemon().name("vocabulary").start(() -> {
                try (Closeable _ = reader::decRef) {
                    refresh(reader);
                } catch (IOException e) {
                    LOG.warn("The words of the index could not be read", e);
                } finally {
                    taking.set(false);
                }
            });
        }

        private boolean isOld() {
            return System.nanoTime() - takenAt >= oldest.toNanos();
        }

        synchronized Vocabulary refresh(IndexReader reader) throws IOException {
            var known = last;
            if (known != null && (reader == takenOf.get() || isFresh(known, reader))) return known;
            var fresh = take(reader, visible);
            takenOf = new WeakReference<>(reader);
            last = fresh;
            takenAt = System.nanoTime();
            return fresh;
        }

        private boolean isFresh(Vocabulary known, IndexReader reader) {
            return !isOld() && Math.abs(reader.numDocs() - known.units) * 5L <= known.units;
        }
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
                else if (spellings.stream().noneMatch(known -> known.word.equals(word)))
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

    boolean knows(String folded) {
        return byFold.containsKey(folded);
    }

    /**
     * Gives a query its diacritics back: the most likely chain of spellings, by counts of words and pairs (Viterbi). Words
     * that bear marks stay.
     */
    String[] restore(IndexReader reader, String[] exact, String[] folded) throws IOException {
        int n = exact.length;
        var choices = new ArrayList<List<Spelling>>();
        for (int i = 0; i < n; i++) {
            var known = VietnameseText.isMarked(exact[i]) ? null : byFold.get(folded[i]);
            choices.add(known == null || known.isEmpty() ? List.of(new Spelling(exact[i], 1)) : likely(known));
        }
        var score = new double[n][];
        var back = new int[n][];
        for (int i = 0; i < n; i++) {
            var here = choices.get(i);
            score[i] = new double[here.size()];
            back[i] = new int[here.size()];
            for (int c = 0; c < here.size(); c++) {
                double alone = (here.get(c).count + .5) / (units + 1.0);
                score[i][c] = i == 0 ? Math.log(alone) : Double.NEGATIVE_INFINITY;
                for (int p = 0; i > 0 && p < choices.get(i - 1).size(); p++) {
                    var before = choices.get(i - 1).get(p);
                    double together = pair(reader, before.word, here.get(c).word);
                    double step = score[i - 1][p] + Math.log(.9 * together / Math.max(1, before.count) + .1 * alone);
                    if (step > score[i][c]) {
                        score[i][c] = step;
                        back[i][c] = p;
                    }
                }
            }
        }
        var restored = new String[n];
        int best = 0;
        for (int i = n - 1; i >= 0; i--) {
            if (i == n - 1) for (int c = 1; c < score[i].length; c++) if (score[i][c] > score[i][best]) best = c;
            restored[i] = choices.get(i).get(best).word;
            best = back[i][best];
        }
        return restored;
    }

    /**
     * The same of a query without marks but for those that a repair of the keys gave ("loo": "lô"): where such a word stands beside no
     * neighbour of its own anywhere, it was a slip of another kind, and has whichever marks it has beside them ("sạt lở").
     */
    String[] restoreRepaired(IndexReader reader, String[] exact, String[] folded) throws IOException {
        var fixed = exact.clone();
        var restored = restore(reader, fixed, folded);
        for (int i = 0; i < fixed.length; i++) {
            if (!VietnameseText.isMarked(fixed[i]) || standsBeside(reader, restored, i)) continue;
            var free = fixed.clone();
            free[i] = folded[i];
            var other = restore(reader, free, folded);
            if (!standsBeside(reader, other, i)) continue;
            fixed = free;
            restored = other;
        }
        return restored;
    }

    private boolean standsBeside(IndexReader reader, String[] words, int i) throws IOException {
        return i > 0 && pair(reader, words[i - 1], words[i]) > 0
                || i + 1 < words.length && pair(reader, words[i], words[i + 1]) > 0;
    }

    /** Spellings so rare beside the first that no neighbour can make up for it are slips of the texts; each costs look-ups. */
    private static List<Spelling> likely(List<Spelling> known) {
        int least = known.getFirst().count / RARE;
        int kept = 1;
        while (kept < known.size() && known.get(kept).count > least) kept++;
        return known.subList(0, kept);
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
        return byFold.getOrDefault(folded, List.of()).getFirst().count;
    }

    private int pair(IndexReader reader, String first, String second) throws IOException {
        var key = first + ' ' + second;
        var known = pairs.get(key);
        if (known != null) return known;
        if (pairs.size() > 200_000) pairs.clear();
        int count = reader.docFreq(new Term(IndexFields.BI, key));
        pairs.put(key, count);
        return count;
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) if (!Character.isLetter(word.charAt(i))) return false;
        return word.length() <= 20;
    }

    private static String fold(String word) {
        return Syllables.foldedYForm(VietnameseText.fold(word));
    }
}
