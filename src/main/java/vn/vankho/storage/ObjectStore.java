package vn.vankho.storage;

import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Originals under {@code sha256/ab/abcd…}: written once, create-only, never changed. Derived copies (texts, pictures) under
 * {@code derived/<owner's key>}: may be overwritten and thrown away.
 */
@Component
public class ObjectStore {
    /**
     * Takes a stream in once: to a spool file on the local disk and through SHA-256.
     *
     * @param maxBytes larger streams are refused as soon as the limit is passed
     * @throws vn.vankho.shared.Refused {@code storage.tooLarge} or {@code storage.spoolFull}
     */
    public Spooled spool(InputStream bytes, long maxBytes) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts an original; the same bytes again are a no-op.
     *
     * @throws vn.vankho.shared.Refused {@code storage.away} when the store does not answer; nothing is half-kept then
     */
    public StoredObject put(Spooled spooled) {
        throw new UnsupportedOperationException();
    }

    /** The original; the caller closes. The stream fails at its end when the bytes are not those of the name. */
    public InputStream open(Sha256 sha256) {
        throw new UnsupportedOperationException();
    }

    /** A part of the original, for range requests. */
    public InputStream open(Sha256 sha256, long offset, long length) {
        throw new UnsupportedOperationException();
    }

    public void putDerived(String key, String contentType, byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    public Optional<byte[]> derived(String key) {
        throw new UnsupportedOperationException();
    }

    /** Removes an original whose last version was destroyed. Not for users: the trash job calls it. */
    public void destroy(Sha256 sha256) {
        throw new UnsupportedOperationException();
    }
}
