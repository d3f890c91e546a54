package vn.vankho.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/**
 * Bytes that came in, hashed on their way: those of a small file in memory, of others on the local disk. A file that is made, read three
 * times and removed again cost a receipt as much as the store did. Closing removes it.
 */
public final class Spooled implements AutoCloseable {
    private final Path place;
    private final byte @Nullable [] bytes;
    private final Sha256 sha256;
    private final long size;
    private boolean onDisk;

    private Spooled(Path place, byte @Nullable [] bytes, Sha256 sha256, long size) {
        this.place = place;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.size = size;
        onDisk = bytes == null;
    }

    public static Spooled onDisk(Path file, Sha256 sha256, long size) {
        return new Spooled(file, null, sha256, size);
    }

    /** @param place where the file is made for who needs one */
    static Spooled inMemory(byte[] bytes, Sha256 sha256, Path place) {
        return new Spooled(place, bytes, sha256, bytes.length);
    }

    public Sha256 sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    /** All of them where they lie in memory, not to be changed; else null. */
    public byte @Nullable [] bytes() {
        return bytes;
    }

    public InputStream open() throws IOException {
        return bytes == null ? Files.newInputStream(place) : new ByteArrayInputStream(bytes);
    }

    /**
     * For who can only read a file; what lies in memory is written into one then.
     *
     * @throws Refused {@code storage.spoolFull}
     */
    public synchronized Path file() {
        if (bytes != null && !onDisk) {
            onDisk = true;
            try {
                Files.write(place, bytes);
            } catch (IOException e) {
                throw new Refused("storage.spoolFull", String.valueOf(e.getMessage()));
            }
        }
        return place;
    }

    @Override
    public synchronized void close() throws IOException {
        if (onDisk) Files.deleteIfExists(place);
    }
}
