package vn.vankho.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.Permission;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.storage.Sha256;

/** One version of a document: bytes that never change. {@code no} counts from 1; {@code mediaType} by content, not by name;
 * {@code note} is the keeper's word, {@code notice} the key of a sentence about the file itself,
 * {@code trouble} that of one about its original in the store, when the check of the store found it missing or damaged;
 * {@code looked} says whether somebody has looked for a secrecy mark in it. */
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
        Looked looked,
        PersonId keptBy,
        Instant keptAt) {
    /**
     * Nobody but the keeper may take out a file in which nobody has looked for a secrecy mark yet. One that could not be read is left to
     * those who deal with the files of others, too: one of them looks at it, and says whether it is open to all.
     */
    public boolean fileIsOpenTo(Viewer viewer) {
        return keptBy.equals(viewer.person())
                || switch (looked) {
                    case WAITS -> false;
                    case COULD_NOT -> viewer.may(Permission.EDIT);
                    case DONE -> true;
                };
    }

    /** SHA-256 of the bytes, as people compare it with the file they hold. */
    public String fingerprint() {
        return sha256.hex();
    }
}
