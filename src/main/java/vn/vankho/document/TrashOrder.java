package vn.vankho.document;

/** In which order the trash is read; among equals the one thrown away last comes first. */
public enum TrashOrder {
    /** Mới bỏ trước. */
    LATEST("d.trashed_at desc"),
    /** Bỏ lâu nhất trước: what is destroyed next. */
    EARLIEST("d.trashed_at"),
    /** Trích yếu, A to Z as Vietnamese dictionaries do. */
    TITLE("d.title collate \"vi-VN-x-icu\", d.trashed_at desc");

    private final String first;

    TrashOrder(String first) {
        this.first = first;
    }

    String sql() {
        return first + ", d.id desc";
    }
}
