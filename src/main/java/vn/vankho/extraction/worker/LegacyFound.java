package vn.vankho.extraction.worker;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.vietnamese.LegacyCharset;
import vn.vankho.vietnamese.LostCapitals;
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

    /** A property of the file (title, author), which has no font: decoded where it is sure, or where its text was and it makes syllables. */
    String property(String value) {
        var verdict = LegacyVerdict.of(value);
        var charset = verdict.charset();
        if (charset == null || verdict.either() || !verdict.sure() && !charsets.contains(charset))
            return LostCapitals.restored(value);
        return LostCapitals.restored(charset.repaired(value));
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
