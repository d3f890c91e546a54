package vn.vankho.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.storage.Sha256;

/** One version of a document: bytes that never change. {@code no} counts from 1; {@code mediaType} by content, not by name;
 * {@code note} is the keeper's word, {@code notice} the key of a sentence about the file itself,
 * {@code trouble} that of one about its original in the store, when the check of the store found it missing or damaged;
 * {@code read} says whether READ has ended with it, which is when others than its keeper may take the file out. */
public record DocumentVersion(
        VersionId id,
        int no,
        String fileName,
        String folder,
        String mediaType,
        Sha256 sha256,
        long size,
        String note,
        @Nullable String notice,
        @Nullable String trouble,
        boolean read,
        PersonId keptBy,
        Instant keptAt) {
    /** Nobody but the keeper may take out a file in which nobody has looked for a secrecy mark yet. */
    public boolean fileIsOpenTo(Viewer viewer) {
        return read || keptBy.equals(viewer.person());
    }

    /** SHA-256 of the bytes, as people compare it with the file they hold. */
    public String fingerprint() {
        return sha256.hex();
    }
}
