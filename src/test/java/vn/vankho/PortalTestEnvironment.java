package vn.vankho;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import vn.vankho.startup.TestPostgres;

/** Gives a test context its own database and data folder; before the portal takes the folder. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortalTestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = Map.<String, Object>of(
                "vankho.data",
                freshFolder().toString(),
                "vankho.demo",
                "false",
                "vankho.database.url",
                TestPostgres.freshDatabase(),
                "vankho.database.user",
                TestPostgres.user(),
                "vankho.database.password",
                TestPostgres.password(),
                "vankho.database.connections",
                "12",
                "db-scheduler.polling-interval",
                "1h",
                // a text beyond the limit is made and indexed in no time
                "vankho.extraction.characters",
                "2000000",
                // most contexts read no file
                "vankho.extraction.ready",
                "false");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("portal test", settings));
    }

    private static Path freshFolder() {
        try {
            var root = Files.createDirectories(Path.of("target", "test-data")).toAbsolutePath();
            var folder = Files.createTempDirectory(root, "portal");
            SpringApplication.getShutdownHandlers().add(() -> {
                try {
                    FileSystemUtils.deleteRecursively(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
