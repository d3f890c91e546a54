package vn.vankho.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.vankho.shared.StartRefused;

/**
 * A PostgreSQL that runs on a cluster folder, as its {@code postmaster.pid} tells. A process id alone proves nothing, it may have been
 * given to another program since: the process must also name the folder in its command line.
 */
record Postmaster(Path cluster, long pid, int port) {
    private static final int DATA_FOLDER = 1, PORT = 3, STATUS = 7;

    static Optional<Postmaster> of(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        if (lines.size() <= PORT
                || !Files.exists(Path.of(lines.get(DATA_FOLDER)))
                || !Files.isSameFile(Path.of(lines.get(DATA_FOLDER)), cluster)) return Optional.empty();
        long pid = Long.parseLong(lines.getFirst().strip());
        if (!runs(pid, lines.get(DATA_FOLDER))) return Optional.empty();
        return Optional.of(
                new Postmaster(cluster, pid, Integer.parseInt(lines.get(PORT).strip())));
    }

    private static boolean runs(long pid, String folder) {
        try {
            var command = Files.readString(Path.of("/proc", "" + pid, "cmdline"));
            return command.contains("postgres") && command.contains(folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits while it starts or recovers; false when it ends instead. */
    boolean awaitReady() throws IOException {
        try {
            for (int i = 0; i < 600; i++) {
                var now = of(cluster);
                if (now.isEmpty()) return false;
                var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
                if (lines.size() > STATUS && lines.get(STATUS).startsWith("ready")) return true;
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.nio.file.NoSuchFileException e) {
            return false;
        }
        throw new StartRefused(
                "PostgreSQL của thư mục %s (mã tiến trình %d) đang chạy nhưng không sẵn sàng; hãy dừng tiến trình đó rồi chạy lại."
                        .formatted(cluster, pid));
    }

    /**
     * Removes the note of a dead server whose process id another program bears now: PostgreSQL would not start beside it. Any other is
     * PostgreSQL's to judge: by it, it finds processes of the dead server that still write.
     */
    static void forgetStale(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file) || of(cluster).isPresent()) return;
        var lines = Files.readAllLines(file);
        var pid = lines.isEmpty() ? "" : lines.getFirst().strip();
        if (!pid.matches("[1-9][0-9]{0,9}") || Files.exists(Path.of("/proc", pid))) Files.delete(file);
    }
}
