package vn.vankho.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.shared.Refused;

/** What the portal asks of any object store. It runs against the embedded endpoint and against a real MinIO server. */
abstract class ObjectStoreContract {
    static final long LIMIT = 64 << 20;
    private static final Random RANDOM = new Random(20261125);

    @TempDir
    Path folder;

    S3 s3;
    ObjectStore store;

    abstract S3 connect(Path folder) throws Exception;

    abstract ObjectStore store(S3 s3, Path folder);

    abstract void stop() throws Exception;

    abstract void startAgain() throws Exception;

    abstract void damage(String key, byte[] bytes) throws Exception;

    @BeforeEach
    void begin() throws Exception {
        s3 = connect(folder);
        s3.connect();
        store = store(s3, folder.resolve("spool"));
    }

    @AfterEach
    void end() throws Exception {
        s3.close();
        stop();
    }

    @Test
    void what_is_put_comes_back_whole_and_in_parts() throws Exception {
        var bytes = bytes(300_000);
        var stored = put(bytes);
        assertThat(store.open(stored.sha256()).readAllBytes()).isEqualTo(bytes);
        assertThat(store.open(stored.sha256(), 1000, 500).readAllBytes())
                .isEqualTo(java.util.Arrays.copyOfRange(bytes, 1000, 1500));
        assertThat(store.holds(stored.sha256())).isTrue();
        assertThat(stored.size()).isEqualTo(300_000);
    }

