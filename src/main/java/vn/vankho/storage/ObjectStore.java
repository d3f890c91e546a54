package vn.vankho.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.shared.Refused;

/**
 * Originals under {@code sha256/ab/abcd…}: written once, create-only, never changed. Derived copies (pictures) under
 * {@code derived/<owner's key>}: may be overwritten and thrown away.
 */
public class ObjectStore {
    private static final Logger LOG = LoggerFactory.getLogger(ObjectStore.class);
    /** Key of the refusal of a store that does not take what is asked of it (rights, keys, no room): an operator has to look after it. */
    public static final String REFUSED = "storage.refused";

    static final String ORIGINALS = "sha256/";
    private static final String DERIVED = "derived/";

    private final S3 s3;
    private final Spool spool;
    private final @Nullable EmbeddedStore embedded;
    private final JustPut justPut = new JustPut();

    ObjectStore(S3 s3, Spool spool, @Nullable EmbeddedStore embedded) {
        this.s3 = s3;
        this.spool = spool;
        this.embedded = embedded;
    }

    /**
     * Takes a stream in once, through SHA-256: what is larger than some kilobytes to a spool file on the local disk.
     *
     * @param maxBytes larger streams are refused as soon as the limit is passed
     * @throws Refused {@code storage.tooLarge}, {@code storage.spoolFull}, or {@code storage.cutOff} when the sender goes away
     */
    public Spooled spool(InputStream bytes, long maxBytes) {
        return spool.take(bytes, maxBytes);
    }

    /**
     * Puts an original; the same bytes again are a no-op, unless what the store has is not whole: then the right bytes replace it.
     *
     * @return to be awaited before anybody is told that they are kept
     * @throws Refused {@code storage.away} when the store does not answer, {@link #REFUSED} when it does not take it; nothing is
     *     half-kept then
     */
    public Durable put(Spooled spooled) {
        var key = key(spooled.sha256());
        if (putNew(key, spooled) || readBack(spooled.sha256(), spooled.size()) == ReadBack.WHOLE)
            return written(key, spooled);
        mend(spooled);
        return () -> {};
    }

    /**
     * Puts right bytes over what the store has under their name, also where that is as long as they are. When it returns, the bytes
     * survive a loss of power.
     *
     * @throws Refused {@code storage.away} when the store does not answer
     */
    public void mend(Spooled spooled) {
        var key = key(spooled.sha256());
        LOG.warn("the object {} was torn, damaged, taken away or could not be read back; it is put again", key);
        s3.replace(key, spooled);
        written(key, spooled).await();
    }

    private Durable written(String key, Spooled spooled) {
        Durable onDisk = embedded == null ? () -> {} : embedded.force(s3.bucket(), key, spooled.size());
        justPut.add(spooled);
        return onDisk;
    }

    private boolean putNew(String key, Spooled spooled) {
        return embedded == null ? s3.putNew(key, spooled) : embedded.putNew(s3.bucket(), key, spooled);
    }

    /**
     * The original; the caller closes. The stream fails at its end ({@link ObjectDamaged}) when the bytes are not those of the name.
     *
     * @throws Refused {@code storage.lost} when the store does not have it, {@code storage.away} when it does not answer
     */
    public InputStream open(Sha256 sha256) {
        return new VerifiedStream(get(sha256, null, null), sha256);
    }

    /**
     * The same for who reads it first after it was put: a small one need not come back from the store. It was hashed on its way in, and
     * the store compared what it wrote.
     */
    public InputStream openFirst(Sha256 sha256) {
        var bytes = justPut.take(sha256);
        return bytes == null ? open(sha256) : new ByteArrayInputStream(bytes);
    }

    /** A part of the original, for range requests. A part cannot be verified; the nightly sweep reads the whole. */
    public InputStream open(Sha256 sha256, long offset, long length) {
        return get(sha256, offset, length);
    }

    /** Whether the store has the original. */
    public boolean holds(Sha256 sha256) {
        return s3.size(key(sha256)).isPresent();
    }

    /** Whether the store has as many bytes of it as it should; one request, nothing is read. */
    public boolean holds(Sha256 sha256, long size) {
        return s3.size(key(sha256)).orElse(-1) == size;
    }

    /**
     * Whether the store has the original byte by byte: it is read back, for no store tells of bits that have turned before somebody reads
     * them.
     *
     * @throws Refused {@code storage.away} when the store does not answer at all
     */
    public ReadBack readBack(Sha256 sha256, long size) {
        if (!holds(sha256, size)) return ReadBack.NOT_READ;
        try (var stream = open(sha256)) {
            stream.transferTo(OutputStream.nullOutputStream());
            return ReadBack.WHOLE;
        } catch (ObjectDamaged e) {
            LOG.warn("{}", e.getMessage());
            return ReadBack.DAMAGED;
        } catch (IOException | Refused e) {
            LOG.warn("the object {} could not be read back: {}", key(sha256), e.getMessage());
            return ReadBack.NOT_READ;
        }
    }

    public void putDerived(String key, String contentType, byte[] bytes) {
        s3.put(DERIVED + key, contentType, bytes);
    }

    /** The same from a file, which is sent as a stream. */
    public void putDerived(String key, Path file) {
        s3.replace(DERIVED + key, S3Put.body(file), Digests.sha256(file));
    }

    /** What is known of a copy, without its bytes; empty when there is none. */
    public Optional<DerivedObject> derivedObject(String key) {
        return s3.stat(DERIVED + key);
    }

    /** A part of a copy; the caller closes. Empty when there is none. */
    public Optional<InputStream> openDerived(String key, long offset, long length) {
        return s3.get(DERIVED + key, offset, length);
    }

    /** A small copy whole, as pictures are. */
    public Optional<byte[]> derived(String key) {
        return s3.get(DERIVED + key, null, null).map(stream -> {
            try (stream) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new Refused("storage.away");
            }
        });
    }

    /** Removes an original whose last version was destroyed. Not for users: the trash job calls it. */
    public void destroy(Sha256 sha256) {
        justPut.take(sha256);
        s3.remove(key(sha256));
    }

    /** Removes a copy; nothing happens when there is none. */
    public void removeDerived(String key) {
        s3.remove(DERIVED + key);
    }

    private InputStream get(Sha256 sha256, @Nullable Long offset, @Nullable Long length) {
        return s3.get(key(sha256), offset, length).orElseThrow(() -> new Refused("storage.lost", sha256.hex()));
    }

    static String key(Sha256 sha256) {
        return ORIGINALS + sha256.hex().substring(0, 2) + "/" + sha256.hex();
    }
}
