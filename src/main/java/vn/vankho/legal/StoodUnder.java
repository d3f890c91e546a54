package vn.vankho.legal;

/**
 * Under which entry something stood at a moment, for queries of {@code :known}: merging and parting move it later, and what was believed then
 * stays the same answer.
 */
public final class StoodUnder {
    /** What moves. */
    public enum What {
        EVENT,
        SOURCE,
        TARGET
    }

    private StoodUnder() {}

    /** @param id of the row; {@code now}: the entry under which it stands */
    public static String at(What what, String id, String now) {
        return " coalesce((select m.from_id from legal_move m where m.what = '%s' and m.row_id = %s and m.moved_at > :known order by m.no limit 1), %s) "
                .formatted(what, id, now);
    }

    /** Those that stand under one of these entries, or did at some time before they were moved later. */
    public static String maybe(What what, String id, String now, String entries) {
        return " (%3$s = %4$s or %2$s in (select m.row_id from legal_move m where m.what = '%1$s' and m.from_id = %4$s and m.moved_at > :known)) "
                .formatted(what, id, now, entries);
    }
}
