package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.Citation;
import vn.vankho.vietnamese.NumberQuery;
import vn.vankho.vietnamese.VietnameseText;

/** Reads a query the way a legal officer means it. */
final class Planner {
    private static final float ABBREVIATION = .6f;

    /** A word without diacritics may be right; several that have a likelier spelling here were typed in a hurry. */
    private static final int HALF_TYPED = 2;

    private static final float COMPLETED = .8f;
    private static final int SHORT = 8;
    static final double MOST = .5;
    static final double MOST_OF_SOME = .7;

    private final Abbreviations abbreviations;

    Planner(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /**
     * Words that nobody is known to have written: only they may be slips of the hand. The vocabulary is a copy of a while ago and of
     * what everybody may read; who asks may have read more, and something newer.
     */
    record Unknown(Vocabulary vocabulary, Matcher seen) {
        boolean is(String folded) throws IOException {
            return !vocabulary.knows(folded) && !seen.stands(folded);
        }
    }

    /**
     * The words of a query as they are understood.
     *
     * @param plain slips repaired
     * @param didYouMean with its diacritics, or null
     */
    private record Reading(
            String plain,
            Words meant,
            List<Item> items,
            List<Sequence> readings,
            boolean unmarked,
            @Nullable String didYouMean) {}

    /**
     * @param query as typed; what is longer than a paragraph is cut
     * @param seen what the viewer may see
     */
    Plan plan(String query, Vocabulary vocabulary, Matcher seen, IndexReader reader) throws IOException {
        var unknown = new Unknown(vocabulary, seen);
        var line = TypedLine.of(query);
        var text = GroupedSums.in(QueryText.of(line.text()), seen);
        var words = words(text.plain(), false, unknown, reader);
        var places = Citation.inQuery(text.plain());
        // who cites an article knows what it is called
        var nearer = places.isEmpty() ? nearer(words.plain, words.meant, unknown, reader) : null;
        var named = places.isEmpty() ? text.plain() : places.getFirst().document();
        var number = NumberQuery.parse(named).orElse(null);
        var didYouMean = words.didYouMean == null && line.decoded() ? words.plain : words.didYouMean;
        // a number means itself: "QD" in it is not a word that lost its marks
        if (number != null) didYouMean = null;
        return new Plan(
                new QueryText(words.plain, text.phrases(), text.excluded()),
                number,
                places,
                words.items,
                required(words.items.size()),
                words.readings,
                words.unmarked,
                text.phrases().stream().map(Phrase::of).toList(),
                text.excluded().stream().map(Phrase::of).toList(),
                nearer != null ? nearer : didYouMean,
                number == null || number.rest().isBlank() ? null : beside(number.rest(), unknown, reader));
    }

    /** Words that stand beside a number: those that say something. */
    private Plan beside(String rest, Unknown unknown, IndexReader reader) throws IOException {
        var words = words(rest, true, unknown, reader);
        return new Plan(
                new QueryText(words.plain, List.of(), List.of()),
                null,
                List.of(),
                words.items,
                1,
                words.readings,
                words.unmarked,
                List.of(),
                List.of(),
                null,
                null);
    }

    private Reading words(String typedWords, boolean onlyTelling, Unknown unknown, IndexReader reader)
            throws IOException {
        var vocabulary = unknown.vocabulary;
        var plain = TypedKeys.repaired(typedWords, unknown);
        var meant = Words.of(plain);
        boolean unmarked = !VietnameseText.isMarked(typedWords);
        var readings = new ArrayList<Sequence>();
        String didYouMean = plain.equals(typedWords) ? null : plain;
        var typed = Sequence.of(meant.exact(), meant.folded(), 1);
        if (unmarked && meant.size() > 0) {
            var restored = vocabulary.diacritics().restoreRepaired(reader, meant.exact(), meant.folded());
            var reading = Sequence.of(restored, meant.folded(), 1);
            // what says nothing is known only by its diacritics
            typed = new Sequence(typed.exact(), typed.folded(), reading.stop(), 1);
            if (!java.util.Arrays.equals(restored, meant.exact())) {
                readings.add(reading);
                didYouMean = Spellings.shown(plain, meant, restored);
            }
        }
        if (!unmarked) {
            var completed = vocabulary.diacritics().restore(reader, meant.exact(), meant.folded());
            if (differences(completed, meant.exact()) >= HALF_TYPED) {
                readings.add(Sequence.of(completed, meant.folded(), COMPLETED));
                didYouMean = Spellings.shown(plain, meant, completed);
            }
        }
        readings.addFirst(typed);
        var items = items(typed, onlyTelling || typed.size() > SHORT, readings);
        return new Reading(plain, meant, items, List.copyOf(readings), unmarked, didYouMean);
    }

    /** @param onlyTelling of a short query the same words are asked for whether diacritics were typed or not */
    private List<Item> items(Sequence typed, boolean onlyTelling, List<Sequence> readings) {
        var found = abbreviations.in(typed);
        var all = typed;
        var items = new ArrayList<Item>();
        Set<String> seen = new LinkedHashSet<>();
        int next = 0;
        // from the right, so that places of the left ones stay true
        for (int i = found.size() - 1; i >= 0; i--) {
            var abbreviation = found.get(i);
            for (int o = abbreviation.others().size() - 1; o >= 0; o--) {
                var replaced = all.replace(
                        abbreviation.from(),
                        abbreviation.until(),
                        abbreviation.others().get(o),
                        ABBREVIATION);
                if (o == 0) all = replaced;
                else readings.add(replaced);
            }
        }
        if (all != typed) readings.add(all);
        for (int i = 0; i < typed.size(); i++) {
            if (next < found.size() && found.get(next).from() == i) {
                var abbreviation = found.get(next++);
                var alternatives = new ArrayList<List<String>>();
                alternatives.add(List.of(java.util.Arrays.copyOfRange(typed.folded(), i, abbreviation.until())));
                for (var other : abbreviation.others()) alternatives.add(List.of(other.folded()));
                items.add(new Item(alternatives));
                i = abbreviation.until() - 1;
            } else if (!Words.FOLDED_STOP.contains(typed.folded()[i])
                    && !(onlyTelling && typed.stop()[i])
                    && seen.add(typed.folded()[i])) items.add(Item.word(typed.folded()[i]));
        }
        if (items.isEmpty()) for (var word : new LinkedHashSet<>(List.of(typed.folded()))) items.add(Item.word(word));
        return items;
    }

    /** Few words must all be there; of a long question what is rare counts, and some may be missed. */
    static float required(int items) {
        return items <= 6 ? 1 : items <= 10 ? (float) MOST_OF_SOME : (float) MOST;
    }

    /** The query with unknown words replaced by near ones, diacritics given back, or null. */
    private static @Nullable String nearer(String plain, Words words, Unknown unknown, IndexReader reader)
            throws IOException {
        var exact = words.exact().clone();
        var folded = words.folded().clone();
        boolean changed = false;
        for (int i = 0; i < exact.length; i++) {
            var near =
                    hasDigit(folded[i]) || !unknown.is(folded[i]) ? null : unknown.vocabulary.near(reader, folded, i);
            if (near == null) continue;
            exact[i] = near;
            folded[i] = near;
            changed = true;
        }
        if (!changed) return null;
        var spelled = unknown.vocabulary.diacritics().restore(reader, exact, folded);
        // who typed marks meant the other words as they are
        if (VietnameseText.isMarked(plain))
            for (int i = 0; i < exact.length; i++) if (exact[i].equals(words.exact()[i])) spelled[i] = exact[i];
        return Spellings.shown(plain, words, spelled);
    }

    private static int differences(String[] some, String[] others) {
        int count = 0;
        for (int i = 0; i < some.length; i++) if (!some[i].equals(others[i])) count++;
        return count;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
