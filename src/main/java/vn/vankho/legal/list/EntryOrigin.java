package vn.vankho.legal.list;

import vn.vankho.legal.VisibleLegal;

/** How a text came into the register. */
public enum EntryOrigin {
    /** Đọc từ tệp: its file is here, or was. */
    FILE(VisibleLegal.OF_FILE),
    /** Nhập từ sổ khác: no file was ever here, and another register tells of it. */
    IMPORTED("not " + VisibleLegal.OF_FILE
            + " and exists (select from legal_source_statement s where s.legal_document_id = l.id)"),
    /** Nhập tay: a person entered it. */
    ENTERED("not " + VisibleLegal.OF_FILE + " and l.state <> 'CITED'"
            + " and not exists (select from legal_source_statement s where s.legal_document_id = l.id)"),
    /** Chỉ biết qua dẫn chiếu: others name it. */
    CITED("not " + VisibleLegal.OF_FILE + " and l.state = 'CITED'");

    private final String condition;

    EntryOrigin(String condition) {
        this.condition = condition;
    }

    /** On {@code legal_document l} and its file {@code d}. */
    String condition() {
        return condition;
    }
}
