package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vankho.startup.TestPostgres;

/** What becomes of letters and of what was put away when a portal learns that they belong together. */
class PutAwayMigrationTests {
    private static final String SHA = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.freshDatabase(), TestPostgres.user(), TestPostgres.password());
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final UUID person = UUID.randomUUID();

    @Test
    void letters_are_read_again_parts_are_known_by_their_bytes_and_a_mark_is_borne_by_its_version() {
        migrate("20261129.0215");
        jdbc.sql(
                        "insert into person (id, login, full_name, password_hash, folded, created_at) values (?, 'lan', 'Lan', '', 'lan', now())")
                .param(person)
                .update();
        var letter = keep("thư.eml", "message/rfc822", SHA);
        var part = keep("kế hoạch.txt", "text/plain", OTHER);
        var alone = keep("mật.txt", "text/plain", "c".repeat(64));
        jdbc.sql(
                        "insert into attachment (letter_id, sha256, no, name, document_id, brought) values (?, ?, 1, 'a', ?, true)")
                .params(letter, SHA, part)
                .update();
        jdbc.sql(
                        "insert into quarantined_version (version_id, document_id, mark, found_at) values (?, ?, 'MẬT', now())")
                .params(alone, alone)
                .update();

        migrate("latest");

        assertThat(jdbc.sql("select document_id from step where state = 'WAITING' and priority = 1")
                        .query(UUID.class)
                        .list())
                .containsExactly(letter);
        assertThat(jdbc.sql("select part_sha256 from attachment")
                        .query(String.class)
                        .single())
                .isEqualTo(OTHER);
        assertThat(jdbc.sql("select bearer from quarantined_version")
                        .query(UUID.class)
                        .single())
                .isEqualTo(alone);
    }

    /** A document whose only version bears its id. */
    private UUID keep(String name, String type, String sha) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                with d as (insert into document (id, kind, title, access, current_version, kept_by, kept_at)
                           values (:id, 'OTHER', :name, 'INTERNAL', :id, :person, now())),
                     v as (insert into document_version (id, document_id, no, file_name, media_type, sha256, size, kept_by, kept_at)
                           values (:id, :id, 1, :name, :type, :sha, 1, :person, now()))
                insert into step (document_id, kind, version_id, state, due_at) values (:id, 'READ', :id, 'DONE', now())
                """)
                .param("id", id)
                .param("name", name)
                .param("person", person)
                .param("type", type)
                .param("sha", sha)
                .update();
        return id;
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
