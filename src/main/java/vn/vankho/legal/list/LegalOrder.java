package vn.vankho.legal.list;

/** Orders of the register list. */
public enum LegalOrder {
    /** Ngày ban hành, newest first. */
    ISSUED("l.issued_on", "l.issued_on desc nulls last, l.id desc"),
    /** Ngày ban hành, oldest first. */
    OLDEST("l.issued_on", "l.issued_on nulls last, l.id"),
    /** 9/QĐ-SO before 57/QĐ-SO. */
    NUMBER("l.number", "l.number collate \"document_number\" nulls last, l.id"),
    NUMBER_REVERSED("l.number", "l.number collate \"document_number\" desc nulls last, l.id desc"),
    TITLE("l.title", "l.title collate \"document_number\", l.id"),
    TITLE_REVERSED("l.title", "l.title collate \"document_number\" desc, l.id desc"),
    ISSUER("l.issuer", "l.issuer collate \"document_number\" nulls last, l.id"),
    ISSUER_REVERSED("l.issuer", "l.issuer collate \"document_number\" desc nulls last, l.id desc"),
    /** Ngày có hiệu lực, newest first. */
    EFFECTIVE("l.effective_from", "l.effective_from desc nulls last, l.id desc"),
    EFFECTIVE_REVERSED("l.effective_from", "l.effective_from nulls last, l.id"),
    /** Last taken in first. */
    NEWEST("l.taken_in_at", "l.taken_in_at desc, l.id desc");

    private final String column;
    private final String sql;

    LegalOrder(String column, String sql) {
        this.column = column;
        this.sql = sql;
    }

    /** What it orders by. */
    public String column() {
        return column;
    }

    public String sql() {
        return sql;
    }

    /** The other way round; of {@link #NEWEST} there is none. */
    public LegalOrder reversed() {
        return switch (this) {
            case ISSUED -> OLDEST;
            case OLDEST -> ISSUED;
            case NUMBER -> NUMBER_REVERSED;
            case NUMBER_REVERSED -> NUMBER;
            case TITLE -> TITLE_REVERSED;
            case TITLE_REVERSED -> TITLE;
            case ISSUER -> ISSUER_REVERSED;
            case ISSUER_REVERSED -> ISSUER;
            case EFFECTIVE -> EFFECTIVE_REVERSED;
            case EFFECTIVE_REVERSED -> EFFECTIVE;
            case NEWEST -> NEWEST;
        };
    }

    /** Whether what is small or early comes first. */
    public boolean rises() {
        return switch (this) {
            case OLDEST, NUMBER, TITLE, ISSUER, EFFECTIVE_REVERSED -> true;
            default -> false;
        };
    }
}
