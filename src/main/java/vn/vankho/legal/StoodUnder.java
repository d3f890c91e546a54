package vn.vankho.legal;

/**
 * Under which entry something stood at a moment, for queries of {@code :known}: merging and parting move it later, and what was believed then
 * stays the same answer.
 */
public final class StoodUnder {
    /** What moves. */
    public enum What {
        EVENT("effect_event", "legal_document_id"),
        SOURCE("legal_relation", "source_id"),
        TARGET("legal_relation", "target_id");

        private final String table;
        private final String now;

        /** @param now the column with the entry under which a row stands */
        What(String table, String now) {
            this.table = table;
            this.now = now;
        }
    }

    private StoodUnder() {}

    /** @param id of the row; {@code now}: the entry under which it stands */
    public static String at(What what, String id, String now) {
        return " coalesce((select m.from_id from legal_move m where m.what = '%s' and m.row_id = %s and m.moved_at > :known order by m.no limit 1), %s) "
                .formatted(what, id, now);
    }

    /**
     * Those that stand under one of these entries, or did at some time before they were moved later. Both are looked up by the entry: with "or"
     * between them no index would be of use.
     *
     * @param entries what is said of the id of an entry: "= :id", "in (:ids)"
     */
    public static String maybe(What what, String id, String entries) {
        return """
                 %1$s in (select x.id from %2$s x where x.%3$s %4$s
                    union all select m.row_id from legal_move m where m.what = '%5$s' and m.from_id %4$s and m.moved_at > :known)
                """.formatted(id, what.table, what.now, entries, what);
    }
}
