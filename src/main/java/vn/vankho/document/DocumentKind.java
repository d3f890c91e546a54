package vn.vankho.document;

/** What a document is to the office. */
public enum DocumentKind {
    /** Văn bản pháp luật. */
    LEGAL,
    /** Tài liệu ISO. */
    ISO,
    /** Hồ sơ (bằng chứng quá trình). */
    RECORD,
    /** Khác. */
    OTHER
}
