package vn.vankho.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import vn.vankho.vietnamese.VietnameseText;

/**
 * The words of a text as the index knows them, with their places: {@code exact} in canonical spelling, {@code folded} without
 * diacritics. One code for texts and for queries, so the two can never disagree.
 */
record Words(String[] exact, String[] folded, int[] from, int[] until, WordForm[] forms) {
    /** Syllables that say nothing alone; dropped from the clauses of single syllables only, never from bigrams or the index. */
    static final Set<String> STOP =
            Set.of(("và của các là có được cho trong theo về với khi tại từ đến bị thì mà này đó những một "
                            + "hay hoặc không đúng sai gì nào như thế ai bao nhiêu sau đây")
                    .split(" "));

    static final Set<String> FOLDED_STOP = foldedStop();

    /** @param text NFC, as {@link VietnameseText#normalise} gives it */
    static Words of(String text) {
        int capacity = Math.max(8, text.length() / 4);
        var exact = new String[capacity];
        var folded = new String[capacity];
        var from = new int[capacity];
        var until = new int[capacity];
        var forms = new WordForm[capacity];
        int count = 0;
        int length = text.length();
        for (int i = 0; i < length; ) {
            while (i < length && !isPart(text.charAt(i))) i++;
            if (i == length) break;
            int hash = text.charAt(i);
            int end = i + 1;
            for (; end < length && isPart(text.charAt(end)); end++) hash = 31 * hash + text.charAt(end);
            if (count == exact.length) {
                capacity = count * 2;
                exact = Arrays.copyOf(exact, capacity);
                folded = Arrays.copyOf(folded, capacity);
                from = Arrays.copyOf(from, capacity);
                until = Arrays.copyOf(until, capacity);
                forms = Arrays.copyOf(forms, capacity);
            }
            var form = WordForm.of(text, i, end, hash);
            exact[count] = form.exact();
            folded[count] = form.folded();
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
        var terms = new BytesRef[forms.length];
        for (int i = 0; i < terms.length; i++) terms[i] = forms[i].exactTerm();
        return new Terms(terms);
    }

    Terms foldedTerms() {
        var terms = new BytesRef[forms.length];
        for (int i = 0; i < terms.length; i++) terms[i] = forms[i].foldedTerm();
        return new Terms(terms);
    }

    /** Each folded word once, with its term. */
    void addFolded(Map<String, BytesRef> all) {
        for (var form : forms) all.putIfAbsent(form.folded(), form.foldedTerm());
    }

    private static boolean isPart(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.isSurrogate(c);
    }

    private static Set<String> foldedStop() {
        var all = new java.util.HashSet<String>();
        // only those that, folded, are hardly ever another word
        for (var word : "va cua cac duoc trong nhung khong nhu the gi nao".split(" ")) all.add(word);
        return Set.copyOf(all);
    }
}
