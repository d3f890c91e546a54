package vn.vankho.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the sweeps over the store came. */
@Repository
class SweepRepository {
    private final JdbcClient jdbc;

    SweepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An unfinished sweep and the key it came to. */
    record Open(UUID id, @Nullable String reached, long objects, long bytes, long damaged, long unread) {}

    Optional<Open> open() {
        return jdbc.sql("""
                select id, reached, objects, bytes, damaged, unread from storage_sweep
                where finished_at is null order by started_at desc limit 1
                """)
                .query((row, number) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getString("reached"),
                        row.getLong("objects"),
                        row.getLong("bytes"),
                        row.getLong("damaged"),
                        row.getLong("unread")))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void start(UUID id, Instant at) {
        jdbc.sql("insert into storage_sweep (id, started_at) values (?, ?)")
                .param(id)
                .param(Timestamp.from(at))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void reached(Open sweep, @Nullable Instant finishedAt) {
        jdbc.sql("""
                update storage_sweep
                set reached = :reached, objects = :objects, bytes = :bytes, damaged = :damaged, unread = :unread, finished_at = :finished
                where id = :id
                """)
                .param("reached", sweep.reached())
                .param("objects", sweep.objects())
                .param("bytes", sweep.bytes())
                .param("damaged", sweep.damaged())
                .param("unread", sweep.unread())
                .param("finished", finishedAt == null ? null : Timestamp.from(finishedAt))
                .param("id", sweep.id())
                .update();
    }

    Optional<StorageStatus.Sweep> last() {
        return jdbc.sql("""
                select started_at, finished_at, objects, bytes, damaged, unread from storage_sweep
                order by started_at desc limit 1
                """).query(SweepRepository::sweep).optional();
    }

    private static StorageStatus.Sweep sweep(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new StorageStatus.Sweep(
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("objects"),
                row.getLong("bytes"),
                row.getLong("damaged"),
                row.getLong("unread"));
    }
}
