package vn.vankho.document;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the index needs to know of a document; not for users.
 *
 * @param stamp grows with every change of metadata, access or version; the index keeps it, so that a comparison finds what is stale
 * @param readers ids of units and people who may read a restricted document, who kept it included
 * @param unitCode code of the owning unit, {@code unitName} its name
 * @param looked whether its version was looked at for a secrecy mark: before that nothing of its text may be found
 * @param trashed true: it must not be in the index
 */
public record IndexableDocument(
        DocumentId id,
        VersionId version,
        long stamp,
        DocumentData data,
        Set<UUID> readers,
        @Nullable String unitCode,
        @Nullable String unitName,
        String fileName,
        Instant keptAt,
        boolean looked,
        boolean trashed) {}
