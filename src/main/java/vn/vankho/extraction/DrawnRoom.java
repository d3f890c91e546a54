package vn.vankho.extraction;

import vn.vankho.document.VersionId;

/** The room that drawn pages may take in all. */
interface DrawnRoom {
    /** Whether so many bytes more fit in. */
    boolean has(long bytes);

    /** The pages of a version were kept. */
    void taken(VersionId version, long bytes);
}
