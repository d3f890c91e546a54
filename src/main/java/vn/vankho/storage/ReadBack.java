package vn.vankho.storage;

/** What became of an original that was read back from the store. */
public enum ReadBack {
    /** It has the bytes of its name. */
    WHOLE,
    /** It has as many bytes, but others. */
    DAMAGED,
    /** It is missing or torn, or could not be read just now: no sign that its bytes have turned. */
    NOT_READ
}
