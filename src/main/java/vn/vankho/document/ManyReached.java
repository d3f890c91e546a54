package vn.vankho.document;

/**
 * What taking back a deed on many documents reaches now.
 *
 * @param documents those in use that its person may see
 * @param opened which of these more people could see by it
 */
public record ManyReached(long documents, long opened) {}
