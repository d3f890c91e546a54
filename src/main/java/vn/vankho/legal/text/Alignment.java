package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.text.Common.Pair;

/** Which article of one text belongs to which of the other: that of the same number where both are about the same, else the one most like it. */
final class Alignment {
    /** Articles of one number that have less in common are about different things. */
    private static final double SAME_NUMBER = .3;
    /** Articles of different numbers need more to be taken for one that was moved. */
    private static final double MOVED = .6;
    /** Paragraphs with less in common are shown as one that went and one that came. */
    private static final double PARAGRAPH = .35;

    private static final int FEW_WORDS = 5;
    private static final int MOST_LOOKS = 250_000;

    private Alignment() {}

    /** One of both may be null. */
    record Units(@Nullable Unit left, @Nullable Unit right) {}

    record Paragraphs(@Nullable Passage one, @Nullable Passage other) {}

    /** In the order of the right text; what is only in the left one stands behind what it stood behind there. */
    static List<Units> of(List<Unit> left, List<Unit> right) {
        var partners = partners(left, right);
        var all = new ArrayList<Units>();
        int next = 0;
        for (int j = 0; j < right.size(); j++) {
            var partner = partners.get(j);
            if (partner == null) {
                all.add(new Units(null, right.get(j)));
                continue;
            }
            for (; next <= partner; next++)
                if (next != partner && !partners.containsValue(next)) all.add(new Units(left.get(next), null));
            all.add(new Units(left.get(partner), right.get(j)));
        }
        for (; next < left.size(); next++) if (!partners.containsValue(next)) all.add(new Units(left.get(next), null));
        return all;
    }

    /** Right to left. */
    private static Map<Integer, Integer> partners(List<Unit> left, List<Unit> right) {
        var byKey = new HashMap<String, Integer>();
        for (int i = 0; i < left.size(); i++) byKey.putIfAbsent(left.get(i).key(), i);
        var partners = new HashMap<Integer, Integer>();
        for (int j = 0; j < right.size(); j++) {
            var same = byKey.get(right.get(j).key());
            if (same != null && belong(left.get(same), right.get(j))) partners.put(j, same);
        }
        if ((long) left.size() * right.size() <= MOST_LOOKS) moved(left, right, partners);
        return partners;
    }

    /** The heads of both texts do, and an article of which only "(được bãi bỏ)" is left with what it was. */
    private static boolean belong(Unit one, Unit other) {
        boolean bare = Math.min(one.words().size(), other.words().size()) <= FEW_WORDS;
        return other.key().isEmpty() || bare || one.likeness(other) >= SAME_NUMBER;
    }

    private static void moved(List<Unit> left, List<Unit> right, Map<Integer, Integer> partners) {
        for (int j = 0; j < right.size(); j++) {
            if (partners.containsKey(j)) continue;
            int best = -1;
            double likeness = MOVED;
            for (int i = 0; i < left.size(); i++) {
                if (partners.containsValue(i)) continue;
                double like = left.get(i).likeness(right.get(j));
                if (like > likeness) {
                    best = i;
                    likeness = like;
                }
            }
            if (best >= 0) partners.put(j, best);
        }
    }

    /** Equal paragraphs first; between two of them those of one label, or that are alike, in their order. */
    static List<Paragraphs> paragraphs(List<Passage> one, List<Passage> other) {
        var rows = new ArrayList<Paragraphs>();
        int i = 0;
        int j = 0;
        var equal = new ArrayList<>(Common.of(one, other, (a, b) -> a.text().equals(b.text())));
        equal.add(new Pair(one.size(), other.size()));
        for (var pair : equal) {
            between(one.subList(i, pair.one()), other.subList(j, pair.other()), rows);
            if (pair.one() < one.size()) rows.add(new Paragraphs(one.get(pair.one()), other.get(pair.other())));
            i = pair.one() + 1;
            j = pair.other() + 1;
        }
        return rows;
    }

    private static void between(List<Passage> one, List<Passage> other, List<Paragraphs> rows) {
        var left = one.stream()
                .map(passage -> Unit.of(List.of(passage)).getFirst())
                .toList();
        var right = other.stream()
                .map(passage -> Unit.of(List.of(passage)).getFirst())
                .toList();
        int i = 0;
        int j = 0;
        var alike = new ArrayList<>(Common.of(left, right, (a, b) -> a.likeness(b) >= PARAGRAPH));
        alike.add(new Pair(one.size(), other.size()));
        for (var pair : alike) {
            for (; i < pair.one(); i++) rows.add(new Paragraphs(one.get(i), null));
            for (; j < pair.other(); j++) rows.add(new Paragraphs(null, other.get(j)));
            if (pair.one() < one.size()) rows.add(new Paragraphs(one.get(i++), other.get(j++)));
        }
    }
}
