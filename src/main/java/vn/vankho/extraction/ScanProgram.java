package vn.vankho.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether letters can be read off pictures on this machine: the program, its version, and that it knows Vietnamese. */
@Component
public class ScanProgram {
    private static final Logger LOG = LoggerFactory.getLogger(ScanProgram.class);
    private static final String LANGUAGE = "vie";
    private static final String NONE = "none";
    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(30);

    /**
     * What was found.
     *
     * @param path of the program; null where there is none that can be used
     * @param version as it says itself, or empty
     * @param trouble key of the sentence that says what is missing, or empty
     */
    public record Found(@org.jspecify.annotations.Nullable Path path, String version, String trouble) {
        public boolean isThere() {
            return path != null;
        }
    }

    private final ScanSettings settings;
    private Found found = new Found(null, "", "extraction.ocr.missing");
    private long lookedAt;
    private boolean looked;

    ScanProgram(ScanSettings settings) {
        this.settings = settings;
    }

    /** Looks again when it was missing a moment ago: an administrator may have installed it. */
    public synchronized Found found() {
        long now = System.nanoTime();
        if (looked && (found.isThere() || now - lookedAt < LOOK_AGAIN_NANOS)) {
            if (found.path() == null || Files.isExecutable(found.path())) return found;
        }
        looked = true;
        lookedAt = now;
        found = look();
        return found;
    }

    private Found look() {
        if (settings.program().equals(NONE)) return new Found(null, "", "extraction.ocr.off");
        var path = inPath();
        if (path.isEmpty()) return new Found(null, "", "extraction.ocr.missing");
        try {
            var version = say(path.get(), "--version").getFirst();
            if (!say(path.get(), "--list-langs").contains(LANGUAGE))
                return new Found(null, version, "extraction.ocr.language");
            return new Found(path.get(), version, "");
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} does not work: {}", path.get(), e.getMessage());
            return new Found(null, "", "extraction.ocr.missing");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Found(null, "", "extraction.ocr.missing");
        }
    }

    private Optional<Path> inPath() {
        var program = Path.of(settings.program());
        if (program.isAbsolute()) return Optional.of(program).filter(Files::isExecutable);
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin");
        return Arrays.stream(folders.split(java.io.File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<String> say(Path program, String option) throws IOException, InterruptedException {
        var process = new ProcessBuilder(program.toString(), option)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var lines = new String(process.getInputStream().readNBytes(20_000), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        if (lines.isEmpty()) throw new IOException("it says nothing");
        return lines;
    }
}
