package vn.vankho.extraction;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether LibreOffice can draw pages on this machine, and how it is called. */
@Component
public class OfficeProgram {
    private static final String NONE = "none";
    /** A program of the system that runs another without a network, as nobody in particular. */
    private static final List<String> WITHOUT_NETWORK = List.of("/usr/bin/unshare", "-rn");

    private final OfficeSettings settings;
    private @Nullable Boolean isolated;

    OfficeProgram(OfficeSettings settings) {
        this.settings = settings;
    }

    /** Key of the sentence that says why no pages are drawn; empty where they are. */
    public String trouble() {
        if (settings.program().equals(NONE)) return "extraction.office.off";
        if (path().isEmpty()) return "extraction.office.missing";
        return settings.isolate() && !canIsolate() ? "extraction.office.network" : "";
    }

    /**
     * The words of a command that writes a PDF.
     *
     * @param room an empty folder: profile of this one call, and where the PDF goes
     */
    List<String> command(Path room, Path file) {
        // what it writes and how long it computes has an end, whatever the file does
        var words = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "ulimit -f 1000000; ulimit -t " + settings.fileTime().toSeconds() + "; exec \"$@\"",
                "sh"));
        if (settings.isolate()) words.addAll(WITHOUT_NETWORK);
        words.addAll(List.of(
                path().orElseThrow().toString(),
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

    private Optional<Path> path() {
        var program = Path.of(settings.program());
        if (program.isAbsolute()) return Optional.of(program).filter(Files::isExecutable);
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin");
        return Arrays.stream(folders.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private synchronized boolean canIsolate() {
        if (isolated == null) isolated = tried();
        return isolated;
    }

    private static boolean tried() {
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
