package vn.vankho.startup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pool and, where it is the portal's own, the server behind it: the server stops after the last connection. */
final class PortalPool extends HikariDataSource {
    private static final Logger LOG = LoggerFactory.getLogger(PortalPool.class);

    /**
     * Each request that waits holds a thread, and there are 400: with the half minute of the pool's maker, some thirteen requests a second
     * held all of them while the database was away. Whoever gets none is told to come again.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Before one that lay idle is given away it is asked whether it still lives; several may have to be. */
    private static final Duration LIVES = Duration.ofSeconds(2);

    /** Hundreds may get none at the same time. */
    private static final Duration TELL_EVERY = Duration.ofSeconds(10);

    private final @Nullable PostgresServer server;
    private final AtomicLong told = new AtomicLong(System.nanoTime() - TELL_EVERY.toNanos());
    private @Nullable OnePortal portal;

    PortalPool(HikariConfig settings, @Nullable PostgresServer server) {
        super(patient(settings));
        this.server = server;
    }

    private static HikariConfig patient(HikariConfig settings) {
        settings.setConnectionTimeout(PATIENCE.toMillis());
        settings.setValidationTimeout(LIVES.toMillis());
        return settings;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException none) {
            tell(none);
            throw none;
        }
    }

    private void tell(SQLException none) {
        long before = told.get();
        long now = System.nanoTime();
        if (now - before < TELL_EVERY.toNanos() || !told.compareAndSet(before, now)) return;
        LOG.warn("No connection to the database in time, requests are told to come again: {}", none.getMessage());
    }

    /** Before the first migration: a second portal must not touch the rows of the first. */
    PortalPool held() {
        portal = OnePortal.hold(getJdbcUrl(), getUsername(), getPassword());
        return this;
    }

    @Override
    public void close() {
        boolean first = !isClosed();
        super.close();
        if (first && portal != null) portal.close();
        if (first && server != null) server.close();
    }
}
