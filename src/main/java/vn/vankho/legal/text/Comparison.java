package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two texts side by side: articles that belong together, their paragraphs, and which words differ. */
public record Comparison(List<Row> rows) {
    public enum Change {
        KEPT,
        CHANGED,
        ONLY_LEFT,
        ONLY_RIGHT
    }

    /** @param changed whether the words are not in the other text */
    public record Words(String text, boolean changed) {}

    /**
     * Paragraphs that belong together.
     *
     * @param heads whether a provision of the rank of an article, or higher, begins here
     */
    public record Row(Change change, List<Words> left, List<Words> right, boolean heads, String key) {
        public Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    public Comparison {
        rows = List.copyOf(rows);
    }

    public static Comparison of(List<Passage> left, List<Passage> right) {
        var rows = new ArrayList<Row>();
        for (var pair : Alignment.of(Unit.of(left), Unit.of(right))) {
            var one = pair.left() == null ? List.<Passage>of() : pair.left().passages();
            var other = pair.right() == null ? List.<Passage>of() : pair.right().passages();
            for (var paragraphs : Alignment.paragraphs(one, other)) rows.add(row(paragraphs.one(), paragraphs.other()));
        }
        return new Comparison(rows);
    }

    private static Row row(@Nullable Passage left, @Nullable Passage right) {
        var shown = Objects.requireNonNull(left == null ? right : left);
        boolean heads = Unit.begins(shown);
        if (left == null)
            return new Row(Change.ONLY_RIGHT, List.of(), List.of(new Words(shown.text(), true)), heads, shown.key());
        if (right == null)
            return new Row(Change.ONLY_LEFT, List.of(new Words(left.text(), true)), List.of(), heads, shown.key());
        if (left.text().equals(right.text())) {
            var same = List.of(new Words(left.text(), false));
            return new Row(Change.KEPT, same, same, heads, shown.key());
        }
        var one = List.of(left.text().split("(?<= )"));
        var other = List.of(right.text().split("(?<= )"));
        var common = Common.of(one, other, (a, b) -> a.strip().equals(b.strip()));
        return new Row(
                Change.CHANGED,
                marked(one, common.stream().map(Common.Pair::one).toList()),
                marked(other, common.stream().map(Common.Pair::other).toList()),
                heads,
                shown.key());
    }

    private static List<Words> marked(List<String> words, List<Integer> common) {
        var kept = new java.util.BitSet();
        common.forEach(kept::set);
        var all = new ArrayList<Words>();
        for (int from = 0; from < words.size(); ) {
            boolean changed = !kept.get(from);
            int until = from;
            while (until < words.size() && kept.get(until) != changed) until++;
            all.add(new Words(String.join("", words.subList(from, until)), changed));
            from = until;
        }
        return all;
    }
}
