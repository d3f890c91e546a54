package vn.vankho.extraction.worker;

/**
 * The text of a file.
 *
 * @param pages how many pages, sheets or slides
 * @param characters of all pages
 * @param unreadPages pages that are a picture without text
 * @param cut whether the file says more than the limit of characters lets through: this is its first part
 * @param title and {@code author}: what the file says in its properties, or empty
 * @param firstPage the beginning of page one, and {@code ending}: the end of what follows it; both for recognition
 * @param texts all pages, see {@link Packed}
 * @param html the safe reading view, packed, or empty where there is none
 */
public record Reading(
        int pages,
        int characters,
        int unreadPages,
        boolean cut,
        String title,
        String author,
        String firstPage,
        String ending,
        byte[] texts,
        byte[] html) {
    /** Characters of the first page and of the ending that recognition looks at. */
    static final int FIRST_PAGE = 12_000;
}
