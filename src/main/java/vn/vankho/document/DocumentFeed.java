package vn.vankho.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the rooms above need without a viewer: for jobs only, never for an answer to a person. */
@Component
public class DocumentFeed {
    public List<IndexableDocument> indexable(Collection<DocumentId> documents) {
        throw new UnsupportedOperationException();
    }

    /** Ids and stamps of all documents that should be in the index, after {@code after} in id order, at most {@code limit}. */
    public Map<DocumentId, Long> stamps(@org.jspecify.annotations.Nullable DocumentId after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Fills empty fields with what was read; stages INDEX. */
    public void fill(DocumentId document, ReadHeader header) {
        throw new UnsupportedOperationException();
    }

    /** Puts a document out of sight because its text bears a secrecy mark ({@code mark}: MẬT, TỐI MẬT, TUYỆT MẬT). */
    public void quarantine(DocumentId document, String mark) {
        throw new UnsupportedOperationException();
    }
}
