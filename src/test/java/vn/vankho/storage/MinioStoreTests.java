package vn.vankho.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.shared.Refused;

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
        return s3(bucket, MinioServer.PASSWORD);
    }

    private static S3 s3(String bucket, String secret) {
        return new S3(URI.create("http://127.0.0.1:" + server.port), MinioServer.USER, secret, bucket, "us-east-1");
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
    void a_store_that_refuses_is_told_by_its_code_and_not_as_one_that_is_away() throws Exception {
        var there = put(bytes(100));
        try (var rotated = s3(s3.bucket(), "another-secret");
                var none = s3("no-such-bucket")) {
            for (var refusal : Map.of(rotated, "SignatureDoesNotMatch", none, "NoSuchBucket")
                    .entrySet()) {
                var refusing = store(refusal.getKey(), folder.resolve("spool"));
                var spooled = spool(bytes(100));
                assertThatThrownBy(() -> refusing.put(spooled))
                        .isInstanceOf(Refused.class)
                        .hasMessage("storage.refused [%s]".formatted(refusal.getValue()));
                assertThatThrownBy(() -> refusing.open(there.sha256()))
                        .as("it has lost nothing")
                        .hasMessage("storage.refused [%s]".formatted(refusal.getValue()));
            }
        }
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
