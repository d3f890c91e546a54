package vn.vankho.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same contract on a real MinIO server; without one it says so by name. */
class MinioStoreTests extends ObjectStoreContract {
    @TempDir
    static Path home;

    private static MinioServer server;

    @BeforeAll
    static void startServer() throws Exception {
        var program = MinioServer.program();
        Assumptions.assumeTrue(program.isPresent(), "skipped: no MinIO server");
        server = new MinioServer(program.get(), Files.createDirectories(home.resolve("minio")));
        server.start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        if (server != null) server.stop();
    }

    @Override
    S3 connect(Path folder) {
        return s3("vankho-" + UUID.randomUUID());
    }

    private static S3 s3(String bucket) {
        return new S3(
                URI.create("http://127.0.0.1:" + server.port),
                MinioServer.USER,
                MinioServer.PASSWORD,
                bucket,
                "us-east-1");
    }

    @Override
    ObjectStore store(S3 s3, Path spool) {
        return new ObjectStore(s3, new Spool(spool), null);
    }

    @Override
    @AfterEach
    void end() {
        s3.close();
    }

    @Override
    void stop() throws Exception {
        server.stop();
    }

    @Override
    void startAgain() throws Exception {
        server.start();
    }

    @Override
    void damage(String key, byte[] bytes) {
        s3.put(key, "application/octet-stream", bytes);
    }

    @Test
    void a_bucket_with_object_lock_is_recognised() throws Exception {
        assertThat(s3.locks()).isFalse();
        var client = MinioClient.builder()
                .endpoint("http://127.0.0.1:" + server.port)
                .credentials(MinioServer.USER, MinioServer.PASSWORD)
                .build();
        client.makeBucket(
                MakeBucketArgs.builder().bucket("locked").objectLock(true).build());
        try (var locked = s3("locked")) {
            assertThat(locked.locks()).isTrue();
        }
    }
}
