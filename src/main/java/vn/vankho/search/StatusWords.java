package vn.vankho.search;

import java.util.function.UnaryOperator;

/** Hiệu lực in the words of the room that determines it. */
public final class StatusWords {
    private StatusWords() {}

    /**
     * A status that nobody has given a name, as an address may say one, stays as it is.
     *
     * @param texts gives the text of a key
     */
    public static String of(String status, UnaryOperator<String> texts) {
        var key = (status.equals(Facet.STATUS_UNKNOWN) ? "search.status." : "legal.status.") + status;
        var words = texts.apply(key);
        return words.contains(key) ? status : words;
    }
}
