package vn.vankho.extraction.worker;

/** A file cannot be read, for a reason a person can understand. */
final class Trouble extends Exception {
    static final String DAMAGED = "extraction.damaged";
    static final String ENCRYPTED = "extraction.encrypted";
    static final String ZIP_BOMB = "extraction.zipBomb";
    static final String TOO_DEEP = "extraction.tooDeep";
    static final String TOO_BIG = "extraction.tooBig";
    static final String NO_PAGES = "extraction.noPages";
    static final String TOO_MANY_ROWS = "extraction.tooManyRows";
    static final String TOO_MANY_CELLS = "extraction.tooManyCells";
    static final String UNKNOWN = "extraction.unknownType";

    private final String reason;

    Trouble(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
