package vn.vankho.document;

import java.util.Set;
import vn.vankho.identity.Viewer;

/** Which documents are in a state that only a room above can tell. Supplied by the rooms that read; who cannot tell names none. */
public interface DocumentFindings {
    /**
     * Documents in use whose current version is in the state, those the viewer may see, of more than {@code most} those kept last.
     *
     * @see "decision 002"
     */
    Set<DocumentId> in(DocumentState state, int most, Viewer viewer);
}
