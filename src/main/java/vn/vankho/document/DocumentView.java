package vn.vankho.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.Permission;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;

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

    /**
     * Whether the viewer, who may see it, may change it as long as it is not in the trash. To nobody else is it told who may read a
     * restricted document: that somebody reads a file on a person says something of both.
     */
    public boolean isChangedBy(Viewer viewer) {
        return viewer.may(Permission.EDIT) || keptBy.equals(viewer.person()) && viewer.may(Permission.KEEP);
    }
}
