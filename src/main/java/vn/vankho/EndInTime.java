package vn.vankho;

import ch.qos.logback.classic.LoggerContext;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * Whoever stops the portal does not wait for a request that never ends, and reads what is waited for. When the orderly end takes too long
 * the process goes as at a kill, which loses nothing that was receipted; a database server left behind is adopted by the next start.
 */
final class EndInTime {
    private static final Duration PATIENCE = Duration.ofSeconds(18);
    /** As of a process that ended by SIGTERM. */
    private static final int CODE = 143;

    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    private volatile boolean started;
    private volatile boolean refused;
    private volatile boolean ending;
    private volatile boolean ended;

    void arrange() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::begin, "end-in-time"));
        SpringApplication.getShutdownHandlers().add(this::ended);
    }

    void started() {
        started = true;
    }

    /** It did not start, and says why itself. */
    void refused() {
        refused = true;
    }

    boolean ending() {
        return ending;
    }

    /** Ends at once, because the process waits for its hooks. */
    private void begin() {
        ending = true;
        // half of what is being built then complains that the process ends, with its stack
        if (!started && LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) logging.stop();
        // also while the last of it is still starting: it answers by then
        if (!refused)
            System.out.println(
                    "Vankho đang dừng, nhiều nhất %d giây: chờ các yêu cầu đang phục vụ và các bước xử lý đang làm; việc dở được làm tiếp ở lần khởi động sau."
                            .formatted(PATIENCE.toSeconds()));
        Thread.ofPlatform().daemon().name("end-in-time").start(this::end);
    }

    /** Everything is closed; what is left is the end of the process itself. */
    private void ended() {
        ended = true;
        if (refused) return;
        System.out.println("Vankho đã dừng.");
        if (makesArchive(ManagementFactory.getRuntimeMXBean().getInputArguments()))
            System.out.println(
                    "Máy ảo Java còn ghi lại các lớp đã dùng để những lần sau khởi động nhanh hơn, mất vài giây; dữ liệu đã đóng xong.");
    }

    /** At the end of the first run, see the launcher: by far the longest part of that end. */
    static boolean makesArchive(Collection<String> arguments) {
        return arguments.contains("-XX:+AutoCreateSharedArchive")
                && arguments.stream()
                        .filter(argument -> argument.startsWith(ARCHIVE))
                        .anyMatch(argument -> Files.notExists(Path.of(argument.substring(ARCHIVE.length()))));
    }

    private void end() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            return;
        }
        if (ended) return;
        if (started)
            System.err.println(
                    "Vankho chưa dừng xong sau %d giây nên bị ngắt; những gì đã báo là đã lưu vẫn còn nguyên."
                            .formatted(PATIENCE.toSeconds()));
        Runtime.getRuntime().halt(CODE);
    }
}
