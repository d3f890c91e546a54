package vn.vankho.document;

/** What was read in a version. Supplied by the room that reads. */
public interface VersionTexts {
    /** Forgets all of it, what people have put right included. In the transaction that puts the version away. */
    void forget(VersionId version);
}
