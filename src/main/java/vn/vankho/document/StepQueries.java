package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.shared.Sql;

/** The steps of one version as its page shows them. */
@Repository
class StepQueries {
    /** More than this many are not counted. */
    private static final int AHEAD = 1_001;

    private final JdbcClient jdbc;

    StepQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, in the order of the kinds; those without a row yet are waiting, or skipped when reading has failed. */
    List<Step> steps(DocumentId document, DocumentVersion current) {
        Map<StepKind, Step> rows = new EnumMap<>(StepKind.class);
        jdbc.sql("""
                select s.*, (select count(*) from (
                               select 1 from step o
                                where s.state = 'WAITING' and o.state = 'WAITING' and o.kind = s.kind
                                  and (o.priority, o.due_at) < (s.priority, s.due_at)
                                limit :most) as earlier) as ahead
                  from step s where s.document_id = :document and s.version_id = :version
                """)
                .param("most", AHEAD)
                .param("document", document.value())
                .param("version", current.id().value())
                .query(StepQueries::step)
                .list()
                .forEach(step -> rows.put(step.kind(), step));
        rows.put(
                StepKind.KEEP,
                new Step(
                        StepKind.KEEP,
                        StepState.DONE,
                        1,
                        current.keptAt(),
                        current.keptAt(),
                        null,
                        null,
                        0,
                        0,
                        0,
                        null));
        var read = rows.get(StepKind.READ);
        boolean unread = read != null && (read.state() == StepState.FAILED || read.state() == StepState.SKIPPED);
        return Arrays.stream(StepKind.values())
                // only a PDF can bear signatures; the others need not be told
                .filter(kind -> kind != StepKind.SIGNATURES || rows.containsKey(kind))
                // few documents have pages that are pictures; the others need not be told
                .filter(kind -> kind != StepKind.SCAN || rows.containsKey(kind))
                // not every document belongs into a register
                .filter(kind -> kind != StepKind.REGISTER || rows.containsKey(kind))
                // few versions are replaced before they are read
                .filter(kind -> kind != StepKind.LOOK_BACK || rows.containsKey(kind))
                // few offices have a program that looks for viruses
                .filter(kind -> kind != StepKind.VIRUS || rows.containsKey(kind))
                .map(kind -> rows.getOrDefault(kind, notStaged(kind, read, unread)))
                .toList();
    }

    /** Documents whose current version has these bytes. */
    List<DocumentId> holding(String sha256) {
        return jdbc.sql("""
                select d.id from document_version v join document d on d.current_version = v.id
                 where v.sha256 = :sha256 and d.trashed_at is null
                """)
                .param("sha256", sha256)
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }

    private static Step notStaged(StepKind kind, @Nullable Step read, boolean unread) {
        // a picture is staged together with the result of READ, or the format has none
        if (kind == StepKind.PICTURE && read != null && read.state() == StepState.DONE)
            return new Step(kind, StepState.SKIPPED, 0, null, null, "document.step.noPicture", null, 0, 0, 0, null);
        return unread && kind != StepKind.INDEX
                ? new Step(kind, StepState.SKIPPED, 0, null, null, "document.step.notRead", null, 0, 0, 0, null)
                : new Step(kind, StepState.WAITING, 0, null, null, null, null, 0, 0, 0, null);
    }

    private static Step step(ResultSet row, int no) throws SQLException {
        var state = StepState.valueOf(row.getString("state"));
        return new Step(
                StepKind.valueOf(row.getString("kind")),
                state,
                row.getInt("attempts"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "finished_at"),
                row.getString("reason"),
                row.getString("detail"),
                row.getInt("ahead"),
                row.getInt("done"),
                row.getInt("total"),
                state == StepState.WAITING && row.getString("reason") != null ? Sql.instant(row, "due_at") : null);
    }
}
