package vn.vankho.audittrail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AuditQueries {
    private static final int FETCH = 500;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        return rows(filter, offset, limit).query(this::entry).list();
    }

    void each(AuditFilter filter, int limit, Consumer<AuditEntry> reader) {
        try (var entries = rows(filter, 0, limit).withFetchSize(FETCH).query(this::entry).stream()) {
            entries.forEach(reader);
        }
    }

    long count(AuditFilter filter) {
        return bind("select count(*) from audit_entry " + where(filter), filter)
                .query(Long.class)
                .single();
    }

    /** A walk along the index of deeds: some dozens of steps, however long the trail is. */
    List<String> deeds() {
        return jdbc.sql("""
                with recursive known as (
                    (select deed from audit_entry order by deed limit 1)
                    union all
                    select (select e.deed from audit_entry e where e.deed > known.deed order by e.deed limit 1)
                      from known where known.deed is not null
                )
                select deed from known where deed is not null order by deed limit 500
                """).query(String.class).list();
    }

    private StatementSpec rows(AuditFilter filter, int offset, int limit) {
        return bind("""
                select id, at, actor_id, actor_name, deed, subject, subject_id, details::text as details
                  from audit_entry
                """ + where(filter) + " order by at desc, id desc limit :limit offset :offset", filter)
                .param("limit", limit)
                .param("offset", offset);
    }

    private static String where(AuditFilter filter) {
        return " where true"
                + (filter.from() == null ? "" : " and at >= :from")
                + (filter.until() == null ? "" : " and at < :until")
                + (filter.actor() == null ? "" : " and actor_id = :actor")
                + (filter.deed() == null
                        ? ""
                        : filter.deed().endsWith(".") ? " and starts_with(deed, :deed)" : " and deed = :deed")
                + (filter.subject() == null ? "" : " and subject = :subject")
                + (filter.subjectId() == null ? "" : " and subject_id = :subjectId");
    }

    private StatementSpec bind(String sql, AuditFilter filter) {
        return jdbc.sql(sql)
                .param("from", timestamp(filter.from()))
                .param("until", timestamp(filter.until()))
                .param("actor", filter.actor())
                .param("deed", filter.deed())
                .param("subject", filter.subject())
                .param("subjectId", filter.subjectId());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        Map<String, Object> details = json.readValue(row.getString("details"), new TypeReference<>() {});
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                new Actor(row.getObject("actor_id", UUID.class), row.getString("actor_name")),
                row.getString("deed"),
                row.getString("subject"),
                row.getString("subject_id"),
                details);
    }
}
