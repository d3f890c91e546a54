package vn.vankho.search;

import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import vn.vankho.vietnamese.Syllables;
import vn.vankho.vietnamese.ToneMarks;
import vn.vankho.vietnamese.VietnameseText;

/** A word as it stands in a text, and what the index knows it by. */
record WordForm(String raw, String exact, String folded, BytesRef exactTerm, BytesRef foldedTerm) {
    private static final int LONGEST = 64;
    private static final WordForm[] SEEN = new WordForm[1 << 15];

    /**
     * Texts repeat few words: a small table of what was seen saves most of the work, down to cutting them out. A lost race only computes
     * twice.
     *
     * @param hash of the word, as {@link String#hashCode} reckons it
     */
    static WordForm of(String text, int from, int until, int hash) {
        int slot = (hash * 0x9E3779B9) >>> 17;
        var seen = SEEN[slot];
        int length = until - from;
        if (seen != null && seen.raw.length() == length && text.startsWith(seen.raw, from)) return seen;
        var form = of(text.substring(from, until));
        if (length <= LONGEST) SEEN[slot] = form;
        return form;
    }

    private static WordForm of(String raw) {
        var cut = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        var small = (isPadded(cut) ? cut.substring(1) : cut).toLowerCase(Locale.ROOT);
        var exact = Syllables.yForm(ToneMarks.canonical(small));
        var folded = Syllables.foldedYForm(VietnameseText.fold(small));
        return new WordForm(raw, exact, folded, new BytesRef(exact), new BytesRef(folded));
    }

    /** "tháng 08/2026" and "tháng 8/2026", "Mẫu số 01" and "Mẫu số 1" are the same: the zero is a rule of writing. */
    private static boolean isPadded(String word) {
        return word.length() == 2 && word.charAt(0) == '0' && Character.isDigit(word.charAt(1));
    }
}
