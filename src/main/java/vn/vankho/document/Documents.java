package vn.vankho.document;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/** The documents of the office: keep, change, look at, trash. Whoever may not see one gets {@code NotFound}, as if it did not exist. */
@Service
public class Documents {
    /**
     * Keeps a file as a new document. Bytes first, then one transaction: version, trail, staged work.
     *
     * @param data what the person says of it; null: named after the file
     * @throws vn.vankho.shared.Refused when the file is empty, encrypted, damaged, too large, of an unknown type or marked as a state secret
     */
    public Kept keep(IncomingFile file, @org.jspecify.annotations.Nullable DocumentData data, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    public VersionId addVersion(DocumentId document, IncomingFile file, String note, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** An old version becomes the newest one, as a new version with the old bytes. */
    public VersionId restoreVersion(DocumentId document, VersionId old, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** @param revision the one the person saw; refused with {@code document.changedMeanwhile} when it is not the current one */
    public void change(DocumentId document, int revision, DocumentData data, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    public void trash(DocumentId document, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    public void restore(DocumentId document, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    public DocumentView view(DocumentId document, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** Bytes of a version; the caller closes. Recorded in the trail as a download when {@code forDownload}. */
    public InputStream open(DocumentId document, VersionId version, boolean forDownload, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** "Thử lại": stages a failed step again. */
    public void retry(DocumentId document, StepKind step, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** Newest first, those the viewer may see. */
    public Page<DocumentRow> recent(int offset, int limit, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** What the viewer opened last, newest first. */
    public List<DocumentRow> openedBy(Viewer viewer, int limit) {
        throw new UnsupportedOperationException();
    }

    public Page<DocumentRow> trash(int offset, int limit, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** Documents kept from the same folder or bearing the same number, those the viewer may see. */
    public List<DocumentRow> related(DocumentId document, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** For rows of a result list: the rows the viewer may see, in the order asked. */
    public List<DocumentRow> rows(Collection<DocumentId> documents, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
