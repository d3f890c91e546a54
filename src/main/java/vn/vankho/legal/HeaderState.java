package vn.vankho.legal;

/** How much of the head of a legal document is certain. */
public enum HeaderState {
    /** Chỉ được dẫn chiếu: other documents name it, its file is not here. */
    CITED,
    /** Chờ xác nhận: read by the machine. */
    PROPOSED,
    /** Đã xác nhận by a person. */
    CONFIRMED
}
