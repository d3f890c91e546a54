package vn.vankho.document;

/** What was read in a version. Supplied by the room that reads. */
public interface VersionTexts {
    /** Forgets what was read; what people have typed of it stays, out of sight with the version. In the transaction that puts it away. */
    void forget(VersionId version);
}
