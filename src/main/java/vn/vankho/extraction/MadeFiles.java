package vn.vankho.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.vankho.extraction.worker.Request;
import vn.vankho.shared.DataFolder;

/** Where workers write the PDFs they make: too large to be held in memory, wanted for a moment only. */
@Component
class MadeFiles {
    private static final Logger LOG = LoggerFactory.getLogger(MadeFiles.class);

    private final Path folder;
    private final long most;

    MadeFiles(DataFolder data, ExtractionSettings settings) throws IOException {
        folder = data.folder("made");
        most = settings.largestPdf().toBytes();
        // what a portal that was killed has left
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
    }

    /** A place for one file; it is gone when it is closed. */
    MadeFile place() {
        return new MadeFile(folder.resolve(UUID.randomUUID() + ".pdf"), most);
    }

    record MadeFile(Path path, long most) implements AutoCloseable {
        Request.Target target() {
            return new Request.Target(path, most);
        }

        long size() {
            try {
                return Files.size(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                LOG.warn("Could not remove {}: {}", path, e.getMessage());
            }
        }
    }
}
