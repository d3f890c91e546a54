package vn.vankho.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;

/**
 * A document as its page shows it.
 *
 * @param revision counts changes of the metadata by people, for the check that nobody else changed it meanwhile
 * @param readFields names of the {@code DocumentData} components that were read by the machine and not confirmed by a person
 * @param trashedAt since when it lies in the trash
 * @param versions newest first; the first is current
 * @param steps of the current version
 * @param quarantined versions that the viewer brought and that were put out of sight for a secrecy mark
 */
public record DocumentView(
        DocumentId id,
        int revision,
        DocumentData data,
        java.util.Set<String> readFields,
        PersonId keptBy,
        Instant keptAt,
        @Nullable Instant trashedAt,
        List<DocumentVersion> versions,
        List<Step> steps,
        List<QuarantineNotice> quarantined) {
    public DocumentVersion current() {
        return versions.getFirst();
    }
}
