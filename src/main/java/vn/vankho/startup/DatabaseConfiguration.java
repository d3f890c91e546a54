package vn.vankho.startup;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.StartRefused;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int LEAST = 60;
    private static final int BESIDE = 20;

    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, DataFolder data) {
        var pool = new HikariConfig();
        pool.setPoolName("vankho");
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(Math.min(4, settings.connections()));
        pool.setAutoCommit(true);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "vankho");
        if (settings.url() != null && !settings.url().isBlank()) {
            pool.setJdbcUrl(settings.url());
            pool.setUsername(settings.user());
            pool.setPassword(settings.password());
            return connected(pool, settings.url());
        }
        var server =
                PostgresServer.start(data.folder("postgres"), data.folder("postgres"), room(settings.connections()));
        pool.setJdbcUrl(server.url("postgres"));
        pool.setUsername(PostgresServer.USER);
        pool.setPassword(server.password());
        return held(new PortalPool(pool, server));
    }

    /** Beside the pool: the lock of the one portal, the server's own, and whoever looks at the rows with a program of theirs. */
    static Map<String, String> room(int connections) {
        return Map.of("max_connections", "" + Math.max(LEAST, connections + BESIDE));
    }

    private static PortalPool held(PortalPool pool) {
        try {
            return pool.held();
        } catch (StartRefused e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource connected(HikariConfig pool, String url) {
        try {
            return held(new PortalPool(pool, null));
        } catch (StartRefused e) {
            throw e;
        } catch (RuntimeException e) {
            var reason = e.getCause() == null ? e : e.getCause();
            throw new StartRefused(
                    "Cơ sở dữ liệu %s (vankho.database.url) không kết nối được: %s"
                            .formatted(url, String.valueOf(reason.getMessage())),
                    e);
        }
    }

    /** Takes the place of the indicator of Spring Boot, by its name. */
    @Bean
    DatabaseHealth dbHealthIndicator(HikariDataSource pool) {
        var alone = new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        alone.setConnectionProperties(DatabaseHealth.limits());
        return new DatabaseHealth(alone);
    }

    /** Readable in the table and safe to read back, unlike Java serialization. */
    @Bean
    DbSchedulerCustomizer schedulerData() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }
}
