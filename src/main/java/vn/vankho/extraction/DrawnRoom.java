package vn.vankho.extraction;

import vn.vankho.document.VersionId;

/** The room that drawn pages and pictures of first pages may take in all. */
interface DrawnRoom {
    /** Whether so many bytes of drawn pages more fit in. @param ofFile size of the file they were made of */
    boolean has(long bytes, long ofFile);

    /** The same of pictures, and of pages without which nobody sees a file: they take what is left, whatever share pages have of it. */
    default boolean has(long bytes) {
        return has(bytes, bytes);
    }

    /** The pages of a version were kept. */
    void taken(VersionId version, long bytes);

    /** The picture of its first page was. */
    void pictureTaken(VersionId version, long bytes);
}
