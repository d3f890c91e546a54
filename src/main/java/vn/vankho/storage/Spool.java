package vn.vankho.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;
import vn.vankho.shared.Refused;

/** Incoming bytes on the local disk. Whatever lies here at start belongs to uploads that nobody was told are saved. */
final class Spool {
    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1L << 20;

    private final Path folder;

    Spool(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            try (var left = Files.newDirectoryStream(folder)) {
                for (var file : left) FileSystemUtils.deleteRecursively(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Spooled take(InputStream bytes, long maxBytes) {
        var file = folder.resolve("in-" + UUID.randomUUID());
        boolean taken = false;
        try (var out = Files.newOutputStream(file)) {
            var digest = Digests.sha256();
            var buffer = new byte[BUFFER];
            long size = 0;
            for (int read = read(bytes, buffer); read >= 0; read = read(bytes, buffer)) {
                size += read;
                if (size > maxBytes) throw new Refused("storage.tooLarge", Math.max(1, maxBytes / MEGABYTE));
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            taken = true;
            return new Spooled(file, hash(digest), size);
        } catch (IOException e) {
            throw new Refused("storage.spoolFull", String.valueOf(e.getMessage()));
        } finally {
            if (!taken) remove(file);
        }
    }

    /** A sender that goes away is no fault of the disk. */
    private static int read(InputStream bytes, byte[] buffer) {
        try {
            return bytes.read(buffer);
        } catch (IOException e) {
            throw new Refused("storage.cutOff", String.valueOf(e.getMessage()));
        }
    }

    static Sha256 hash(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the sweep at the next start removes it
        }
    }
}
