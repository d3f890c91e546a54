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
    TYPE("l.type_name", "l.type_name collate \"document_number\" nulls last, l.id"),
    TYPE_REVERSED("l.type_name", "l.type_name collate \"document_number\" desc nulls last, l.id desc"),
    FIELD("l.field", "l.field collate \"document_number\" nulls last, l.id"),
    FIELD_REVERSED("l.field", "l.field collate \"document_number\" desc nulls last, l.id desc"),
    SIGNATORY("l.signatory", "l.signatory collate \"document_number\" nulls last, l.id"),
    SIGNATORY_REVERSED("l.signatory", "l.signatory collate \"document_number\" desc nulls last, l.id desc"),
    /** Ngày có hiệu lực, newest first. */
    EFFECTIVE("l.effective_from", "l.effective_from desc nulls last, l.id desc"),
    EFFECTIVE_REVERSED("l.effective_from", "l.effective_from nulls last, l.id"),
    /** Tình trạng vào ngày của danh sách: yet to begin, in force, in part, suspended, over, not known. */
    STATUS(LegalOrder.STANDING, "l.standing, l.id"),
    STATUS_REVERSED(LegalOrder.STANDING, "l.standing desc, l.id desc"),
    /** Ngày hết hiệu lực toàn bộ of what is over on the day of the list, newest first; the others behind it. */
    ENDED(LegalOrder.OVER, "l.over_on desc nulls last, l.id desc"),
    ENDED_REVERSED(LegalOrder.OVER, "l.over_on nulls last, l.id"),
    /** Last taken in first. */
    NEWEST("l.taken_in_at", "l.taken_in_at desc, l.id desc");

    /** Of the interval {@code i} of the day. */
    private static final String STANDING = """
            case coalesce(i.statuses, '') when 'NOT_YET_IN_FORCE' then 0 when 'IN_FORCE' then 1 when 'SUSPENDED' then 3 when 'CEASED' then 4
             when '' then 5 else 2 end as standing""";

    private static final String OVER =
            "case when i.statuses = 'CEASED' then nullif(i.from_day, '-infinity') end as over_on";

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

    /** By columns of the text, or what {@link #column} calls them. */
    public String sql() {
        return sql;
    }

    /** The same where the interval of the day stands beside the text. */
    public String shown() {
        int named = column.indexOf(" as ");
        return named < 0
                ? sql
                : sql.replace("l." + column.substring(named + 4), "(" + column.substring(0, named) + ")");
    }

    /** Whether it depends on how the texts stand on the day of the list. */
    public boolean isOfDay() {
        return column.contains("i.");
    }

    /** The other way round; of {@link #NEWEST} there is none. */
    public LegalOrder reversed() {
        return switch (this) {
            case ISSUED -> OLDEST;
            case OLDEST -> ISSUED;
            case NEWEST -> NEWEST;
            default ->
                name().endsWith(REVERSED)
                        ? valueOf(name().substring(0, name().length() - REVERSED.length()))
                        : valueOf(name() + REVERSED);
        };
    }

    /** Whether what is small or early comes first. */
    public boolean rises() {
        return switch (this) {
            case OLDEST, NUMBER, TITLE, ISSUER, TYPE, FIELD, SIGNATORY, STATUS, EFFECTIVE_REVERSED, ENDED_REVERSED ->
                true;
            default -> false;
        };
    }

    private static final String REVERSED = "_REVERSED";
}
