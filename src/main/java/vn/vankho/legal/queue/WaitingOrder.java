package vn.vankho.legal.queue;

/** In which order heads are confirmed. */
public enum WaitingOrder {
    /** What needs eyes most comes first. */
    UNSURE("l.doubts desc, l.taken_in_at, l.id", "(-l.doubts, l.taken_in_at, l.id) > (-m.doubts, m.taken_in_at, m.id)"),
    OLDEST("l.taken_in_at, l.id", "(l.taken_in_at, l.id) > (m.taken_in_at, m.id)"),
    NEWEST("l.taken_in_at desc, l.id desc", "(l.taken_in_at, l.id) < (m.taken_in_at, m.id)");

    private final String sql;
    private final String after;

    WaitingOrder(String sql, String after) {
        this.sql = sql;
        this.after = after;
    }

    String sql() {
        return sql;
    }

    /** Whether {@code l} comes behind {@code m}. */
    String after() {
        return after;
    }
}
