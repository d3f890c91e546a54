package vn.vankho.extraction.worker;

import java.io.IOException;

/** The pictures of an office file among which scanned pages may be, by their names. */
interface SheetPictures {
    /** Bytes of a picture, as the file says. */
    long size(String name);

    boolean isAsLargeAsASheet(String name);

    /** The picture by itself, as a file of one page. @throws IOException where it is not there, or too large */
    Request alone(String name) throws IOException;
}
