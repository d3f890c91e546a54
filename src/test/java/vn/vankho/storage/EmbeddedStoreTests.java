package vn.vankho.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.shared.Refused;

class EmbeddedStoreTests extends ObjectStoreContract {
    private EmbeddedStore server;
    private boolean stopped;

    @Override
    S3 connect(Path folder) {
        server = new EmbeddedStore(folder.resolve("objects"));
        stopped = false;
        return server.client("vankho");
    }

    @Override
    ObjectStore store(S3 s3, Path spool) {
        return new ObjectStore(s3, new Spool(spool), server);
    }

    @Override
    void stop() throws Exception {
        if (stopped) return;
        stopped = true;
        server.close();
    }

    @Override
    void startAgain() throws Exception {
        server.reopen();
        stopped = false;
    }

    @Override
    void damage(String key, byte[] bytes) throws Exception {
        Files.write(folder.resolve("objects/vankho").resolve(key), bytes);
    }

    @Test
    void what_is_handed_over_inside_the_process_is_create_only_too() throws Exception {
        var stored = put(bytes(3_000));
        var other = spool(bytes(2_000));

        assertThat(server.putNew("vankho", ObjectStore.key(stored.sha256()), other))
                .isFalse();
        assertThat(store.holds(stored.sha256(), 3_000)).isTrue();
    }

    @Test
    void bytes_that_vanish_on_their_way_to_the_disk_are_not_said_to_be_kept() throws Exception {
        var spooled = spool(bytes(10));
        server.putNew("vankho", ObjectStore.key(spooled.sha256()), spooled);
        Files.delete(folder.resolve("objects/vankho").resolve(ObjectStore.key(spooled.sha256())));

        var onDisk = server.force("vankho", ObjectStore.key(spooled.sha256()), spooled.size());

        assertThatThrownBy(onDisk::await).isInstanceOf(Refused.class).hasMessageContaining("storage.away");
    }

    @Test
    void parts_of_an_upload_that_a_killed_portal_left_are_swept() throws Exception {
        put(bytes(10));
        stop();
        var part = Files.createDirectories(folder.resolve("objects/vankho/.mpus-1"))
                .resolve("1");
        Files.write(part, bytes(10));
        try (var again = new EmbeddedStore(folder.resolve("objects"))) {
            assertThat(part.getParent()).doesNotExist();
            assertThat(again.port()).isPositive();
        }
    }

    @Test
    void what_a_portal_killed_in_the_middle_of_a_put_left_is_swept_and_nothing_else() throws Exception {
        var stored = put(bytes(10));
        store.putDerived("pages/" + UUID.randomUUID(), "image/png", bytes(10));
        stop();
        var kept = files();
        for (var whole : kept)
            Files.write(whole.resolveSibling(whole.getFileName() + "-" + UUID.randomUUID()), bytes(5));
        assertThat(files()).hasSize(4);

        try (var again = new EmbeddedStore(folder.resolve("objects"))) {
            assertThat(again.port()).isPositive();
            assertThat(files()).containsExactlyInAnyOrderElementsOf(kept);
            assertThat(kept).anyMatch(file -> file.endsWith(ObjectStore.key(stored.sha256())));
        }
    }

    private List<Path> files() throws Exception {
        try (var all = Files.walk(folder.resolve("objects"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
