package vn.vankho.document;

/** In which order the list is read; among equals the one kept last comes first. */
public enum DocumentOrder {
    /** Mới lưu trước. */
    NEWEST("d.kept_at desc"),
    /** Ngày ban hành, mới trước; those without one at the end. */
    ISSUED("d.issued_on desc nulls last"),
    /** Trích yếu, A to Z as Vietnamese dictionaries do. */
    TITLE("d.title collate \"vi-VN-x-icu\""),
    /** Số, ký hiệu, by value of the figures; those without one at the end. */
    NUMBER("d.number collate document_number nulls last");

    private final String first;

    DocumentOrder(String first) {
        this.first = first;
    }

    String sql() {
        return first + (this == NEWEST ? "" : ", d.kept_at desc") + ", d.id desc";
    }
}
