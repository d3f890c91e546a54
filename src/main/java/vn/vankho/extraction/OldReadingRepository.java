package vn.vankho.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.shared.Sql;

/** Texts that an older reader made, and the row that says how far they are made anew. */
@Repository
class OldReadingRepository {
    /** Before all documents. */
    static final DocumentId NOBODY = new DocumentId(new UUID(0, 0));

    /** What failed when it was read again is among the failed steps, with a way of its own to try it once more. */
    private static final String OLD = """
              from extracted_text t
              join document_version v on v.id = t.version_id
              join unnest(cast(:types as text[]), cast(:mended as int[])) as m (media_type, version)
                on m.media_type = v.media_type and t.reader_version < m.version
              join document d on d.current_version = t.version_id and d.quarantined is null and d.trashed_at is null
              join step s on s.document_id = d.id and s.kind = 'READ'
            """;

    /** @param left waiting and being read, and the ones that a run has not come to yet */
    record Count(String mediaType, long all, long left) {}

    /** @param reached the document that was staged last */
    record Run(Instant begunAt, int documents, DocumentId reached) {}

    private final JdbcClient jdbc;

    OldReadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Count> counts(DocumentId reached) {
        return old("""
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
    long waiting() {
        return old("select count(*) %s where (s.state = 'WAITING' or s.state = 'RUNNING')")
                .query(Long.class)
                .single();
    }

    List<DocumentId> after(DocumentId reached, int limit) {
        return old("select d.id %s where s.state = 'DONE' and d.id > :reached order by d.id limit :limit")
                .param("reached", reached.value())
                .param("limit", limit)
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }

    private StatementSpec old(String sql) {
        var mended = ReaderVersion.mended();
        return jdbc.sql(sql.formatted(OLD))
                .param(
                        "types",
                        mended.keySet().stream().map(FileKind::mediaType).toArray(String[]::new))
                .param("mended", mended.values().toArray(Integer[]::new));
    }

    Optional<Run> run() {
        return jdbc.sql("select * from reading_again")
                .query(OldReadingRepository::row)
                .optional();
    }

    /** The run, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Run> lock() {
        return jdbc.sql("select * from reading_again for update")
                .query(OldReadingRepository::row)
                .optional();
    }

    /** @return false when there is one already */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean begin(long documents, Instant now) {
        return jdbc.sql("""
                        insert into reading_again (begun_at, documents, reached) values (:now, :documents, :reached)
                        on conflict do nothing
                        """)
                        .param("now", Sql.at(now))
                        .param("documents", documents)
                        .param("reached", NOBODY.value())
                        .update()
                > 0;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void reached(DocumentId document) {
        jdbc.sql("update reading_again set reached = :document")
                .param("document", document.value())
                .update();
    }

    /** @return false when there was none */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end() {
        return jdbc.sql("delete from reading_again").update() > 0;
    }

    private static Run row(ResultSet row, int no) throws SQLException {
        return new Run(
                Sql.required(row, "begun_at"), row.getInt("documents"), new DocumentId(Sql.uuid(row, "reached")));
    }
}
