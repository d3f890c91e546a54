package vn.vankho.extraction.worker;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.vietnamese.LegacyCharset;
import vn.vankho.vietnamese.Syllables;

/** What was decoded in a file: from which charsets, and how good that reads. */
final class LegacyFound {
    private final Set<LegacyCharset> charsets = EnumSet.noneOf(LegacyCharset.class);
    private int words;
    private int valid;

    void add(LegacyCharset charset, String decoded) {
        charsets.add(charset);
        var tally = Syllables.tally(decoded);
        words += tally.words();
        valid += tally.valid();
    }

    void add(LegacyFound other) {
        charsets.addAll(other.charsets);
        words += other.words;
        valid += other.valid;
    }

    boolean any() {
        return !charsets.isEmpty();
    }

    boolean holds(LegacyCharset charset) {
        return charsets.contains(charset);
    }

    /** Names in alphabetical order, parted by +; empty where nothing was decoded. */
    String names() {
        return charsets.stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
    }

    /** Share of syllables among the decoded words, 0 to 1. */
    double score() {
        return words == 0 ? 1 : (double) valid / words;
    }
}
