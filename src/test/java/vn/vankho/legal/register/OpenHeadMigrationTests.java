package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vankho.shared.Sql;
import vn.vankho.startup.TestPostgres;

/** Which heads a portal takes for open when it learns that there are such. */
class OpenHeadMigrationTests {
    private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.freshDatabase(), TestPostgres.user(), TestPostgres.password());
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final UUID person = UUID.randomUUID();

    @Test
    void those_confirmed_before_their_file_came_and_not_those_that_a_file_gone_by_had_brought() {
        migrate("20261129.1925");
        jdbc.sql(
                        "insert into person (id, login, full_name, password_hash, folded, created_at) values (?, 'lan', 'Lan', '', 'lan', now())")
                .param(person)
                .update();
        var entered = entry("entered, then its file came", 1);
        takenIn(entered, 2);
        var ofFile = entry("brought by its file", 3);
        takenIn(ofFile, 1);
        var again = entry("brought by a file that was destroyed, and kept again", 1);
        takenIn(again, 0);

        migrate("latest");

        assertThat(open()).containsExactly("entered, then its file came");
    }

    /** Confirmed so many hours after noon; its file, a restricted one, was kept two hours after noon. */
    private UUID entry(String title, int confirmed) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                with d as (insert into document (id, kind, title, access, current_version, kept_by, kept_at)
                           values (:id, 'LEGAL', :title, 'RESTRICTED', :id, :person, :kept)),
                     v as (insert into document_version (id, document_id, no, file_name, media_type, sha256, size, kept_by, kept_at)
                           values (:id, :id, 1, 'a.txt', 'text/plain', :sha, 1, :person, :kept))
                insert into legal_document (id, document_id, version_id, title, state, taken_in_at, confirmed_at, confirmed_by)
                values (:id, :id, :id, :title, 'CONFIRMED', :noon, :confirmed, :person)
                """)
                .param("id", id)
                .param("title", title)
                .param("person", person)
                .param("sha", id.toString().replace("-", "").repeat(2))
                .param("noon", hour(0))
                .param("kept", hour(2))
                .param("confirmed", hour(confirmed))
                .update();
        return id;
    }

    private void takenIn(UUID entry, int at) {
        jdbc.sql("""
                insert into audit_entry (id, at, actor_name, deed, subject, subject_id)
                values (gen_random_uuid(), ?, 'Cổng', 'legal.take-in', 'legal', ?)
                """).params(hour(at), entry.toString()).update();
    }

    private Set<String> open() {
        return jdbc.sql("select title from legal_document where open_head").query(String.class).list().stream()
                .collect(Collectors.toSet());
    }

    private static Object hour(int after) {
        return Sql.at(NOON.plusSeconds(after * 3600L));
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
