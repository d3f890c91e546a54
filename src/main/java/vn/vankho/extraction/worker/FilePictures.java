package vn.vankho.extraction.worker;

/** The pictures of a file, by the names that its text calls them. */
interface FilePictures {
    boolean has(String name);

    /** The picture, drawn anew, as the address of its own data; "" where it cannot be drawn. */
    String data(String name);
}
