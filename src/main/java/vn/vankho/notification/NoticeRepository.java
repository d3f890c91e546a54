package vn.vankho.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Keeps notices; each query holds what the owners say of who may see what they are about. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NoticeRepository {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final List<NoticeSubject> subjects;

    NoticeRepository(JdbcClient jdbc, JsonMapper json, List<NoticeSubject> subjects) {
        this.jdbc = jdbc;
        this.json = json;
        this.subjects = subjects;
    }

    void insert(PersonId person, NewNotice notice, Instant at) {
        jdbc.sql("""
                insert into notice (id, person_id, subject, subject_id, what, once, details, at)
                values (:id, :person, :subject, :subjectId, :what, :once, :details::jsonb, :at)
                on conflict (person_id, subject, subject_id, what, once) do nothing
                """)
                .param("id", Uuid7.next())
                .param("person", person.value())
                .param("subject", notice.subject())
                .param("subjectId", notice.subjectId())
                .param("what", notice.what())
                .param("once", notice.once())
                .param("details", json.writeValueAsString(notice.details()))
                .param("at", Sql.at(at))
                .update();
    }

    Page<Notice> page(boolean unread, int offset, int limit, Viewer viewer) {
        var values = new HashMap<String, Object>();
        var from = from(unread, viewer, values);
        long total = jdbc.sql("select count(*)" + from)
                .params(values)
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select n.*" + from + " order by n.at desc, n.id desc offset :offset limit :limit")
                .params(values)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::notice)
                .list();
        return new Page<>(rows, total);
    }

    int unread(int most, Viewer viewer) {
        var values = new HashMap<String, Object>();
        return jdbc.sql("select count(*) from (select 1" + from(true, viewer, values) + " limit :most) as first")
                .params(values)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    void read(Collection<UUID> ids, PersonId person, Instant at) {
        jdbc.sql("""
                update notice set read_at = :at where person_id = :person and read_at is null and id = any (cast(:ids as uuid[]))
                """)
                .param("at", Sql.at(at))
                .param("person", person.value())
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /** Those that are seen: what is hidden now is unread when it comes into sight again. */
    void readAll(Viewer viewer, Instant at) {
        var values = new HashMap<String, Object>();
        jdbc.sql("update notice set read_at = :at where id in (select n.id" + from(true, viewer, values) + ")")
                .params(values)
                .param("at", Sql.at(at))
                .update();
    }

    private String from(boolean unread, Viewer viewer, Map<String, Object> values) {
        values.put("person", viewer.person().value());
        subjects.forEach(subject -> values.putAll(subject.parameters(viewer)));
        var seen = subjects.stream()
                .map(subject -> "(n.subject = '" + subject.kind() + "' and " + subject.seen() + ")")
                .collect(Collectors.joining(" or ", "(", ")"));
        return " from notice n where n.person_id = :person" + (unread ? " and n.read_at is null" : "") + " and " + seen;
    }

    private Notice notice(ResultSet row, int no) throws SQLException {
        return new Notice(
                Sql.uuid(row, "id"),
                row.getString("subject"),
                Sql.uuid(row, "subject_id"),
                row.getString("what"),
                json.readValue(row.getString("details"), DETAILS),
                Sql.required(row, "at"),
                Sql.instant(row, "read_at"));
    }
}
