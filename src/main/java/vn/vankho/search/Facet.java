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
    TAG;

    /** Value of {@link #STATUS} of what is over as a whole: it stands below what is in force. */
    public static final String STATUS_CEASED = "CEASED";

    /** Value of {@link #STATUS} of a legal document while nobody determines its effect. */
    public static final String STATUS_UNKNOWN = "UNKNOWN";
}
