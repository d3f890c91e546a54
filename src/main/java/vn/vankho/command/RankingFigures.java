package vn.vankho.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Means over queries of the usual figures: recall at 1, 5, 10, reciprocal rank and nDCG of the first ten. */
final class RankingFigures {
    private int queries;
    private double first;
    private double five;
    private double ten;
    private double reciprocal;
    private double gain;

    /** @param grades what is relevant, and how much */
    void add(List<String> ranked, Map<String, Integer> grades) {
        queries++;
        first += recall(ranked, grades, 1);
        five += recall(ranked, grades, 5);
        ten += recall(ranked, grades, 10);
        double got = 0;
        boolean found = false;
        for (int i = 0; i < Math.min(10, ranked.size()); i++) {
            int grade = grades.getOrDefault(ranked.get(i), 0);
            got += gain(grade, i);
            if (grade > 0 && !found) {
                reciprocal += 1.0 / (i + 1);
                found = true;
            }
        }
        var ideal = new ArrayList<>(grades.values());
        ideal.sort(Collections.reverseOrder());
        double best = 0;
        for (int i = 0; i < Math.min(10, ideal.size()); i++) best += gain(ideal.get(i), i);
        if (best > 0) gain += got / best;
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("queries", queries);
        figures.put("R@1", mean(first));
        figures.put("R@5", mean(five));
        figures.put("R@10", mean(ten));
        figures.put("MRR@10", mean(reciprocal));
        figures.put("nDCG@10", mean(gain));
        return figures;
    }

    private static double recall(List<String> ranked, Map<String, Integer> grades, int depth) {
        if (grades.isEmpty()) return 0;
        long found = ranked.stream().limit(depth).filter(grades::containsKey).count();
        return (double) found / grades.size();
    }

    private static double gain(int grade, int rank) {
        return grade / (Math.log(rank + 2.0) / Math.log(2));
    }

    private double mean(double sum) {
        return queries == 0 ? 0 : Math.round(sum / queries * 10_000) / 10_000.0;
    }
}
