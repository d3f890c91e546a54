package vn.vankho.extraction;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A program of the system that may be missing. What was found holds as long as it can be used; what was not is looked for again after half a
 * minute, so that an administrator need not start the portal anew.
 *
 * @param <T> what was found out about it
 */
final class SystemProgram<T> {
    /** Instead of a name: the program is not wanted. */
    static final String NONE = "none";

    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(30).toNanos();

    private final Supplier<T> look;
    private final Predicate<T> usable;
    private @Nullable T found;
    private boolean wasUsable;
    private long lookedAt;

    /**
     * @param look asks the system; it may start programs
     * @param usable whether it can still be used: asked each time, and cheap
     */
    SystemProgram(Supplier<T> look, Predicate<T> usable) {
        this.look = look;
        this.usable = usable;
    }

    synchronized T found() {
        long now = System.nanoTime();
        var before = found;
        if (before != null && (usable.test(before) || !wasUsable && now - lookedAt < LOOK_AGAIN_NANOS)) return before;
        var seen = look.get();
        found = seen;
        wasUsable = usable.test(seen);
        lookedAt = now;
        return seen;
    }

    /** @param program name, looked for in the folders of PATH, or absolute path */
    static Optional<Path> path(String program) {
        var path = Path.of(program);
        if (path.isAbsolute()) return Optional.of(path).filter(Files::isExecutable);
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin");
        return Arrays.stream(folders.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve(path))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
