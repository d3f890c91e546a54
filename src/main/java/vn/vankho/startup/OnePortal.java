package vn.vankho.startup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.shared.StartRefused;

/**
 * One portal per database: a second one would take back the work that the first one has begun. The lock belongs to a session of its
 * own, so it goes with the process however that ends; when the database was away it is taken again.
 */
final class OnePortal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OnePortal.class);

    /** "vankho" in ASCII. */
    private static final long KEY = 0x76616e6b686fL;

    /** The server notices within moments that a killed portal is gone, not at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(20);

    private final String url;
    private final String user;
    private final String password;
    private final Thread watch;
    private volatile Connection session;
    private volatile boolean closed;

    private OnePortal(String url, String user, String password, Connection session) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.session = session;
        this.watch = Thread.ofPlatform().daemon().name("one-portal").start(this::watch);
    }

    static OnePortal hold(String url, String user, String password) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                var session = taken(url, user, password);
                if (session != null) return new OnePortal(url, user, password, session);
                if (System.nanoTime() > end)
                    throw new StartRefused(
                            "Cơ sở dữ liệu %s đang được một cổng Vankho khác sử dụng; hãy dừng cổng đó hoặc chọn cơ sở dữ liệu khác bằng vankho.database.url."
                                    .formatted(url));
                Thread.sleep(PAUSE);
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "Cơ sở dữ liệu %s (vankho.database.url) không khóa được: %s".formatted(url, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Việc khởi động bị ngắt.", e);
        }
    }

    /** A session that holds the lock; null when another one does. */
    private static @Nullable Connection taken(String url, String user, String password) throws SQLException {
        var session = DriverManager.getConnection(url, user, password);
        boolean taken = false;
        try (var ask = session.prepareStatement("select pg_try_advisory_lock(?)")) {
            ask.setLong(1, KEY);
            try (var answer = ask.executeQuery()) {
                taken = answer.next() && answer.getBoolean(1);
            }
        } finally {
            if (!taken) session.close();
        }
        return taken ? session : null;
    }

    private void watch() {
        try {
            while (!closed) {
                Thread.sleep(LOOK_EVERY);
                lookAgain();
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    void lookAgain() {
        try {
            if (closed || session.isValid(5)) return;
            session.close();
            var again = taken(url, user, password);
            if (again == null) LOG.error("Another portal works on the database {}; stop one of them", url);
            else session = again;
        } catch (SQLException e) {
            LOG.warn("The database is away, so is the lock that keeps a second portal out: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        closed = true;
        watch.interrupt();
        try {
            session.close();
        } catch (SQLException e) {
            LOG.debug("the session with the lock was gone already: {}", e.getMessage());
        }
    }
}
