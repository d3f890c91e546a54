package vn.vankho.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether LibreOffice can draw pages on this machine, and how it is called. */
@Component
public class OfficeProgram {
    /** A program of the system that runs another without a network, as nobody in particular. */
    private static final List<String> WITHOUT_NETWORK = List.of("/usr/bin/unshare", "-rn");

    private final OfficeSettings settings;
    private final SystemProgram<Found> program;

    OfficeProgram(OfficeSettings settings) {
        this.settings = settings;
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
        if (settings.isolate()) words.addAll(WITHOUT_NETWORK);
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

    private static boolean canIsolate() {
        try {
            var words = new ArrayList<>(WITHOUT_NETWORK);
            words.add("/bin/true");
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
