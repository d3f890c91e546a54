package vn.vankho.document;

/** Who may see a document, from the widest to the narrowest. State secrets are no level: what bears their mark is put away ({@link Quarantine}). */
public enum AccessLevel {
    /** Công khai: every account, and fit to be shown outside the office. */
    PUBLIC,
    /** Nội bộ: every account of the office. */
    INTERNAL,
    /** Giới hạn: the named units and people, and who kept it. */
    RESTRICTED
}
