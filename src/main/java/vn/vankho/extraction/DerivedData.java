package vn.vankho.extraction;

/**
 * How large the files are, and what was made of them: in all that stays below the files. A portal with little in it is not held to that, since
 * an index and the fonts in drawn pages take room however small a file is.
 *
 * @param originals bytes of all versions
 * @param pages drawn of old office files and of images that browsers do not show
 * @param pictures of first pages
 * @param index the search index
 * @param texts in the database: what was read of files and off their pictures, with reading views, places of words, and the indexes of these tables
 */
public record DerivedData(long originals, long pages, long pictures, long index, long texts) {
    /** Less than this fills no disk. */
    static final long FREE = 100L * 1024 * 1024;
    /** Of all files, for pages that are larger than their file: pictures and the index need room, too. */
    private static final int PART = 3;

    /** With so many bytes more. */
    DerivedData with(long morePages, long morePictures) {
        return new DerivedData(originals, pages + morePages, pictures + morePictures, index, texts);
    }

    public long all() {
        return pages + pictures + index + texts;
    }

    /** Whether all of it is less than the files. */
    public boolean isBelow() {
        return all() <= originals;
    }

    /** @param bytes more @param ofFile size of the file they were made of */
    boolean hasRoom(long bytes, long ofFile) {
        long after = all() + bytes;
        if (after <= FREE) return true;
        return after <= originals && (bytes <= ofFile || pages + bytes <= originals / PART);
    }
}
