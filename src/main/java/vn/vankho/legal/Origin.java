package vn.vankho.legal;

/** How a relation came into the register. */
public enum Origin {
    /** A person entered it. */
    MANUAL,
    /** Read in the text of the source. */
    READ,
    /** Taken over from a register outside. */
    IMPORTED
}