    @Test
    void the_same_bytes_again_are_no_second_object_and_no_error() throws Exception {
        var bytes = bytes(10_000);
        var first = put(bytes);
        assertThat(put(bytes)).isEqualTo(first);
        assertThat(store.open(first.sha256()).readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void an_original_is_never_overwritten() throws Exception {
        var stored = put("bản gốc".getBytes(StandardCharsets.UTF_8));
        var other = spool("bản khác".getBytes(StandardCharsets.UTF_8));
        assertThat(s3.putNew(ObjectStore.key(stored.sha256()), other)).isFalse();
        assertThat(new String(store.open(stored.sha256()).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("bản gốc");
    }

    @Test
    void a_torn_original_is_replaced_by_the_right_bytes() throws Exception {
        var bytes = bytes(9_000);
        var stored = put(bytes);
        damage(ObjectStore.key(stored.sha256()), bytes(100));
        assertThat(store.holds(stored.sha256(), 9_000)).isFalse();
        put(bytes);
        assertThat(store.holds(stored.sha256(), 9_000)).isTrue();
        assertThat(store.open(stored.sha256()).readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void a_damaged_original_as_long_as_the_right_one_is_mended() throws Exception {
        var bytes = bytes(9_000);
        var stored = put(bytes);
        damage(ObjectStore.key(stored.sha256()), bytes(9_000));
        try (var spooled = spool(bytes)) {
            store.mend(spooled);
        }
        assertThat(store.open(stored.sha256()).readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void rot_of_the_same_length_is_seen_by_reading_back_and_a_put_mends_it() throws Exception {
        var bytes = bytes(9_000);
        var stored = put(bytes);
        assertThat(store.readBack(stored.sha256(), 9_000)).isEqualTo(ReadBack.WHOLE);
        damage(ObjectStore.key(stored.sha256()), bytes(9_000));
        assertThat(store.holds(stored.sha256(), 9_000)).isTrue();
        assertThat(store.readBack(stored.sha256(), 9_000)).isEqualTo(ReadBack.DAMAGED);

        put(bytes);

        assertThat(store.readBack(stored.sha256(), 9_000)).isEqualTo(ReadBack.WHOLE);
        assertThat(store.readBack(new Sha256("cd".repeat(32)), 1)).isEqualTo(ReadBack.NOT_READ);
    }

    @Test
    void bytes_that_changed_on_the_way_are_refused_by_the_store() throws Exception {
        var spooled = spool(bytes(150_000));
        Files.write(spooled.file(), bytes(150_000));
        assertThatThrownBy(() -> store.put(spooled)).isInstanceOf(Refused.class).hasMessageContaining("storage.away");
        assertThat(store.holds(spooled.sha256())).isFalse();
    }

    @Test
    void damaged_bytes_fail_at_the_end_of_reading() throws Exception {
        var stored = put(bytes(9_000));
        damage(ObjectStore.key(stored.sha256()), bytes(9_000));
        try (var stream = store.open(stored.sha256())) {
            assertThatThrownBy(stream::readAllBytes)
                    .isInstanceOf(ObjectDamaged.class)
                    .hasMessageContaining(stored.sha256().hex());
        }
    }

    @Test
    void the_first_reader_needs_no_store_and_the_next_one_does() throws Exception {
        var bytes = bytes(9_000);
        var stored = put(bytes);
        damage(ObjectStore.key(stored.sha256()), bytes(9_000));
        assertThat(store.openFirst(stored.sha256()).readAllBytes()).isEqualTo(bytes);
        try (var stream = store.openFirst(stored.sha256())) {
            assertThatThrownBy(stream::readAllBytes).isInstanceOf(ObjectDamaged.class);
        }
    }

    @Test
    void a_missing_original_is_refused_by_its_hash() {
        var absent = new Sha256("ab".repeat(32));
        assertThat(store.holds(absent)).isFalse();
        assertThatThrownBy(() -> store.open(absent))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("storage.lost")
                .hasMessageContaining(absent.hex());
    }

    @Test
    void a_destroyed_original_is_gone_and_may_come_again() throws Exception {
        var bytes = bytes(2_000);
        var stored = put(bytes);
        store.destroy(stored.sha256());
        assertThat(store.holds(stored.sha256())).isFalse();
        store.destroy(stored.sha256());
        put(bytes);
        assertThat(store.holds(stored.sha256())).isTrue();
    }

    @Test
    void copies_may_be_written_again_and_removed() {
        assertThat(store.derived("text/1.txt")).isEmpty();
        store.putDerived("text/1.txt", "text/plain", "một".getBytes(StandardCharsets.UTF_8));
        store.putDerived("text/1.txt", "text/plain", "hai".getBytes(StandardCharsets.UTF_8));
        assertThat(store.derived("text/1.txt")).hasValue("hai".getBytes(StandardCharsets.UTF_8));
        store.removeDerived("text/1.txt");
        assertThat(store.derived("text/1.txt")).isEmpty();
    }

    @Test
    void a_large_copy_goes_in_from_a_file_and_comes_out_in_pieces() throws Exception {
        var file = Files.createTempFile("copy", ".pdf");
        Files.writeString(file, "một hai ba");
        store.putDerived("pages/1", file);

        var there = store.derivedObject("pages/1").orElseThrow();
        assertThat(there.size()).isEqualTo(Files.size(file));
        try (var part = store.openDerived("pages/1", there.size() - 2, 2).orElseThrow()) {
            assertThat(part).hasContent("ba");
        }
        Files.writeString(file, "khác");
        store.putDerived("pages/1", file);
        assertThat(store.derivedObject("pages/1").orElseThrow().mark()).isNotEqualTo(there.mark());
        store.removeDerived("pages/1");
        assertThat(store.derivedObject("pages/1")).isEmpty();
        assertThat(store.openDerived("pages/1", 0, 1)).isEmpty();
    }

    @Test
    void twelve_uploaders_with_the_same_and_different_bytes_all_succeed() throws Exception {
        var same = bytes(20_000);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var puts = IntStream.range(0, 120)
                    .mapToObj(i -> (Callable<StoredObject>)
                            () -> put(i % 3 == 0 ? same : (i + "tệp").getBytes(StandardCharsets.UTF_8)))
                    .toList();
            for (var put : threads.invokeAll(puts))
                assertThat(store.holds(put.get().sha256())).isTrue();
        }
    }

    @Test
    void a_large_file_streams() throws Exception {
        var bytes = bytes(40 << 20);
        var stored = put(bytes);
        try (var stream = store.open(stored.sha256())) {
            assertThat(stream.transferTo(java.io.OutputStream.nullOutputStream()))
                    .isEqualTo(bytes.length);
        }
    }

    @Test
    void all_originals_are_listed_in_order_from_any_place() throws Exception {
        for (int i = 0; i < 25; i++) put(("tệp " + i).getBytes(StandardCharsets.UTF_8));
        var keys = new java.util.ArrayList<String>();
        s3.list(ObjectStore.ORIGINALS, null).forEachRemaining(item -> keys.add(item.objectName()));
        assertThat(keys).hasSize(25).isSorted();
        var rest = new java.util.ArrayList<String>();
        s3.list(ObjectStore.ORIGINALS, keys.get(9)).forEachRemaining(item -> rest.add(item.objectName()));
        assertThat(rest).isEqualTo(keys.subList(10, 25));
    }

    @Test
    void a_stopped_store_refuses_clearly_and_work_goes_on_when_it_returns() throws Exception {
        var before = put(bytes(1_000));
        stop();
        var spooled = spool(bytes(1_000));
        assertThatThrownBy(() -> store.put(spooled)).isInstanceOf(Refused.class).hasMessageContaining("storage.away");
        assertThatThrownBy(() -> store.open(before.sha256()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("storage.away");
        assertThat(s3.answers()).isFalse();
        startAgain();
        assertThat(s3.answers()).isTrue();
        store.put(spooled).await();
        assertThat(store.holds(before.sha256())).isTrue();
        assertThat(store.holds(spooled.sha256())).isTrue();
    }

    @Test
    void a_stream_over_the_limit_is_refused_and_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> store.spool(new ByteArrayInputStream(bytes(3 << 20)), 2 << 20))
                .isInstanceOf(Refused.class)
                .hasMessage("storage.tooLarge [2]");
        assertThat(folder.resolve("spool")).isEmptyDirectory();
    }

    @Test
    void a_sender_that_goes_away_leaves_nothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> store.spool(broken, LIMIT)).hasMessageContaining("storage.cutOff");
        assertThat(folder.resolve("spool")).isEmptyDirectory();
    }

    StoredObject put(byte[] bytes) throws IOException {
        try (var spooled = spool(bytes)) {
            store.put(spooled).await();
            return new StoredObject(spooled.sha256(), spooled.size());
        }
    }

    Spooled spool(byte[] bytes) {
        return store.spool(new ByteArrayInputStream(bytes), LIMIT);
    }

    static byte[] bytes(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
