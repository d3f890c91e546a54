package vn.vankho.legal.list;

/** How a text came into the register. */
public enum EntryOrigin {
    /** Đọc từ tệp: its file is here. */
    FILE("l.document_id is not null"),
    /** Nhập từ sổ khác: without a file, and another register tells of it. */
    IMPORTED(
            "l.document_id is null and exists (select from legal_source_statement s where s.legal_document_id = l.id)"),
    /** Nhập tay: a person entered it. */
    ENTERED("l.document_id is null and l.state <> 'CITED'"
            + " and not exists (select from legal_source_statement s where s.legal_document_id = l.id)"),
    /** Chỉ biết qua dẫn chiếu: others name it. */
    CITED("l.document_id is null and l.state = 'CITED'");

    private final String condition;

    EntryOrigin(String condition) {
        this.condition = condition;
    }

    /** On {@code legal_document l}. */
    String condition() {
        return condition;
    }
}
