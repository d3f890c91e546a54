package vn.vankho.admin.ui;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** A file made for one download. It is written whole before the first byte leaves: a failure in the middle is no half file. */
final class Exported {
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private Exported() {}

    static DownloadResponse of(String name, String type, Writer writer) {
        try {
            var file = Files.createTempFile("vankho", ".export");
            try (var out = Files.newOutputStream(file)) {
                writer.write(out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            var size = Files.size(file);
            return new DownloadResponse(
                    Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), name, type, size);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
