package vn.vankho;

import ch.qos.logback.classic.LoggerContext;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/**
 * Whoever stops the portal does not wait for a request that never ends. When the orderly end takes too long the process goes as at a
 * kill, which loses nothing that was receipted; a database server left behind is adopted by the next start.
 */
final class EndInTime {
    private static final Duration PATIENCE = Duration.ofSeconds(18);
    /** As of a process that ended by SIGTERM. */
    private static final int CODE = 143;

    private volatile boolean started;
    private volatile boolean ending;

    void arrange() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::begin, "end-in-time"));
    }

    void started() {
        started = true;
    }

    boolean ending() {
        return ending;
    }

    /** Ends at once, because the process waits for its hooks. */
    private void begin() {
        ending = true;
        // half of what is being built then complains that the process ends, with its stack
        if (!started && LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) logging.stop();
        Thread.ofPlatform().daemon().name("end-in-time").start(this::end);
    }

    private void end() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            return;
        }
        if (started)
            System.err.println(
                    "Vankho chưa dừng xong sau %d giây nên bị ngắt; những gì đã báo là đã lưu vẫn còn nguyên."
                            .formatted(PATIENCE.toSeconds()));
        Runtime.getRuntime().halt(CODE);
    }
}
