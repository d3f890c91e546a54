package vn.vankho.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a query in their order, in one reading of them.
 *
 * @param exact canonical spelling, {@code folded} without diacritics
 * @param stop words that say nothing alone
 * @param weight of this reading: what was typed is 1
 */
record Sequence(String[] exact, String[] folded, boolean[] stop, float weight) {
    static Sequence of(String[] exact, String[] folded, float weight) {
        var stop = new boolean[exact.length];
        int said = 0;
        for (int i = 0; i < exact.length; i++) {
            stop[i] = Words.STOP.contains(exact[i]);
            if (!stop[i]) said++;
        }
        // a query of such words alone means them
        if (said == 0) java.util.Arrays.fill(stop, false);
        return new Sequence(exact, folded, stop, weight);
    }

    int size() {
        return exact.length;
    }

    /** With words {@code from} to {@code until} replaced by others. */
    Sequence replace(int from, int until, Words by, float newWeight) {
        List<String> newExact = new ArrayList<>();
        List<String> newFolded = new ArrayList<>();
        for (int i = 0; i < from; i++) add(newExact, newFolded, exact[i], folded[i]);
        for (int i = 0; i < by.size(); i++) add(newExact, newFolded, by.exact()[i], by.folded()[i]);
        for (int i = until; i < size(); i++) add(newExact, newFolded, exact[i], folded[i]);
        return of(newExact.toArray(String[]::new), newFolded.toArray(String[]::new), newWeight);
    }

    private static void add(List<String> exact, List<String> folded, String word, String bare) {
        exact.add(word);
        folded.add(bare);
    }
}
