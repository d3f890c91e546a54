package vn.vankho.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether letters can be read off pictures on this machine: the program, its version, and that it knows Vietnamese. */
@Component
public class ScanProgram {
    private static final Logger LOG = LoggerFactory.getLogger(ScanProgram.class);
    private static final String LANGUAGE = "vie";

    /**
     * What was found.
     *
     * @param path of the program; null where there is none that can be used
     * @param version as it says itself, or empty
     * @param trouble key of the sentence that says what is missing, or empty
     */
    public record Found(@Nullable Path path, String version, String trouble) {
        public boolean isThere() {
            return path != null;
        }
    }

    private final ScanSettings settings;
    private final SystemProgram<Found> program;

    ScanProgram(ScanSettings settings) {
        this.settings = settings;
        program = new SystemProgram<>(this::look, found -> found.path() != null && Files.isExecutable(found.path()));
    }

    public Found found() {
        return program.found();
    }

    private Found look() {
        if (settings.program().equals(SystemProgram.NONE)) return new Found(null, "", "extraction.ocr.off");
        var path = SystemProgram.path(settings.program());
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
