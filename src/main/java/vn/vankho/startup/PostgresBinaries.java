package vn.vankho.startup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import vn.vankho.shared.StartRefused;

/** The PostgreSQL programs that travel in the jar (Linux on amd64 and arm64). */
final class PostgresBinaries {
    static final String VERSION = "18.6.0";

    private PostgresBinaries() {}

    /** Unpacks once below {@code folder}; a half-unpacked folder of a crash is never used. */
    static Path unpack(Path folder) throws IOException {
        var ready = folder.resolve("server-" + VERSION);
        if (Files.isDirectory(ready)) return ready;
        Files.createDirectories(folder);
        var half = folder.resolve(
                "server-" + VERSION + "." + ProcessHandle.current().pid());
        FileSystemUtils.deleteRecursively(half);
        try (var packed = PostgresBinaries.class.getResourceAsStream("/postgres-linux-" + architecture() + ".txz")) {
            if (packed == null)
                throw new StartRefused(
                        "Vankho không kèm PostgreSQL cho hệ máy %s; hãy đặt vankho.database.url để dùng một máy chủ PostgreSQL có sẵn."
                                .formatted(System.getProperty("os.arch")));
            extract(new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16))), half);
        }
        try {
            Files.move(half, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // another process was first
            if (!Files.isDirectory(ready)) throw e;
            FileSystemUtils.deleteRecursively(half);
        }
        return ready;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> "unknown";
        };
    }

    private static void extract(TarArchiveInputStream tar, Path target) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var file = target.resolve(entry.getName()).normalize();
            if (!file.startsWith(target)) throw new IOException("outside of the archive: " + entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else if (entry.isLink()) {
                Files.createLink(file, target.resolve(entry.getLinkName()));
            } else {
                Files.copy(tar, file);
                boolean program = (entry.getMode() & 0100) != 0;
                if (!Files.isSymbolicLink(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
