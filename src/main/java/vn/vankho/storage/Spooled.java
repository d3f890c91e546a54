package vn.vankho.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that came in, on the local disk, hashed while they were written. Closing removes the file. */
public record Spooled(Path file, Sha256 sha256, long size) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
