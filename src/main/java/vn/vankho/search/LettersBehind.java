package vn.vankho.search;

/** Counts the letters and digits of a text. Places come in its order, and many windows behind one beginning: each letter is looked at about once. */
final class LettersBehind {
    private final String text;
    private int counted;
    private int letters;
    private int begin;
    private int beforeBegin;

    LettersBehind(String text) {
        this.text = text;
    }

    /** Between two characters of the text. */
    int count(int from, int until) {
        if (from != begin) {
            beforeBegin = before(from);
            begin = from;
        }
        return before(until) - beforeBegin;
    }

    private int before(int character) {
        while (counted < character) if (Character.isLetterOrDigit(text.charAt(counted++))) letters++;
        while (counted > character) if (Character.isLetterOrDigit(text.charAt(--counted))) letters--;
        return letters;
    }
}
