package vn.vankho.legal.follow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Keeps what people follow. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FollowRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    FollowRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    UUID insert(
            PersonId person,
            @Nullable LegalDocumentId document,
            String name,
            @Nullable LegalFilter filter,
            String query,
            Instant at) {
        var id = Uuid7.next();
        jdbc.sql("""
                insert into legal_follow (id, person_id, legal_document_id, name, filter, query, since, told_until)
                values (:id, :person, :document, :name, cast(:filter as jsonb), :query, :at, :at)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("document", document == null ? null : document.value(), java.sql.Types.OTHER)
                .param("name", name)
                .param("filter", filter == null ? null : json.writeValueAsString(filter))
                .param("query", query)
                .param("at", Sql.at(at))
                .update();
        return id;
    }

    boolean delete(UUID id, PersonId person) {
        return jdbc.sql("delete from legal_follow where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** @param many by one notice for all new texts */
    void told(UUID id, Instant until, boolean many) {
        jdbc.sql("update legal_follow set told_until = :until, told_many = :many where id = :id")
                .param("until", Sql.at(until))
                .param("many", many)
                .param("id", id)
                .update();
    }
}
