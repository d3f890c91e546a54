package vn.vankho.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Whether letters can be read off pictures on this machine: the program, its version, and that it knows Vietnamese. */
@Component
public class ScanProgram {
    private static final Logger LOG = LoggerFactory.getLogger(ScanProgram.class);
    private static final String LANGUAGE = "vie";
    private static final String SLOW = "extraction.ocr.slow";
    private static final String OFF = "extraction.ocr.off";
    private static final Pattern FOLDER = Pattern.compile("\"(/[^\"]+)\"");
    private static final int SECONDS = 5;

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
    private volatile @Nullable Path language;
    private final BooleanSupplier hasRead;
    private volatile boolean wasThere;

    @Autowired
    ScanProgram(ScanSettings settings, ScanQueries scans) {
        this(settings, scans::hasRead);
    }

    /** @param hasRead whether it has read a page of this office before, perhaps before the last start */
    ScanProgram(ScanSettings settings, BooleanSupplier hasRead) {
        this.settings = settings;
        this.hasRead = hasRead;
        program = new SystemProgram<>(this::look, this::isUsable);
    }

    public Found found() {
        return program.found();
    }

    /**
     * Whether scans wait for it: it is there, or only slow to say so, or was there since the portal was started, or has read scans of this
     * office before that. Its package may be on its way to a newer one just now; an office that gives it up for good says so in the settings.
     */
    boolean isExpected() {
        var found = found();
        if (found.trouble().equals(OFF)) return false;
        return found.isThere() || found.trouble().equals(SLOW) || wasThere || hasRead.getAsBoolean();
    }

    /** A package of the language may be taken away alone. */
    private boolean isUsable(Found found) {
        var file = language;
        return found.path() != null && Files.isExecutable(found.path()) && (file == null || Files.exists(file));
    }

    private Found look() {
        if (settings.program().equals(SystemProgram.NONE)) return new Found(null, "", OFF);
        var path = SystemProgram.path(settings.program());
        if (path.isEmpty()) return new Found(null, "", "extraction.ocr.missing");
        try {
            var version = say(path.get(), "--version").getFirst();
            var languages = say(path.get(), "--list-langs");
            if (!languages.contains(LANGUAGE)) return new Found(null, version, "extraction.ocr.language");
            language = language(languages);
            wasThere = true;
            return new Found(path.get(), version, "");
        } catch (TimeoutException e) {
            LOG.warn("{}: {}", path.get(), e.getMessage());
            return new Found(null, "", SLOW);
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} does not work: {}", path.get(), e.getMessage());
            return new Found(null, "", "extraction.ocr.missing");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Found(null, "", "extraction.ocr.missing");
        }
    }

    /** Words of the program about itself, within a time: somebody may wait for them at a screen. */
    private static List<String> say(Path program, String option)
            throws IOException, InterruptedException, TimeoutException {
        var words = Files.createTempFile("tesseract", ".txt");
        try {
            var process = new ProcessBuilder(program.toString(), option)
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile())
                    .start();
            process.getOutputStream().close();
            try {
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS))
                    throw new TimeoutException("it says nothing for " + SECONDS + " seconds");
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            try (var said = Files.newInputStream(words)) {
                var lines = new String(said.readNBytes(20_000), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .toList();
                if (lines.isEmpty()) throw new IOException("it says nothing");
                return lines;
            }
        } finally {
            Files.deleteIfExists(words);
        }
    }

    /** Where the program says its languages lie; null where it does not. */
    private static @Nullable Path language(List<String> said) {
        return said.stream()
                .map(FOLDER::matcher)
                .filter(Matcher::find)
                .map(found -> Path.of(found.group(1), LANGUAGE + ".traineddata"))
                .findFirst()
                .orElse(null);
    }
}
