package vn.vankho.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.vankho.shared.DataFolder;

/** Whether LibreOffice can draw pages on this machine, and how it is called. */
@Component
public class OfficeProgram {
    /** A program of the system that runs another without a network, beside all other processes, as nobody in particular. */
    private static final String UNSHARE = "/usr/bin/unshare";

    private static final List<String> APART = List.of("-rnmpf", "--kill-child", "/bin/sh", "-c");

    private static final String ROOM = "office-room.sh";

    private final OfficeSettings settings;
    private final DataFolder data;
    private final String unshare;
    private final SystemProgram<Found> program;

    @Autowired
    OfficeProgram(OfficeSettings settings, DataFolder data) {
        this(settings, data, UNSHARE);
    }

    /** @param unshare what keeps a program apart */
    OfficeProgram(OfficeSettings settings, DataFolder data, String unshare) {
        this.settings = settings;
        this.data = data;
        this.unshare = unshare;
        program = new SystemProgram<>(
                this::look,
                found -> found.trouble().isEmpty() && found.path() != null && Files.isExecutable(found.path()));
    }

    private record Found(@Nullable Path path, String trouble) {}

    /** Key of the sentence that says why no pages are drawn; empty where they are. */
    public String trouble() {
        return program.found().trouble();
    }

    private Found look() {
        if (settings.program().equals(SystemProgram.NONE)) return new Found(null, "extraction.office.off");
        var path = SystemProgram.path(settings.program()).orElse(null);
        if (path == null) return new Found(null, "extraction.office.missing");
        return new Found(path, settings.isolate() && !canIsolate() ? "extraction.office.network" : "");
    }

    /**
     * The words of a command that writes a PDF.
     *
     * @param room an empty folder: profile of this one call, and where the PDF goes
     */
    List<String> command(Path room, Path file) {
        // what it writes, how much memory it takes and how long it computes has an end, whatever the file does
        var words = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "ulimit -f 1000000; ulimit -v " + settings.memory().toKilobytes() + "; ulimit -t "
                        + settings.fileTime().toSeconds() + "; exec \"$@\"",
                "sh"));
        if (settings.isolate()) words.addAll(apart(room));
        words.addAll(List.of(
                Objects.requireNonNull(program.found().path(), "no program").toString(),
                "-env:UserInstallation=" + room.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--convert-to",
                "pdf",
                "--outdir",
                room.resolve("out").toString(),
                file.toString()));
        return words;
    }

    /** What stands before a program that shall see nothing of this machine but programs, fonts and its room. */
    private List<String> apart(Path room) {
        var words = new ArrayList<>(List.of(unshare));
        words.addAll(APART);
        var portal = Path.of("").toAbsolutePath();
        words.addAll(List.of(script(), "sh", room.toString(), data.root().toString(), portal.toString()));
        return words;
    }

    private static String script() {
        try (var script = OfficeProgram.class.getResourceAsStream(ROOM)) {
            return new String(Objects.requireNonNull(script, ROOM).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean canIsolate() {
        try {
            var room = Files.createTempDirectory("vankho-room");
            try {
                var words = apart(room);
                words.add("/bin/true");
                var process = new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                FileSystemUtils.deleteRecursively(room);
            }
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
