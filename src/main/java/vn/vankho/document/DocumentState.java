package vn.vankho.document;

/** What somebody looks for among documents to see to it. A document may be in several, or in none. */
public enum DocumentState {
    /** Có bước lỗi. */
    FAILED,
    /** Bản quét chưa đọc: SCAN was left, failed, or has not read all pages. */
    UNREAD,
    /** Chưa mở: còn phần chưa xem xét. Not open to its readers, since nobody has looked for a secrecy mark in it or in what lies in it. */
    HELD,
    /** Có trang cần xem lại. Known above. */
    DOUBTFUL,
    /** Chữ ký không hợp lệ. Known above. */
    BAD_SIGNATURE,
    /** Chữ ký không rõ gốc. Known above. */
    UNKNOWN_ROOT,
    /** Đã chuyển mã phông cũ. Known above. */
    DECODED,
    /** Chưa xác nhận dữ liệu máy đọc. */
    UNCONFIRMED
}
