package vn.vankho.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import vn.vankho.storage.MinioServer;

/** With a real MinIO server, the shape of production, killed in the middle and started again; without one it says so by name. */
@DirtiesContext
class MinioKilledTests extends StoreAwayJourney {
    private static MinioServer server;
    private static Path home;

    @BeforeAll
    static void needsServer() {
        Assumptions.assumeTrue(MinioServer.program().isPresent(), "skipped: no MinIO server");
    }

    /** Asked for when the portal of this class starts, which needs its store. */
    @DynamicPropertySource
    static void store(DynamicPropertyRegistry settings) {
        settings.add("vankho.storage.endpoint", () -> "http://127.0.0.1:" + server().port);
        settings.add("vankho.storage.access-key", () -> MinioServer.USER);
        settings.add("vankho.storage.secret-key", () -> MinioServer.PASSWORD);
    }

    private static synchronized MinioServer server() {
        try {
            if (server == null) {
                home = Files.createTempDirectory("vankho-minio");
                var fresh = new MinioServer(
                        MinioServer.program().orElseThrow(), Files.createDirectories(home.resolve("store")));
                fresh.start();
                server = fresh;
            }
            return server;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void end() throws Exception {
        if (server != null) server.stop();
        server = null;
        if (home != null) FileSystemUtils.deleteRecursively(home);
    }

    @Override
    void off() throws Exception {
        server.stop();
    }

    @Override
    void on() throws Exception {
        server.start();
    }
}
