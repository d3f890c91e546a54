package vn.vankho.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;
import vn.vankho.shared.Refused;

/**
 * Incoming bytes, larger ones on the local disk. Whatever lies here at start belongs to uploads that nobody was told are saved.
 */
final class Spool {
    /** What does not fill it stays in memory: so much for each request that is under way. */
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
        var buffer = new byte[BUFFER];
        int begin = fill(bytes, buffer, maxBytes);
        var digest = Digests.sha256();
        if (begin < BUFFER) {
            digest.update(buffer, 0, begin);
            return Spooled.inMemory(Arrays.copyOf(buffer, begin), hash(digest), file);
        }
        boolean taken = false;
        try (var out = Files.newOutputStream(file)) {
            long size = 0;
            for (int read = begin; read >= 0; read = read(bytes, buffer, 0)) {
                size += read;
                check(size, maxBytes);
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            taken = true;
            return Spooled.onDisk(file, hash(digest), size);
        } catch (IOException e) {
            throw new Refused("storage.spoolFull", String.valueOf(e.getMessage()));
        } finally {
            if (!taken) remove(file);
        }
    }

    /** @return how many bytes there are, as far as they have room */
    private static int fill(InputStream bytes, byte[] buffer, long maxBytes) {
        int size = 0;
        while (size < buffer.length) {
            int read = read(bytes, buffer, size);
            if (read < 0) break;
            size += read;
            check(size, maxBytes);
        }
        return size;
    }

    private static void check(long size, long maxBytes) {
        if (size > maxBytes) throw new Refused("storage.tooLarge", Math.max(1, maxBytes / MEGABYTE));
    }

    /** A sender that goes away is no fault of the disk. */
    private static int read(InputStream bytes, byte[] buffer, int from) {
        try {
            return bytes.read(buffer, from, buffer.length - from);
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
