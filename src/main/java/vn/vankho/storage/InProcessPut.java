package vn.vankho.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.vankho.shared.Refused;

/**
 * Hands an original to the endpoint of this very process by a call: signing a request, sending it through a socket and taking it apart
 * again cost a sixth of the work of a receipt. What is written is written by the endpoint, so nobody who reads sees a difference.
 */
final class InProcessPut {
    private static final Logger LOG = LoggerFactory.getLogger(InProcessPut.class);
    private static final int PRECONDITION_FAILED = 412;

    /** Folders and names need some, too. */
    private static final long RESERVE = 1 << 20;

    private final BlobStore blobs;
    private final String bucket;

    InProcessPut(BlobStore blobs, String bucket) {
        this.blobs = blobs;
        this.bucket = bucket;
    }

    /**
     * Create-only; false when the store has an object of that name already.
     *
     * @param object where on the disk it is to be kept
     * @throws Refused {@code storage.spoolFull} when the disk has no room; {@code storage.away} also when the bytes are not those of the
     *     hash; nothing is kept then
     */
    boolean putNew(String key, Path object, Spooled spooled) {
        try (var bytes = new VerifiedStream(spooled.open(), spooled.sha256())) {
            blobs.putBlob(
                    PutObjectRequest.builder()
                            .bucket(bucket)
                            .key(key)
                            .contentType("application/octet-stream")
                            .contentLength(spooled.size())
                            .ifNoneMatch("*")
                            .build(),
                    bytes);
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED) return false;
            throw failed(key, object, spooled.size(), e);
        } catch (IOException | RuntimeException e) {
            throw failed(key, object, spooled.size(), e);
        }
    }

    /** @param object where on the disk it was to be kept */
    static Refused failed(String key, Path object, long size, Exception e) {
        LOG.warn("the embedded store failed: put {}: {}", key, e.toString());
        return isFull(object, size)
                ? new Refused("storage.spoolFull", String.valueOf(e.getMessage()))
                : new Refused("storage.away");
    }

    /** Asked of the nearest folder that is there; where none can be asked, nothing is known. */
    private static boolean isFull(Path object, long size) {
        for (@Nullable Path at = object.getParent(); at != null; at = at.getParent()) {
            if (!Files.isDirectory(at)) continue;
            return at.toFile().getUsableSpace() < size + RESERVE;
        }
        return false;
    }
}
