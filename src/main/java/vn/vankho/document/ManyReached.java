package vn.vankho.document;

/**
 * What taking back a deed on many documents reaches now.
 *
 * @param documents those in use that its person sees and may change
 * @param later the others, which are taken back when they are in reach again
 * @param opened which of these more people could see by it
 */
public record ManyReached(long documents, long later, long opened) {}
