package vn.vankho.search;

/** What results can be narrowed by. */
public enum Facet {
    KIND,
    TYPE,
    ISSUER,
    FIELD,
    YEAR,
    UNIT,
    STATUS,
    TAG
}
