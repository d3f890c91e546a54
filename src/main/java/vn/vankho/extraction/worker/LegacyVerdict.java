package vn.vankho.extraction.worker;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyCharset;
import vn.vankho.vietnamese.Syllables;

/**
 * What the words of a paragraph say.
 *
 * @param charset the better reading, if there is one at all
 * @param sure whether that needs no neighbour
 * @param unicode whether it is sure that the words are no legacy text
 */
record LegacyVerdict(@Nullable LegacyCharset charset, boolean sure, boolean unicode) {
    /** Fewer words decide nothing by themselves. */
    private static final int ENOUGH_WORDS = 3;

    private static final double GOOD = .80;
    private static final double BETTER_BY = .20;
    private static final double FAIR = .50;
    private static final LegacyVerdict NOTHING = new LegacyVerdict(null, false, false);
    private static final LegacyVerdict UNICODE = new LegacyVerdict(null, false, true);

    static LegacyVerdict of(String text) {
        int foreign = LegacySigns.foreign(text);
        if (foreign == 0) return NOTHING;
        if (LegacySigns.onlyUnicode(text) * 4 >= foreign) return UNICODE;
        var before = Syllables.tally(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (before.words() >= ENOUGH_WORDS && before.ratio() > GOOD) return UNICODE;
        LegacyCharset best = null;
        var after = before;
        for (var charset : LegacyCharset.values()) {
            var tally = Syllables.tally(charset.repaired(text));
            if (best != null && tally.ratio() <= after.ratio()) continue;
            best = charset;
            after = tally;
        }
        if (after.words() == 0 || after.ratio() - before.ratio() < BETTER_BY || after.ratio() < FAIR) return NOTHING;
        return new LegacyVerdict(best, after.words() >= ENOUGH_WORDS && after.ratio() >= GOOD, false);
    }
}
