package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** That nobody called and nothing came out is only worth something where a caller would be seen and the words would be known. */
class LookoutTests {
    @Test
    void who_calls_is_seen() throws Exception {
        int before = Lookout.trials();

        URI.create(Lookout.URL + Lookout.TRIAL).toURL().openStream().close();

        assertThat(Lookout.trials()).isEqualTo(before + 1);
    }

    @Test
    void the_words_of_the_file_are_known_when_they_are_read() throws Exception {
        var bytes = Files.readAllBytes(Path.of(URI.create(Lookout.FILE)));
        try (var pool = Workers.pool(10, 10, 1_000)) {
            assertThat(Workers.pages(Workers.read(pool, "text/plain", bytes)).getFirst())
                    .contains(Lookout.WORDS);
        }
        assertThat(new String(bytes, UTF_8)).isEqualTo(Lookout.WORDS);
    }
}
