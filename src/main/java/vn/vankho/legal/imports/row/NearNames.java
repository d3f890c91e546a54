package vn.vankho.legal.imports.row;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.vankho.vietnamese.VietnameseText;

/** Names that were perhaps meant: a slip of the finger or two away. */
public final class NearNames {
    private static final int SLIPS = 2;
    /** Shorter names are two slips from anything. */
    private static final int SHORTEST = 6;

    private NearNames() {}

    /** Case and diacritics left aside. */
    public static boolean isSame(String one, String other) {
        return TableHead.words(one).equals(TableHead.words(other));
    }

    /** The one of these that is nearest, where it is near. */
    public static Optional<String> of(String said, Collection<String> known) {
        var words = TableHead.words(said);
        if (words.length() < SHORTEST) return Optional.empty();
        return known.stream()
                .filter(name ->
                        Math.abs(name.length() - VietnameseText.normalise(said).length()) <= SLIPS + 1)
                .filter(name -> distance(words, TableHead.words(name)) <= SLIPS)
                .findFirst();
    }

    /** Letters to put in, take out or change. */
    private static int distance(String one, String other) {
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int above = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                above = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
