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

    /** Pages of a TIFF may come out larger than they lay in it, while they are being made. */
    private static final long GROWN = 3;

    /** For uploads, the index and the database, which may lie on the same disk. */
    private static final long RESERVE = 1024L * 1024 * 1024;

    private final Path folder;
    private final long most;

    MadeFiles(DataFolder data, ExtractionSettings settings) throws IOException {
        folder = data.folder("made");
        most = settings.largestPdf().toBytes();
        // what a portal that was killed has left
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
    }

    /** Whether the disk takes a PDF made of a file of so many bytes and still has what the portal needs. */
    boolean hasRoomFor(long bytes) {
        return folder.toFile().getUsableSpace() - Math.min(most, GROWN * bytes) > RESERVE;
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
