package vn.vankho.extraction.virus;

/** What clamd says of a file. */
sealed interface Verdict {
    record Clean() implements Verdict {}

    /** @param signature the name clamd has for it */
    record Infected(String signature) implements Verdict {}

    /** Larger than {@code StreamMaxLength} of clamd. */
    record TooLarge() implements Verdict {}

    /** It did not look: out of memory, a full disk, or in the middle of getting new signatures. */
    record Trouble(String words) implements Verdict {}

    /** It was still looking when the time for one file was over. */
    record TooLong() implements Verdict {}
}
