package vn.vankho.extraction.virus;

/** What clamd says of a file. */
sealed interface Verdict {
    record Clean() implements Verdict {}

    /** @param signature the name clamd has for it */
    record Infected(String signature) implements Verdict {}

    /** Larger than {@code StreamMaxLength} of clamd. */
    record TooLarge() implements Verdict {}

    /** It did not look, and will not next time. */
    record Trouble(String words) implements Verdict {}
}
