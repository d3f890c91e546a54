package vn.vankho.extraction.worker;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyCharset;
import vn.vankho.vietnamese.Syllables;

/**
 * What the words of a paragraph say.
 *
 * @param charset the better reading, if there is one at all
 * @param sure whether that needs no neighbour
 * @param unicode whether it is sure that the words are no legacy text
 * @param either whether the words are as good as they stand ("Sè"): only a file of that charset alone decides
 */
record LegacyVerdict(@Nullable LegacyCharset charset, boolean sure, boolean unicode, boolean either) {
    /** Fewer words decide nothing by themselves. */
    private static final int ENOUGH_WORDS = 3;

    private static final double GOOD = .80;
    private static final double BETTER_BY = .20;
    private static final double FAIR = .50;
    /** In the number of a document: "12/QĐ-UBND". */
    private static final Pattern CODE = Pattern.compile("[\\d/]");

    private static final LegacyVerdict NOTHING = new LegacyVerdict(null, false, false, false);
    private static final LegacyVerdict UNICODE = new LegacyVerdict(null, false, true, false);

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
        if (after.words() == 0 || after.ratio() - before.ratio() < BETTER_BY || after.ratio() < FAIR)
            return ofForeignWords(text);
        return new LegacyVerdict(best, after.words() >= ENOUGH_WORDS && after.ratio() >= GOOD, false, false);
    }

    /** A number or a code says nothing of its charset, only the words with foreign letters do; all of them, beside a sure neighbour. */
    private static LegacyVerdict ofForeignWords(String text) {
        var words = Arrays.stream(text.split("\\s+"))
                .filter(word ->
                        LegacySigns.foreign(word) > 0 && !CODE.matcher(word).find())
                .collect(Collectors.joining(" "));
        var before = Syllables.tally(Normalizer.normalize(words, Normalizer.Form.NFC));
        boolean either = before.valid() > 0;
        if (either && before.valid() < before.words()) return NOTHING;
        for (var charset : LegacyCharset.values()) {
            var tally = Syllables.tally(charset.repaired(words));
            if (tally.words() > 0 && tally.valid() == tally.words())
                return new LegacyVerdict(charset, false, false, either);
        }
        return NOTHING;
    }
}
