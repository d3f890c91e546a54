package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a unit is worth for a query: single words and pairs, in text and title, exact and folded. Weights were measured on
 * four sets of questions with known answers; their surface is flat (decision 011).
 */
final class Scoring {
    /** A pair beside a single word: most words are two syllables, and few texts have both side by side by chance. */
    private static final float PAIR = 1.8f;

    /** Of a pair with a word that says nothing alone: "quyền của", "phải có". */
    private static final float HALF_SAID = .75f;

    /** The name and the heading beside the text. */
    private static final float TITLE = .6f;

    private static final float HEADING = .25f;
    private static final float FOLDED = .4f;

    /** Who types some words of a name in their order means that name, however often the words stand in other texts. */
    private static final float NAME = 3 * PAIR;

    private static final int LONGEST_NAME = 12;

    /** Where the score of a unit nearly always comes from: words and pairs of its text, pairs of the name. */
    private static final Set<String> TELLING = Set.of(
            IndexFields.SYL, IndexFields.BI, IndexFields.FSYL, IndexFields.FBI, IndexFields.TBI, IndexFields.TFBI);

    private static final Set<String> TEXT_PAIRS = Set.of(IndexFields.BI, IndexFields.FBI);
    private static final Set<String> TEXT_WORDS = Set.of(IndexFields.SYL, IndexFields.FSYL);

    /** A term that every tenth unit has adds little to a score and costs most of the time. */
    private static final int COMMON = 10;

    /** With fewer telling terms than this, all decide. */
    private static final int FEW = 4;

    /** So many pairs of the text pick the units of a phrase. */
    private static final int OF_PHRASE = 3;

    /** @param having units that have it; @param most what it can add to a score, about */
    private record Clause(String field, Query query, int having, double most) {
        static final Comparator<Clause> ORDER =
                Comparator.comparingDouble(Clause::most).reversed();
    }

    /**
     * @param full the score
     * @param rough of its telling terms only: the units worth the full score are picked with it out of very many
     */
    record Scores(Query full, Query rough) {}

    private final Map<Term, Float> clauses = new HashMap<>();
    /** "đúng hay sai", "nào sau đây": pairs of words that say nothing say nothing, where diacritics tell that they are these words. */
    private final boolean marked;

    private final float text;
    private final float title;
    private final float heading;

    private Scoring(Plan plan, boolean inTitle) {
        marked = !plan.unmarked();
        text = inTitle ? 0 : 1;
        title = inTitle ? 1 : TITLE;
        heading = inTitle ? 0 : HEADING;
    }

    /** The query at full strength: exact where marks were typed, folded where none were. */
    static Scores of(Plan plan, boolean inTitle, IndexSearcher searcher) throws IOException {
        var scoring = new Scoring(plan, inTitle);
        for (var reading : plan.readings()) {
            boolean asTyped = reading == plan.typed();
            if (plan.unmarked() && asTyped) scoring.folded(reading, 1);
            else scoring.exact(reading, reading.weight());
        }
        return scoring.build(plan, searcher);
    }

    /** The query whatever marks its words bear in the text: for what the exact forms did not find. */
    static Scores folded(Plan plan, boolean inTitle, IndexSearcher searcher) throws IOException {
        var scoring = new Scoring(plan, inTitle);
        for (var reading : plan.readings()) {
            scoring.exact(reading, reading.weight());
            scoring.folded(reading, reading.weight() * FOLDED);
        }
        return scoring.build(plan, searcher);
    }

    private void exact(Sequence words, float weight) {
        add(words.exact(), words.stop(), weight, IndexFields.SYL, IndexFields.BI, text);
        add(words.exact(), words.stop(), weight, IndexFields.TSYL, IndexFields.TBI, title);
        add(words.exact(), words.stop(), weight, IndexFields.HSYL, IndexFields.HBI, heading);
    }

    private void folded(Sequence words, float weight) {
        add(words.folded(), words.stop(), weight, IndexFields.FSYL, IndexFields.FBI, text);
        add(words.folded(), words.stop(), weight, IndexFields.TFSYL, IndexFields.TFBI, title);
        add(words.folded(), words.stop(), weight, IndexFields.HFSYL, IndexFields.HFBI, heading);
    }

