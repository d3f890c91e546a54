package vn.vankho.legal.recognition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much speaks for each field; those of one first level are one until it is said which of them. */
final class FieldScores {
    static final double BASIS = .5, HINT = .3;
    /** The second best has at most this share of the best, or nothing is clear. */
    private static final double CLEAR = .55;
    /** Below it the second best is no rival. */
    private static final double RIVAL = .4;
    /** Where a field below has less than this share, the first level is meant. */
    private static final double BELOW = .6;
    /** A title that lists much of one field is not more about it than one that names it. */
    private static final double MORE = .25;

    private final KnownFields fields;
    private final Map<String, Double> scores = new LinkedHashMap<>();

    FieldScores(KnownFields fields) {
        this.fields = fields;
    }

    void add(TitleWords word) {
        add(word.found().field(), word.weight());
    }

    void add(String field, double score) {
        scores.merge(field, score, Double::sum);
    }

    Map<String, Double> scores() {
        return scores;
    }

    boolean has(String top) {
        return scores.keySet().stream().anyMatch(one -> fields.top(one).equals(top));
    }

    /** The first level with the most; null where nothing was said. */
    @Nullable
    String best() {
        return tops().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    boolean isClear(String top) {
        return share(top) <= CLEAR;
    }

    boolean isAlone(String top) {
        return share(top) <= RIVAL;
    }

    /** Of the best of the others. */
    private double share(String top) {
        var tops = tops();
        double own = tops.getOrDefault(top, 0d);
        double other = tops.entrySet().stream()
                .filter(one -> !one.getKey().equals(top))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return own == 0 ? 1 : other / own;
    }

    /** The field of that first level that is meant: one below it, or itself. */
    String within(String top) {
        double whole = tops().getOrDefault(top, 0d);
        return scores.entrySet().stream()
                .filter(one -> fields.top(one.getKey()).equals(top))
                .filter(one -> one.getValue() >= BELOW * whole)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(top);
    }

    private Map<String, Double> tops() {
        var tops = new HashMap<String, Double>();
        var most = new HashMap<String, Double>();
        scores.forEach((field, score) -> {
            tops.merge(fields.top(field), score, Double::sum);
            most.merge(fields.top(field), score, Math::max);
        });
        tops.replaceAll((top, sum) -> {
            double best = most.getOrDefault(top, 0d);
            return best + MORE * (sum - best);
        });
        return tops;
    }
}
