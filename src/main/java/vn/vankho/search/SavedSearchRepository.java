package vn.vankho.search;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.shared.Sql;

/** Kept searches; each belongs to one person, and nobody else is told of it. */
@Repository
class SavedSearchRepository {
    private final JdbcClient jdbc;

    SavedSearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same name again means the new search; whoever is told of what it finds is told of what comes into the new one. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID save(SavedSearch search, PersonId person) {
        return jdbc.sql("""
                insert into saved_search (id, person_id, name, query, saved_at) values (?, ?, ?, ?, ?)
                on conflict (person_id, name) do update set query = excluded.query, saved_at = excluded.saved_at, hits_known = false
                returning id
                """)
                .params(search.id(), person.value(), search.name(), search.query(), Timestamp.from(search.savedAt()))
                .query(UUID.class)
                .single();
    }

    List<SavedSearch> of(PersonId person, int limit) {
        return jdbc.sql("select * from saved_search where person_id = ? order by name limit ?")
                .params(person.value(), limit)
                .query((row, _) -> new SavedSearch(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getTimestamp("saved_at").toInstant(),
                        Sql.instant(row, "followed_since")))
                .list();
    }

    boolean has(PersonId person, String name) {
        return jdbc.sql("select exists (select 1 from saved_search where person_id = ? and name = ?)")
                .params(person.value(), name)
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> same(PersonId person, String name, String query) {
        return jdbc.sql("select id from saved_search where person_id = ? and name = ? and query = ?")
                .params(person.value(), name, query)
                .query(UUID.class)
                .optional();
    }

    Optional<String> query(PersonId person, String name) {
        return jdbc.sql("select query from saved_search where person_id = ? and name = ?")
                .params(person.value(), name)
                .query(String.class)
                .optional();
    }

    Optional<String> name(UUID id, PersonId person) {
        return jdbc.sql("select name from saved_search where id = ? and person_id = ?")
                .params(id, person.value())
                .query(String.class)
                .optional();
    }

    /** @throws DuplicateKeyException when another search of the person is called so */
    @Transactional(propagation = Propagation.MANDATORY)
    void rename(UUID id, PersonId person, String name) {
        jdbc.sql("update saved_search set name = ? where id = ? and person_id = ?")
                .params(name, id, person.value())
                .update();
    }

    /** The name of what was deleted, or empty where the person has no such search. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> delete(UUID id, PersonId person) {
        return jdbc.sql("delete from saved_search where id = ? and person_id = ? returning name")
                .params(id, person.value())
                .query(String.class)
                .optional();
    }
}
