package vn.vankho.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    void an_operator_sees_that_the_own_store_answers() {
        assertThat(status.current().embedded()).isTrue();
        assertThat(status.current().answers()).isTrue();
        assertThat(status.current().objectLock()).isFalse();
    }

    private Sha256 put(String text) throws Exception {
        try (var spooled = store.spool(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1000)) {
            return store.put(spooled).sha256();
        }
    }
}
