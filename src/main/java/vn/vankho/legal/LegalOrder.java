package vn.vankho.legal;

/** Orders of the register list. */
public enum LegalOrder {
    /** Ngày ban hành, newest first. */
    ISSUED("l.issued_on", "l.issued_on desc nulls last, l.id desc"),
    /** 9/QĐ-SO before 57/QĐ-SO. */
    NUMBER("l.number", "l.number collate \"document_number\" nulls last, l.id"),
    TITLE("l.title", "l.title collate \"document_number\", l.id"),
    /** Last taken in first. */
    NEWEST("l.taken_in_at", "l.taken_in_at desc, l.id desc");

    private final String column;
    private final String sql;

    LegalOrder(String column, String sql) {
        this.column = column;
        this.sql = sql;
    }

    /** What it orders by. */
    String column() {
        return column;
    }

    String sql() {
        return sql;
    }
}
