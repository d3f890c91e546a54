package vn.vankho.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import vn.vankho.vietnamese.Syllables;
import vn.vankho.vietnamese.ToneMarks;
import vn.vankho.vietnamese.VietnameseText;

/**
 * The words of a text as the index knows them, with their places: {@code exact} in canonical spelling, {@code folded} without
 * diacritics. One code for texts and for queries, so the two can never disagree.
 */
record Words(String[] exact, String[] folded, int[] from, int[] until, Form[] forms) {
    /** Syllables that say nothing alone; dropped from the clauses of single syllables only, never from bigrams or the index. */
    static final Set<String> STOP =
            Set.of(("và của các là có được cho trong theo về với khi tại từ đến bị thì mà này đó những một "
                            + "hay hoặc không đúng sai gì nào như thế ai bao nhiêu sau đây")
                    .split(" "));

    static final Set<String> FOLDED_STOP = foldedStop();
    private static final int LONGEST = 64;
    private static final Form[] SEEN = new Form[1 << 15];

    /** A word as it stands in a text, and what the index knows it by. */
    record Form(String raw, String exact, String folded, BytesRef exactTerm, BytesRef foldedTerm) {}

    /** @param text NFC, as {@link VietnameseText#normalise} gives it */
    static Words of(String text) {
        int capacity = Math.max(8, text.length() / 4);
        var exact = new String[capacity];
        var folded = new String[capacity];
        var from = new int[capacity];
        var until = new int[capacity];
        var forms = new Form[capacity];
        int count = 0;
        int length = text.length();
        for (int i = 0; i < length; ) {
            while (i < length && !isPart(text.charAt(i))) i++;
            if (i == length) break;
            int end = i + 1;
            while (end < length && isPart(text.charAt(end))) end++;
            if (count == exact.length) {
                capacity = count * 2;
                exact = Arrays.copyOf(exact, capacity);
                folded = Arrays.copyOf(folded, capacity);
                from = Arrays.copyOf(from, capacity);
                until = Arrays.copyOf(until, capacity);
                forms = Arrays.copyOf(forms, capacity);
            }
            var form = form(text.substring(i, Math.min(end, i + LONGEST)));
            exact[count] = form.exact;
            folded[count] = form.folded;
            forms[count] = form;
            from[count] = i;
            until[count++] = end;
            i = end;
        }
        return new Words(
                Arrays.copyOf(exact, count),
                Arrays.copyOf(folded, count),
                Arrays.copyOf(from, count),
                Arrays.copyOf(until, count),
                Arrays.copyOf(forms, count));
    }

    int size() {
        return exact.length;
    }

    Terms exactTerms() {
        return Terms.each(Arrays.stream(forms).map(Form::exactTerm).toList());
    }

    Terms foldedTerms() {
        return Terms.each(Arrays.stream(forms).map(Form::foldedTerm).toList());
    }

    private static boolean isPart(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.isSurrogate(c);
    }

    /** Texts repeat few words: a small table of what was seen saves most of the work. A lost race only computes twice. */
    private static Form form(String written) {
        var raw = isPadded(written) ? written.substring(1) : written;
        int slot = (raw.hashCode() * 0x9E3779B9) >>> 17;
        var seen = SEEN[slot];
        if (seen != null && seen.raw.equals(raw)) return seen;
        var small = raw.toLowerCase(Locale.ROOT);
        var exact = Syllables.yForm(ToneMarks.canonical(small));
        var folded = Syllables.foldedYForm(VietnameseText.fold(small));
        var form = new Form(raw, exact, folded, new BytesRef(exact), new BytesRef(folded));
        SEEN[slot] = form;
        return form;
    }

    /** "tháng 08/2026" and "tháng 8/2026", "Mẫu số 01" and "Mẫu số 1" are the same: the zero is a rule of writing. */
    private static boolean isPadded(String word) {
        return word.length() == 2 && word.charAt(0) == '0' && Character.isDigit(word.charAt(1));
    }

    private static Set<String> foldedStop() {
        var all = new java.util.HashSet<String>();
        // only those that, folded, are hardly ever another word
        for (var word : "va cua cac duoc trong nhung khong nhu the gi nao".split(" ")) all.add(word);
        return Set.copyOf(all);
    }
}
