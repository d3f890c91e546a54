package vn.vankho.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTests {
    private static final int IN_MEMORY = (1 << 16) - 1;

    @TempDir
    Path folder;

    private Spool spool;

    @BeforeEach
    void begin() {
        spool = new Spool(folder);
    }

    @Test
    void a_small_file_makes_none_until_somebody_needs_one() throws Exception {
        var bytes = bytes(20_000);
        try (var spooled = spool.take(new ByteArrayInputStream(bytes), 20_000)) {
            assertThat(folder).isEmptyDirectory();
            assertThat(spooled.open().readAllBytes()).isEqualTo(bytes);
            assertThat(Files.readAllBytes(spooled.file())).isEqualTo(bytes);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, IN_MEMORY, IN_MEMORY + 1, IN_MEMORY + 2, 200_000})
    void bytes_are_hashed_and_counted_in_memory_and_on_the_disk(int size) throws Exception {
        var bytes = bytes(size);
        try (var spooled = spool.take(drop(bytes), size)) {
            assertThat(spooled.size()).isEqualTo(size);
            assertThat(spooled.bytes() != null).isEqualTo(size <= IN_MEMORY);
            assertThat(spooled.open().readAllBytes()).isEqualTo(bytes);
            assertThat(spooled.sha256()).isEqualTo(Digests.sha256(spooled.file()));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void one_byte_too_many_is_refused_and_leaves_nothing(int size) {
        assertThatThrownBy(() -> spool.take(drop(bytes(size)), size - 1)).hasMessageContaining("storage.tooLarge");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void no_room_for_the_file_that_somebody_needs_is_told_as_such() throws Exception {
        try (var spooled = spool.take(drop(bytes(10)), 10)) {
            Files.delete(folder);
            assertThatThrownBy(spooled::file).hasMessageContaining("storage.spoolFull");
        }
    }

    /** As a network brings them. */
    private static InputStream drop(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 1_000));
            }
        };
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
