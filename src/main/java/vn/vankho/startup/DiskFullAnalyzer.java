package vn.vankho.startup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import vn.vankho.shared.StartRefused;

/** A start that fails because a disk is full: each program says that in its own way, or not at all, and an operator needs to read which disk it is. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DiskFullAnalyzer implements FailureAnalyzer {
    /** PostgreSQL takes so much at once for its journal. */
    private static final long LEAST = 16L << 20;

    /** SQL state of a statement for which the disk had no room. */
    private static final String DISK_FULL = "53100";

    private final Environment environment;

    DiskFullAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        var folder = Path.of(environment.getProperty("vankho.data", "data"))
                .toAbsolutePath()
                .normalize();
        var sentence = sentence(failure, folder, free(folder));
        return sentence == null ? null : new FailureAnalysis(sentence, null, failure);
    }

    /** @param free bytes that may still be written below the data folder */
    static @Nullable String sentence(Throwable failure, Path folder, long free) {
        var disk = disk(failure, folder, free);
        return disk == null
                ? null
                : "%s. Hãy dọn hoặc mở rộng ổ đĩa đó rồi khởi động lại; những gì đã lưu vẫn còn. (%s)"
                        .formatted(disk, reason(failure));
    }

    private static @Nullable String disk(Throwable failure, Path folder, long free) {
        if (free < LEAST && causes(failure).anyMatch(DiskFullAnalyzer::isWriting))
            return "Ổ đĩa chứa thư mục dữ liệu %s (vankho.data) đã đầy, chỉ còn %d MB".formatted(folder, free >> 20);
        if (causes(failure).anyMatch(DiskFullAnalyzer::isDatabase)) return "Ổ đĩa của cơ sở dữ liệu đã đầy";
        return causes(failure).anyMatch(DiskFullAnalyzer::saysSo) ? "Một ổ đĩa mà cổng ghi vào đã đầy" : null;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(50);
    }

    private static boolean isWriting(Throwable cause) {
        return cause instanceof IOException || cause instanceof SQLException;
    }

    private static boolean saysSo(Throwable cause) {
        return cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("No space left");
    }

    private static boolean isDatabase(Throwable cause) {
        return cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState());
    }

    private static String reason(Throwable failure) {
        var told = causes(failure)
                .filter(cause -> cause instanceof StartRefused || isWriting(cause))
                .findFirst()
                .orElse(failure);
        return String.valueOf(told.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static long free(Path folder) {
        for (var existing = folder; existing != null; existing = existing.getParent())
            if (existing.toFile().exists()) return existing.toFile().getUsableSpace();
        return Long.MAX_VALUE;
    }
}
