package vn.vankho.document;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;

/** What became of the files that a person has just brought; nobody else is told. */
@Service
public class Arrivals {
    /**
     * A document on its way.
     *
     * @param putAway why it is out of sight, or null
     * @param reading state of the step READ, null where there is none
     * @param remark key of what there is to be said of a text that was read, or why it was not, and {@code detail} its argument, or null
     * @param looked whether a secrecy mark may still be found in it, or in what lies in it: only then is there nothing more to come
     */
    public record Arrival(
            DocumentId document,
            String title,
            @Nullable QuarantineReason putAway,
            @Nullable StepState reading,
            @Nullable String remark,
            @Nullable String detail,
            Looked looked) {}

    /**
     * A version on its way.
     *
     * @param no of the version in its document
     * @param putAway why it is out of sight, or null
     * @param reading DONE or FAILED when READ has ended with it, else null
     * @param looked as of an {@link Arrival}
     */
    public record ArrivedVersion(
            VersionId version,
            int no,
            String fileName,
            @Nullable QuarantineReason putAway,
            @Nullable StepState reading,
            Looked looked) {}

    private final ArrivalQueries queries;

    Arrivals(ArrivalQueries queries) {
        this.queries = queries;
    }

    /** Those of the documents that the viewer brought and that are not in the trash. */
    @Transactional(readOnly = true)
    public List<Arrival> of(Collection<DocumentId> documents, Viewer viewer) {
        return documents.isEmpty() ? List.of() : queries.of(documents, viewer);
    }

    /** Those of the versions that the viewer brought. */
    @Transactional(readOnly = true)
    public List<ArrivedVersion> versions(Collection<VersionId> versions, Viewer viewer) {
        return versions.isEmpty() ? List.of() : queries.versions(versions, viewer);
    }
}
