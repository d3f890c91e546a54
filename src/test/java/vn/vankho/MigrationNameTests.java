package vn.vankho;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each room has a folder of its own, but Flyway counts them together. */
class MigrationNameTests {
    @Test
    void each_migration_has_a_moment_of_its_own() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            var byMoment = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .collect(groupingBy(name -> name.replaceFirst("__.*", ""), counting()));
            assertThat(byMoment)
                    .isNotEmpty()
                    .allSatisfy((_, count) -> assertThat(count).isOne());
        }
    }
}
