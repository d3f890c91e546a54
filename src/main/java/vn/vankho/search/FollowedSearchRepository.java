package vn.vankho.search;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.PersonId;
import vn.vankho.shared.Sql;

/** Kept searches whose people are told of what is new, and what each of them had found by then. */
@Repository
class FollowedSearchRepository {
    private final JdbcClient jdbc;

    FollowedSearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param known whether what it found is taken down; else it asks something else since then */
    record Followed(UUID id, PersonId person, String query, boolean known) {}

    /** All of them, those of a person together. */
    List<Followed> all() {
        return jdbc.sql("""
                select id, person_id, query, hits_known from saved_search
                 where followed_since is not null order by person_id, id
                """)
                .query((row, _) -> new Followed(
                        Sql.uuid(row, "id"),
                        new PersonId(Sql.uuid(row, "person_id")),
                        row.getString("query"),
                        row.getBoolean("hits_known")))
                .list();
    }

    /** Holds it until the transaction ends, if it is followed and still asks the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean hold(Followed search) {
        return jdbc.sql("""
                select id from saved_search where id = :id and query = :query and followed_since is not null for update
                """)
                .param("id", search.id())
                .param("query", search.query())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** @return its name, where it was not followed and asks this */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> follow(UUID id, PersonId person, String query, Instant at) {
        return jdbc.sql("""
                update saved_search set followed_since = :at, hits_known = true
                 where id = :id and person_id = :person and query = :query and followed_since is null returning name
                """)
                .param("id", id)
                .param("person", person.value())
                .param("query", query)
                .param("at", Sql.at(at))
                .query(String.class)
                .optional();
    }

    /** @return its name, where it was followed */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> unfollow(UUID id, PersonId person) {
        forget(id);
        return jdbc.sql("""
                update saved_search set followed_since = null, hits_known = false
                 where id = :id and person_id = :person and followed_since is not null returning name
                """)
                .param("id", id)
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    private void forget(UUID id) {
        jdbc.sql("delete from saved_search_hit where search_id = :id")
                .param("id", id)
                .update();
    }

    /** Of what it once found only this is known from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keepOnly(UUID search, Collection<DocumentId> found) {
        jdbc.sql("delete from saved_search_hit where search_id = :search and document_id <> all (cast(:ids as uuid[]))")
                .param("search", search)
                .param("ids", Sql.ids(found))
                .update();
    }

    /** How many it has found by now, also of those that it would not find today. */
    long known(UUID search) {
        return jdbc.sql("select count(*) from saved_search_hit where search_id = :search")
                .param("search", search)
                .query(Long.class)
                .single();
    }

    /** What these stood like when they were told, of those that were found. */
    Map<DocumentId, String> found(UUID search, Collection<DocumentId> among) {
        var all = new HashMap<DocumentId, String>();
        jdbc.sql("""
                select document_id, statuses from saved_search_hit
                 where search_id = :search and document_id = any (cast(:ids as uuid[]))
                """)
                .param("search", search)
                .param("ids", Sql.ids(among))
                .query((row, _) -> all.put(new DocumentId(Sql.uuid(row, "document_id")), row.getString("statuses")))
                .list();
        return all;
    }

    /** Found, and how they stand; one that is not in the house any more is left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(UUID search, Map<DocumentId, String> found, boolean anew) {
        if (anew) {
            forget(search);
            jdbc.sql("update saved_search set hits_known = true where id = :id")
                    .param("id", search)
                    .update();
        }
        if (found.isEmpty()) return;
        var ids = List.copyOf(found.keySet());
        jdbc.sql("""
                insert into saved_search_hit (search_id, document_id, statuses)
                select :search, d.id, f.statuses
                  from unnest(cast(:ids as uuid[]), cast(:statuses as text[])) f(id, statuses) join document d on d.id = f.id
                    on conflict (search_id, document_id) do update set statuses = excluded.statuses
                """)
                .param("search", search)
                .param("ids", Sql.ids(ids))
                .param("statuses", ids.stream().map(found::get).toArray(String[]::new))
                .update();
    }
}
