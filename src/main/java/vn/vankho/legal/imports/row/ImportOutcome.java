package vn.vankho.legal.imports.row;

/** What becomes of a row. */
public enum ImportOutcome {
    /** A blank row, a heading: no text is meant. */
    NOTHING,
    NEW,
    UPDATED,
    UNCHANGED,
    /** A person should look at it first. */
    DOUBTFUL,
    /** It cannot be taken over. */
    WRONG
}
