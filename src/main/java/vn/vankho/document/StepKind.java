package vn.vankho.document;

/** The steps of work on a version, in the order a person reads them. */
public enum StepKind {
    /** Lưu: bytes in the store, row in the database. Done when the receipt is given. */
    KEEP,
    /** Đọc chữ: pages of text, by the isolated worker. */
    READ,
    /** Đọc bản quét: words off the pictures of pages that have none of their own; only where there are such pages. */
    SCAN,
    /** Nhận dạng: what the first page says of itself (number, issuer, date, title), as proposals for empty fields. */
    RECOGNISE,
    /** Lập chỉ mục: the document can be found. */
    INDEX,
    /** Ảnh trang: thumbnail and pictures; nothing waits for them. */
    PICTURE,
    /** Chữ ký số: who signed a PDF, and whether it is still as it was signed; only where there is a PDF, and nothing waits for it. */
    SIGNATURES,
    /** Đọc vào sổ: what a legal document does to others, as proposals for the register; only for legal documents, and nothing waits for it. */
    REGISTER,
    /**
     * Xem bản trước: versions that were replaced before their turn to be read are looked at for a secrecy mark; only where there are such, and
     * nothing waits for it.
     */
    LOOK_BACK,
    /** Quét vi-rút: the file was shown to clamd; only where the operator has one, and nothing waits for it. */
    VIRUS
}
