package vn.vankho.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JustPutTests {
    private final JustPut held = new JustPut();
    private Spool spool;

    @BeforeEach
    void begin(@TempDir Path folder) {
        spool = new Spool(folder);
    }

    @Test
    void what_was_put_is_handed_out_once() {
        var file = file(1, 1_000);
        held.add(file);
        assertThat(held.take(file.sha256())).hasSize(1_000);
        assertThat(held.take(file.sha256())).isNull();
    }

    @Test
    void large_files_are_left_to_the_store() {
        var file = file(1, 300_000);
        held.add(file);
        assertThat(held.take(file.sha256())).isNull();
    }

    @Test
    void the_oldest_go_when_eight_megabytes_are_held() {
        var first = file(0, 200_000);
        held.add(first);
        for (int i = 1; i < 42; i++) held.add(file(i, 200_000));
        assertThat(held.take(first.sha256())).isNull();
        assertThat(held.take(file(41, 200_000).sha256())).isNotNull();
        assertThat(held.take(file(1, 200_000).sha256())).isNotNull();
    }

    private Spooled file(int mark, int size) {
        var bytes = new byte[size];
        bytes[0] = (byte) mark;
        return spool.take(new ByteArrayInputStream(bytes), size);
    }
}
