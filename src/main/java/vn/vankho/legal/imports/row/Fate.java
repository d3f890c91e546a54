package vn.vankho.legal.imports.row;

/** What is done with a cell, or a row, in which something is the matter. */
public enum Fate {
    /** The row does not come in. */
    REFUSED,
    /** The row comes in as it stands, but only when a person asks for rows in doubt. */
    ASKED,
    /** As {@code ASKED}, and the cell is left empty. */
    EMPTIED,
    /** The cell comes in as it stands; it is only told. */
    KEPT,
    /** Nothing is the matter: the register holds another value, which the cell takes the place of unless a person has confirmed it. */
    CHANGES
}
