package vn.vankho.document;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Stages work as rows, in the transaction of the deed that makes it necessary. For the rooms above; users go through Documents. */
@Component
public class Steps {
    /** Stages (again) a step of the current version of a document. */
    public void stage(DocumentId document, StepKind kind) {
        throw new UnsupportedOperationException();
    }

    /** Stages (again) one kind of step of many documents, for repairs. */
    public void stageAll(Collection<DocumentId> documents, StepKind kind) {
        throw new UnsupportedOperationException();
    }

    /** Progress of a running step, shown on the document page. */
    public void progress(StepTask task, int done, int total) {
        throw new UnsupportedOperationException();
    }
}
