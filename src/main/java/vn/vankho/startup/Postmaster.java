package vn.vankho.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.shared.StartRefused;

/**
 * A PostgreSQL that runs on a cluster folder, as its {@code postmaster.pid} tells. A process id alone proves nothing, it may have been
 * given to another program since: the process must also name the folder in its command line.
 */
record Postmaster(Path cluster, long pid, int port) {
    private static final int DATA_FOLDER = 1, PORT = 3, STATUS = 7;

    /** As the server and its processes are called, what they were called with is divided by zeros. */
    private static final Pattern PROGRAM = Pattern.compile("^(?:[^\\x00]*/)?postgres(?:[:\\x00]|$)");

    private interface Another {
        boolean bears(String pid) throws IOException;
    }

    static Optional<Postmaster> of(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        if (lines.size() <= PORT
                || !Files.exists(Path.of(lines.get(DATA_FOLDER)))
                || !Files.isSameFile(Path.of(lines.get(DATA_FOLDER)), cluster)) return Optional.empty();
        long pid = Long.parseLong(lines.getFirst().strip());
        var command = command(Path.of("/proc", "" + pid));
        if (!command.contains("postgres") || !command.contains(lines.get(DATA_FOLDER))) return Optional.empty();
        return Optional.of(
                new Postmaster(cluster, pid, Integer.parseInt(lines.get(PORT).strip())));
    }

    /**
     * @return what the process was called with, nothing where it has ended
     * @throws IOException where that cannot be told, as without a free file handle: it may well run
     */
    static String command(Path process) throws IOException {
        try {
            return new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.UTF_8);
        } catch (AccessDeniedException somebodyElses) {
            return "";
        } catch (IOException e) {
            if (Files.notExists(process)) return "";
            throw e;
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
        forgetStale(cluster, pid -> true);
    }

    /** The same while the portal runs, where that program is certainly none of PostgreSQL: a server that lives ends without its note. */
    static void forgetUnlessPostgres(Path cluster) throws IOException {
        forgetStale(
                cluster, pid -> !PROGRAM.matcher(command(Path.of("/proc", pid))).find());
    }

    private static void forgetStale(Path cluster, Another another) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file) || of(cluster).isPresent()) return;
        var lines = Files.readAllLines(file);
        var pid = lines.isEmpty() ? "" : lines.getFirst().strip();
        if (!pid.matches("[1-9][0-9]{0,9}") || Files.exists(Path.of("/proc", pid)) && another.bears(pid))
            Files.delete(file);
    }
}
