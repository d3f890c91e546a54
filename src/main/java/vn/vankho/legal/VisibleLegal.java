package vn.vankho.legal;

import java.util.Map;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;

/** Who may see a text of the register, for queries of {@code legal_document l} in the rooms below this one. */
public final class VisibleLegal {
    /** Brings in its file as {@code d}. */
    public static final String FILE = " left join document d on d.id = l.document_id ";

    /**
     * Of {@code legal_document l} with its file {@code d}, wherever it leads to: a text without a file is open to all who may read, and stays so
     * where a person had confirmed it before its file came. What a person has confirmed stays with those who might see its file when that goes
     * to the trash, or is destroyed.
     */
    public static final String TOLD = """
             (l.open_head or l.document_id is null and l.version_id is null
              or (d.trashed_at is null or l.state = 'CONFIRMED') and %s
              or l.state = 'CONFIRMED' and l.document_id is null
                 and exists (select 1 from document_destroyed t where t.document_id = l.destroyed_file and %s))
            """.formatted(Visible.ANYWHERE, Visible.DESTROYED);

    /** The same of an entry that shows: one that was merged into another one shows nowhere. */
    public static final String SQL = " (l.merged_into is null and " + TOLD + ") ";

    /** As {@link #FILE}, where an entry that was merged since stood for itself: the file that it gave was its own. */
    public static final String FILE_THEN = """
             left join document d on d.id = coalesce(l.document_id, (
                 select s.document_id from legal_merge g join legal_document s on s.id = g.stays_id
                  where g.gone_id = l.id and g.parted_at is null and g.gave_file))
            """;

    /** As {@link #SQL} at the moment {@code :known}, with {@link #FILE_THEN}: an entry that was merged later stood for itself. */
    public static final String THEN = """
             ((l.merged_into is null
               or exists (select from legal_merge g where g.gone_id = l.id and g.parted_at is null and g.merged_at > :known))
              and %s)
            """.formatted(TOLD);

    /** Whether it has a file that is seen: what an entry says of itself may be open without. */
    public static final String FILE_SEEN = " coalesce(" + Visible.SQL + ", false) ";

    /** Whether it has a file that is seen, or would be were it not in the trash or destroyed. */
    public static final String OF_FILE = """
             (coalesce(%s, false)
              or l.document_id is null
                 and exists (select 1 from document_destroyed t where t.document_id = l.destroyed_file and %s))
            """.formatted(Visible.ANYWHERE, Visible.DESTROYED);

    private VisibleLegal() {}

    /**
     * Whether the words of a relation, or of an event, are open: those that were said in a file are for whoever sees the file, or might see it
     * before it went to the trash where a person has confirmed them.
     */
    public static String words(String row) {
        return """
                 (%1$s.read_in is null
                  or exists (select 1 from document d
                              where d.id = %1$s.read_in and (d.trashed_at is null or %1$s.state = 'CONFIRMED') and %2$s)
                  or %1$s.state = 'CONFIRMED'
                     and exists (select 1 from document_destroyed t where t.document_id = %1$s.read_in and %3$s))
                """.formatted(row, Visible.ANYWHERE, Visible.DESTROYED);
    }

    /** The parameters of these. */
    public static Map<String, Object> to(Viewer viewer) {
        return Visible.to(viewer);
    }
}
