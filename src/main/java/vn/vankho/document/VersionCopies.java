package vn.vankho.document;

/** Copies in the store that were made of a version (pictures). Supplied by the room that makes them. */
public interface VersionCopies {
    /** Removes them; nothing happens where there are none. Called outside of transactions. */
    void remove(VersionId version);
}