    private void add(String[] words, boolean[] stop, float weight, String single, String pair, float field) {
        if (field == 0) return;
        for (int i = 0; i < words.length; i++) {
            if (!stop[i]) clauses.merge(new Term(single, words[i]), weight * field, Math::max);
            if (i + 1 == words.length || marked && stop[i] && stop[i + 1]) continue;
            float said = stop[i] || stop[i + 1] ? HALF_SAID : 1;
            clauses.merge(new Term(pair, words[i] + ' ' + words[i + 1]), weight * field * PAIR * said, Math::max);
        }
    }

    /** Whoever matches has the phrase somewhere: its pairs tell which unit, and are cheaper than the places of its words. */
    private void phrase(Phrase phrase) {
        var words = Sequence.of(phrase.exact(), phrase.folded(), 1);
        if (phrase.isExact()) exact(words, 1);
        else folded(words, 1);
    }

    /** Terms are looked up once, here: a question has a hundred, and most pairs of it stand nowhere. */
    private Scores build(Plan plan, IndexSearcher searcher) throws IOException {
        for (var phrase : plan.phrases()) phrase(phrase);
        var full = new BooleanQuery.Builder();
        var known = new ArrayList<Clause>();
        int units = searcher.getIndexReader().maxDoc();
        for (var clause : clauses.entrySet()) {
            var states = TermStates.build(searcher, clause.getKey(), true);
            int having = states.docFreq();
            if (having == 0) continue;
            var term = new BoostQuery(new TermQuery(clause.getKey(), states), clause.getValue());
            full.add(term, Occur.SHOULD);
            known.add(new Clause(
                    clause.getKey().field(), term, having, clause.getValue() * Math.log((units + 1.) / having)));
        }
        known.sort(Clause.ORDER);
        var telling = plan.hasWords() ? telling(known, units) : ofPhrases(known, units);
        var rough = new BooleanQuery.Builder();
        for (var clause : telling) rough.add(clause.query, Occur.SHOULD);
        var words = plan.typed().folded();
        if (words.length > 1 && words.length <= LONGEST_NAME) {
            var name = new BoostQuery(name(words), NAME);
            full.add(name, Occur.SHOULD);
            rough.add(name, Occur.SHOULD);
        }
        var all = full.build();
        return new Scores(all, telling.isEmpty() || text == 0 ? all : rough.build());
    }

    /** The least telling fourth of a longer query changes the order of the first only, which the full score settles. None where few tell. */
    private static List<Clause> telling(List<Clause> known, int units) {
        var telling = known.stream()
                .filter(clause -> clause.having <= units / COMMON && TELLING.contains(clause.field))
                .toList();
        return telling.size() < FEW
                ? List.of()
                : telling.subList(0, Math.min(telling.size(), Math.max(8, telling.size() * 3 / 4)));
    }

    /**
     * What matches phrases has all of their pairs: the rarest tell as much as all, and one whether they stand in the name or the heading, too.
     * None where they stand nearly everywhere: how often their words do decides there.
     */
    private static List<Clause> ofPhrases(List<Clause> known, int units) {
        var telling = new ArrayList<Clause>();
        first(known, TEXT_PAIRS, OF_PHRASE, telling);
        if (telling.size() < OF_PHRASE) first(known, TEXT_WORDS, known.size(), telling);
        if (telling.stream().allMatch(clause -> clause.having > units / 2)) return List.of();
        first(known, IndexFields.NAMES, 1, telling);
        first(known, IndexFields.HEADINGS, 1, telling);
        return telling;
    }

    private static void first(List<Clause> known, Set<String> fields, int many, List<Clause> into) {
        known.stream()
                .filter(clause -> fields.contains(clause.field))
                .limit(many)
                .forEach(into::add);
    }

    /** All neighbours of the query are neighbours in the name of the document. */
    private static Query name(String[] words) {
        var pairs = new BooleanQuery.Builder();
        for (int i = 0; i + 1 < words.length; i++)
            pairs.add(new TermQuery(new Term(IndexFields.TFBI, words[i] + ' ' + words[i + 1])), Occur.MUST);
        return pairs.build();
    }
}
