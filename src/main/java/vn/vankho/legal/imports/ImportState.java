package vn.vankho.legal.imports;

/** How far the taking over of a register is. */
public enum ImportState {
    /** Its tables are here; a person chooses sheet and columns. */
    CHOOSING,
    /** Its rows are looked through. */
    CHECKING,
    /** What would become of each row is known. */
    CHECKED,
    /** Its rows are taken over. */
    APPLYING,
    DONE,
    /** The heads that came in are confirmed. */
    CONFIRMING,
    /** A person stopped it; rows that were applied before stay. */
    CANCELLED,
    FAILED;

    /** Whether the portal works on it. */
    public boolean works() {
        return this == CHECKING || this == APPLYING || this == CONFIRMING;
    }
}
