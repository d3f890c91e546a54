package vn.vankho.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.PortalTest;
import vn.vankho.shared.DataFolder;

@PortalTest
class StorageSweepTests {
    @Autowired
    ObjectStore store;

    @Autowired
    S3 s3;

    @Autowired
    StorageSweep sweep;

    @Autowired
    StorageStatus status;

    @Autowired
    DataFolder data;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_sweep_reads_everything_back_and_writes_damage_into_the_trail() throws Exception {
        put("nguyên vẹn");
        var damaged = put("sẽ bị hỏng");
        Files.writeString(data.root().resolve("objects/vankho").resolve(ObjectStore.key(damaged)), "đã bị hỏng");
        sweep.run();
        var last = status.current().lastSweep().orElseThrow();
        assertThat(last.damaged()).isEqualTo(1);
        assertThat(last.objects()).isGreaterThanOrEqualTo(2);
        assertThat(last.finishedAt()).isNotNull();
        assertThat(jdbc.sql(
                                "select details ->> 'reason' from audit_entry where deed = 'storage.damaged' and subject_id = ?")
                        .param(damaged.hex())
                        .query(String.class)
                        .single())
                .contains("is damaged");
        store.destroy(damaged);
    }

    @Test
    void an_upload_under_way_does_not_end_the_sweep() throws Exception {
        var whole = put("sau tệp đang ghi");
        var file = data.root().resolve("objects/vankho").resolve(ObjectStore.key(whole));
        // in the order of the names it comes before all others
        var draft = Files.createDirectories(data.root().resolve("objects/vankho/sha256/00"))
                .resolve("0".repeat(64) + "-" + UUID.randomUUID());
        Files.writeString(draft, "một nửa");
        Files.writeString(file, "đã bị hỏng sau");

        sweep.run();

        assertThat(status.current().lastSweep().orElseThrow().damaged()).isPositive();
        assertThat(status.current().lastSweep().orElseThrow().finishedAt()).isNotNull();
        Files.delete(draft);
        store.destroy(whole);
    }

    @Test
    void what_is_named_but_not_there_is_found_and_a_wrong_size_too() throws Exception {
        var there = put("có trong kho");
        var torn = put("bị cắt ngắn");
        Files.writeString(data.root().resolve("objects/vankho").resolve(ObjectStore.key(torn)), "bị");
        var lost = new Sha256("0".repeat(64));
        var destroyed = new Sha256("1".repeat(64));
        var expected = new Expected(List.of(
                new StoredObject(lost, 5),
                new StoredObject(destroyed, 5),
                new StoredObject(there, "có trong kho".getBytes(StandardCharsets.UTF_8).length),
                new StoredObject(torn, "bị cắt ngắn".getBytes(StandardCharsets.UTF_8).length)));
        expected.gone = destroyed;

        assertThat(new PresenceCheck(s3, expected).run()).isEqualTo(2);

        assertThat(expected.found)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(lost, ExpectedOriginals.Trouble.MISSING, torn, ExpectedOriginals.Trouble.WRONG_SIZE));
        store.destroy(torn);
    }

    private static final class Expected implements ExpectedOriginals {
        private final List<StoredObject> all;
        private final Map<Sha256, Trouble> found = new HashMap<>();
        private Sha256 gone;

        Expected(List<StoredObject> all) {
            this.all = all.stream()
                    .sorted(Comparator.comparing(one -> one.sha256().hex()))
                    .toList();
        }

        @Override
        public List<StoredObject> after(Sha256 last, int limit) {
            return all.stream()
                    .filter(one -> last == null || one.sha256().hex().compareTo(last.hex()) > 0)
                    .limit(1)
                    .toList();
        }

        @Override
        public boolean named(Sha256 sha256) {
            return !sha256.equals(gone);
        }

        @Override
        public void found(Sha256 sha256, Trouble trouble, String reason) {
            found.put(sha256, trouble);
        }

        @Override
        public List<StoredObject> inTrouble() {
            return List.of();
        }

        @Override
        public void whole(Sha256 sha256) {}
    }

    @Test
    void an_operator_sees_that_the_own_store_answers() {
        assertThat(status.current().embedded()).isTrue();
        assertThat(status.current().answers()).isTrue();
        assertThat(status.current().objectLock()).isFalse();
    }

    private Sha256 put(String text) throws Exception {
        try (var spooled = store.spool(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1000)) {
            store.put(spooled).await();
            return spooled.sha256();
        }
    }
}
