package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vankho.startup.TestPostgres;

/** What is told of documents that were destroyed before anybody wrote down which of their versions bore a mark. */
class HiddenVersionMigrationTests {
    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.freshDatabase(), TestPostgres.user(), TestPostgres.password());
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void where_the_trail_knows_of_a_mark_all_versions_are_hidden() {
        migrate("20261129.2249");
        var marked = destroyed("[{\"no\": 1, \"file\": \"một.txt\"}, {\"no\": 2, \"file\": \"mật.txt\"}]");
        var known = destroyed("[{\"no\": 1, \"file\": \"ba.txt\", \"hidden\": false}]");
        var plain = destroyed("[{\"no\": 1, \"file\": \"bốn.txt\"}]");
        for (var one : new UUID[] {marked, known})
            jdbc.sql("""
                    insert into audit_entry (id, at, actor_name, deed, subject, subject_id)
                    values (?, now(), '', 'document.quarantine', 'document', ?)
                    """).params(UUID.randomUUID(), one.toString()).update();

        migrate("latest");

        assertThat(versions(marked))
                .isEqualTo(
                        "[{\"no\": 1, \"file\": \"một.txt\", \"hidden\": true}, {\"no\": 2, \"file\": \"mật.txt\", \"hidden\": true}]");
        assertThat(versions(known)).contains("\"hidden\": false");
        assertThat(versions(plain)).doesNotContain("hidden");
    }

    private UUID destroyed(String versions) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into document_destroyed (document_id, title, versions, trashed_at, trashed_by, destroyed_at)
                values (?, 'Kế hoạch', cast(? as jsonb), now(), ?, now())
                """).params(id, versions, UUID.randomUUID()).update();
        return id;
    }

    private String versions(UUID document) {
        return jdbc.sql("select versions from document_destroyed where document_id = ?")
                .param(document)
                .query(String.class)
                .single();
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
