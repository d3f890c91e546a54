package vn.vankho.startup;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the database answers, told within some seconds. It is asked over a connection beside the pool: one whose connections are all in
 * use is busy, not away. One question at a time: a database that hangs is not asked by one more with each look.
 */
class DatabaseHealth implements HealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** What ends a connection that hangs, in the words of the driver. */
    private static final String[] LIMITS = {"connectTimeout", "loginTimeout", "socketTimeout"};

    private final DataSource database;
    private @Nullable CompletableFuture<Boolean> asked;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    static Properties limits() {
        var limits = new Properties();
        limits.setProperty("ApplicationName", "vankho health");
        for (var limit : LIMITS) limits.setProperty(limit, Long.toString(PATIENCE.toSeconds()));
        return limits;
    }

    @Override
    public Health health() {
        return answers() ? Health.up().build() : Health.down().build();
    }

    private boolean answers() {
        try {
            return question().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> question() {
        if (asked == null || asked.isDone())
            asked = CompletableFuture.supplyAsync(
                    this::ask,
                    task -> Thread.ofVirtual().name("database-health").start(task));
        return asked;
    }

    private boolean ask() {
        try (var connection = database.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException e) {
            return false;
        }
    }
}
