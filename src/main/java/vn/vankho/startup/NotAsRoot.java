package vn.vankho.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What is put before a program of PostgreSQL, which refuses to run as root. A user namespace of its own makes it somebody else who still
 * owns the files. Where none is to be had, as in a container or a changed root, it becomes nobody, and so does its cluster.
 */
final class NotAsRoot {
    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final int SECONDS = 60;

    private NotAsRoot() {}

    /** Whether a user namespace is to be had. */
    interface Namespaces {
        boolean areHere() throws IOException;
    }

    /** @param cluster its owner is who runs it from then on; there may be none yet */
    static List<String> before(Path cluster) throws IOException {
        return before(cluster, () -> succeeds(List.of("unshare", "-U", "true")));
    }

    static List<String> before(Path cluster, Namespaces namespaces) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) return List.of();
        boolean there = Files.exists(cluster);
        int owner = there ? (Integer) Files.getAttribute(cluster, "unix:uid") : ROOT;
        if (owner != ROOT) return as(owner);
        // one that is being served as root's goes on so: what its server writes next would be root's among the files of
        // nobody
        if (Postmaster.of(cluster).isPresent() || namespaces.areHere()) return NAMESPACE;
        if (there && !succeeds(List.of("chown", "-R", NOBODY + ":" + NOBODY, cluster.toString())))
            throw new IOException("chown " + cluster);
        return as(NOBODY);
    }

    /** The folders above may be closed to others, and the files beside the cluster are root's: they stay open to it. */
    static List<String> as(int owner) {
        return List.of(
                "setpriv",
                "--reuid=" + owner,
                "--regid=" + owner,
                "--clear-groups",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override");
    }

    private static boolean succeeds(List<String> command) throws IOException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(SECONDS, TimeUnit.SECONDS)) return process.exitValue() == 0;
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + ": no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
