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

    List<AuditEntry> page(AuditFilter filter, ToldLines told, int offset, int limit) {
        return rows(filter, told, offset, limit).query(this::entry).list();
    }

    void each(AuditFilter filter, ToldLines told, int limit, Consumer<AuditEntry> reader) {
        try (var entries = rows(filter, told, 0, limit).withFetchSize(FETCH).query(this::entry).stream()) {
            entries.forEach(reader);
        }
    }

    long count(AuditFilter filter, ToldLines told, long most) {
        var counted = most == Long.MAX_VALUE
                ? "select count(*) from audit_entry e" + where(filter, told)
                : "select count(*) from (select from audit_entry e" + where(filter, told) + " limit " + most
                        + ") counted";
        return bind(counted, filter, told).query(Long.class).single();
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

    private StatementSpec rows(AuditFilter filter, ToldLines told, int offset, int limit) {
        return bind(
                        """
                select e.id, e.at, e.actor_id, e.actor_name, e.deed, e.subject, e.subject_id, e.details::text as details
                  from audit_entry e
                """ + where(filter, told) + " order by e.at desc, e.id desc limit :limit offset :offset",
                        filter,
                        told)
                .param("limit", limit)
                .param("offset", offset);
    }

    private static String where(AuditFilter filter, ToldLines told) {
        return " where true"
                + (filter.from() == null ? "" : " and e.at >= :from")
                + (filter.until() == null ? "" : " and e.at < :until")
                + (filter.actor() == null ? "" : " and e.actor_id = :actor")
                + (filter.deed() == null
                        ? ""
                        : filter.deed().endsWith(".") ? " and starts_with(e.deed, :deed)" : " and e.deed = :deed")
                + (filter.subject() == null ? "" : " and e.subject = :subject")
                + (filter.subjectId() == null ? "" : " and e.subject_id = :subjectId")
                + (filter.words().isEmpty() ? "" : words(filter, told));
    }

    private static String words(AuditFilter filter, ToldLines told) {
        return LineWords.query(filter.words()).isEmpty() ? " and false" : """
                   and (e.words @@ cast(:words as tsquery)
                        or e.subject = 'document' and e.subject_id = any (cast(:named as text[])))
                   and (e.subject = 'document' and e.subject_id = any (cast(:named as text[])) or %s)
                  """.formatted(told.sql());
    }

    private StatementSpec bind(String sql, AuditFilter filter, ToldLines told) {
        return jdbc.sql(sql)
                .params(told.parameters())
                .param("from", timestamp(filter.from()))
                .param("until", timestamp(filter.until()))
                .param("actor", filter.actor())
                .param("deed", filter.deed())
                .param("subject", filter.subject())
                .param("subjectId", filter.subjectId())
                .param("words", LineWords.query(filter.words()))
                .param("named", told.documents().toArray(String[]::new));
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
