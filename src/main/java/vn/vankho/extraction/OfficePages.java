package vn.vankho.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.shared.DataFolder;
import vn.vankho.storage.ObjectStore;

/** Draws the pages of old office formats as PDF: one process a file, with a profile of its own, without a network or the files of this machine, for a limited time. */
@Component
class OfficePages {
    private static final Logger LOG = LoggerFactory.getLogger(OfficePages.class);

    static final String NO_ROOM = "extraction.office.noRoom";

    /** Larger than anybody turns over in a browser. */
    private static final long LARGEST = 50L * 1024 * 1024;

    private static final Map<FileKind, String> ENDINGS = Map.of(
            FileKind.DOC, "doc",
            FileKind.RTF, "rtf",
            FileKind.ODT, "odt",
            FileKind.XLS, "xls",
            FileKind.ODS, "ods",
            FileKind.PPT, "ppt",
            FileKind.ODP, "odp");

    private static final Set<String> WORKBOOKS = Set.of("xls", "ods");

    private final OfficeProgram program;
    private final OfficeSettings settings;
    private final ObjectStore store;
    private final DrawnRoom drawn;
    private final Path rooms;

    OfficePages(OfficeProgram program, OfficeSettings settings, ObjectStore store, DrawnRoom drawn, DataFolder data)
            throws IOException {
        this.program = program;
        this.settings = settings;
        this.store = store;
        this.drawn = drawn;
        this.rooms = data.folder("office");
        // what a portal that was killed has left
        FileSystemUtils.deleteRecursively(rooms);
        Files.createDirectories(rooms);
    }

    private static final String PROFILE = "office-profile.xcu";
    private static final String END = "</oor:items>";
    /**
     * Days and numbers that a workbook leaves to the machine are written as in Vietnam. Of workbooks only: in texts the program would take the
     * letters of .VnTime for those of the Vietnamese code page of Windows.
     */
    private static final String OF_WORKBOOKS =
            "  <item oor:path=\"/org.openoffice.Setup/L10N\"><prop oor:name=\"ooSetupSystemLocale\" oor:op=\"fuse\"><value>vi-VN</value></prop></item>\n";

    static String[] mediaTypes() {
        return ENDINGS.keySet().stream().map(FileKind::mediaType).toArray(String[]::new);
    }

    static boolean draws(String mediaType) {
        return ENDINGS.keySet().stream().anyMatch(kind -> kind.mediaType().equals(mediaType));
    }

    StepOutcome draw(StepTask task) throws InterruptedException {
        var trouble = program.trouble();
        if (!trouble.isEmpty()) return new StepOutcome.Skipped(trouble);
        var room = rooms.resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(room.resolve("out"));
            var ending = ending(task.mediaType());
            profile(room, WORKBOOKS.contains(ending));
            var file = room.resolve("file." + ending);
            try (var bytes = store.open(task.sha256())) {
                Files.copy(bytes, file);
            }
            return kept(room, file, task);
        } catch (IOException e) {
            return new StepOutcome.TryLater("extraction.office.failed", String.valueOf(e.getMessage()));
        } finally {
            remove(room);
        }
    }

    private StepOutcome kept(Path room, Path file, StepTask task) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(program.command(room, file))
                .directory(room.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "HOME",
                        room.toString(),
                        "TMPDIR",
                        room.toString(),
                        "LC_ALL",
                        "C.UTF-8",
                        "PATH",
                        "/usr/bin:/bin"));
        var process = builder.start();
        try {
            if (!process.waitFor(settings.fileTime().toMillis(), TimeUnit.MILLISECONDS))
                return Outcomes.late(task, settings.fileTime());
        } finally {
            // the program is a script that starts another
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        var pdf = room.resolve("out").resolve("file.pdf");
        if (!Files.isRegularFile(pdf)) return new StepOutcome.Failed("extraction.office.failed", "");
        long size = Files.size(pdf);
        if (size > LARGEST) return new StepOutcome.Skipped("extraction.office.tooLarge");
        if (!drawn.has(size, task.size())) return new StepOutcome.Skipped(NO_ROOM);
        store.putDerived(PagePictures.pages(task.version()), pdf);
        drawn.taken(task.version(), size);
        return new StepOutcome.Done();
    }

    /** A file must not bring others of this machine into the picture of its pages. */
    private static void profile(Path room, boolean workbook) throws IOException {
        var user = Files.createDirectories(room.resolve("profile").resolve("user"));
        try (var resource = OfficePages.class.getResourceAsStream(PROFILE)) {
            var settings = new String(Objects.requireNonNull(resource, PROFILE).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    user.resolve("registrymodifications.xcu"),
                    workbook ? settings.replace(END, OF_WORKBOOKS + END) : settings);
        }
    }

    private static String ending(String mediaType) {
        return ENDINGS.entrySet().stream()
                .filter(entry -> entry.getKey().mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static void remove(Path room) {
        try {
            FileSystemUtils.deleteRecursively(room);
        } catch (IOException e) {
            // what was drawn is kept, and the next start empties the folder
            LOG.warn("Could not remove {}: {}", room, e.getMessage());
        }
    }
}
