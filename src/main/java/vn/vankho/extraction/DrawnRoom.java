package vn.vankho.extraction;

import vn.vankho.document.VersionId;

/** The room that drawn pages and pictures of first pages may take in all. */
interface DrawnRoom {
    /** Whether so many bytes more fit in. @param ofFile size of the file they were made of */
    boolean has(long bytes, long ofFile);

    /** The pages of a version were kept. */
    void taken(VersionId version, long bytes);

    /** The picture of its first page was. */
    void pictureTaken(VersionId version, long bytes);
}
