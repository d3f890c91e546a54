package vn.vankho.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.shared.Sql;

/** What an older reader has made of files, and the row that says how far it is made anew: texts (READ), and what stands on pictures of pages (SCAN). */
@Repository
class OldReadingRepository {
    /** Before all documents. */
    static final DocumentId NOBODY = new DocumentId(new UUID(0, 0));

    /** What failed when it was read again is among the failed steps, with a way of its own to try it once more. */
    private static final String CURRENT = """
              from document d
              join document_version v on v.id = d.current_version
              join step s on s.document_id = d.id and s.kind = :kind
             where d.quarantined is null and d.trashed_at is null
            """;

    private static final String OLD_TEXT = CURRENT + """
               and exists (select 1 from extracted_text t
                             join unnest(cast(:types as text[]), cast(:mended as int[])) as m (media_type, version)
                               on m.media_type = v.media_type and t.reader_version < m.version
                            where t.version_id = v.id)
            """;

    /** What a person has put right or found right is never read again for this. */
    private static final String OLD_PAGE =
            "p.scan_version < :version and p.trouble = '' and not p.confirmed and coalesce(p.read_at, p.read_before) is not null";

    private static final String OLD_SCAN =
            CURRENT + " and exists (select 1 from scanned_page p where p.version_id = v.id and " + OLD_PAGE + ")";

    /** @param left waiting and being read, and the ones that a run has not come to yet */
    record Count(String mediaType, long all, long left) {}

    /** @param reached the document that was staged last */
    record Run(Instant begunAt, int documents, DocumentId reached) {}

    private final JdbcClient jdbc;

    OldReadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Count> counts(StepKind kind, DocumentId reached) {
        return old(kind, """
                select v.media_type, count(*) filter (where s.state in ('DONE', 'WAITING', 'RUNNING')) as all_old,
                       count(*) filter (where s.state in ('WAITING', 'RUNNING') or s.state = 'DONE' and d.id > :reached) as awaited
                  %s group by v.media_type order by v.media_type
                """)
                .param("reached", reached.value())
                .query((row, _) ->
                        new Count(row.getString("media_type"), row.getLong("all_old"), row.getLong("awaited")))
                .list();
    }

    /** How many a reader is at or will be. Asked every few seconds while a run goes on: begins at the few steps that wait, by their indexes. */
    long waiting(StepKind kind) {
        return old(kind, "select count(*) %s and (s.state = 'WAITING' or s.state = 'RUNNING')")
                .query(Long.class)
                .single();
    }

    List<DocumentId> after(StepKind kind, DocumentId reached, int limit) {
        return old(kind, "select d.id %s and s.state = 'DONE' and d.id > :reached order by d.id limit :limit")
                .param("reached", reached.value())
                .param("limit", limit)
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }

    private StatementSpec old(StepKind kind, String sql) {
        if (kind == StepKind.SCAN)
            return jdbc.sql(sql.formatted(OLD_SCAN))
                    .param("kind", kind.name())
                    .param("version", ReaderVersion.OF_SCANS);
        var mended = ReaderVersion.mended();
        return jdbc.sql(sql.formatted(OLD_TEXT))
                .param("kind", kind.name())
                .param(
                        "types",
                        mended.keySet().stream().map(FileKind::mediaType).toArray(String[]::new))
                .param("mended", mended.values().toArray(Integer[]::new));
    }

    /** Old pages of these documents wait; what was read of them holds until they are read again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void pagesWait(Collection<DocumentId> documents) {
        jdbc.sql("""
                update scanned_page p set read_before = p.read_at, read_at = null
                  from document d
                 where d.id = any (cast(:ids as uuid[])) and p.version_id = d.current_version and p.read_at is not null and %s
                """.formatted(OLD_PAGE))
                .param("ids", Sql.ids(documents))
                .param("version", ReaderVersion.OF_SCANS)
                .update();
    }

    /** Documents of the run that are not read to their end, of which also pages wait that no older reader has read. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<DocumentId> withOtherPages() {
        return jdbc.sql("select d.id " + CURRENT + """
                   and s.state in ('WAITING', 'RUNNING')
                   and exists (select 1 from step_before b where b.document_id = d.id and b.kind = s.kind and b.generation = s.generation)
                   and exists (select 1 from scanned_page p where p.version_id = v.id and p.read_at is null and p.read_before is null)
                 order by d.id
                """)
                .param("kind", StepKind.SCAN.name())
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }

    /** Pages that still wait for that are read as they were. */
    @Transactional(propagation = Propagation.MANDATORY)
    void pagesAsBefore() {
        jdbc.sql("""
                update scanned_page set read_at = coalesce(read_at, read_before), read_before = null where read_before is not null
                """).update();
    }

    Optional<Run> run(StepKind kind) {
        return run(kind, "");
    }

    /** The run, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Run> lock(StepKind kind) {
        return run(kind, "for update");
    }

    private Optional<Run> run(StepKind kind, String held) {
        return jdbc.sql("select * from reading_again where kind = :kind " + held)
                .param("kind", kind.name())
                .query(OldReadingRepository::row)
                .optional();
    }

    /** @return false when there is one already */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean begin(StepKind kind, long documents, Instant now) {
        return jdbc.sql("""
                        insert into reading_again (kind, begun_at, documents, reached) values (:kind, :now, :documents, :reached)
                        on conflict do nothing
                        """)
                        .param("kind", kind.name())
                        .param("now", Sql.at(now))
                        .param("documents", documents)
                        .param("reached", NOBODY.value())
                        .update()
                > 0;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void reached(StepKind kind, DocumentId document) {
        jdbc.sql("update reading_again set reached = :document where kind = :kind")
                .param("document", document.value())
                .param("kind", kind.name())
                .update();
    }

    /** @return false when there was none */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(StepKind kind) {
        return jdbc.sql("delete from reading_again where kind = :kind")
                        .param("kind", kind.name())
                        .update()
                > 0;
    }

    private static Run row(ResultSet row, int no) throws SQLException {
        return new Run(
                Sql.required(row, "begun_at"), row.getInt("documents"), new DocumentId(Sql.uuid(row, "reached")));
    }
}
