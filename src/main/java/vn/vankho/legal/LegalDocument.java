package vn.vankho.legal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;

/**
 * A legal document as the register holds it.
 *
 * @param document its file; null: only cited, or entered without one
 * @param effectSentence what the day of effect rests on, or empty
 * @param readFields values that only the machine has said
 * @param articles anchors of all its articles; empty: not known
 * @param revision counts the changes of the header
 */
public record LegalDocument(
        LegalDocumentId id,
        @Nullable DocumentId document,
        LegalHeader header,
        @Nullable Boolean normative,
        @Nullable String normativeReason,
        String effectSentence,
        Set<String> readFields,
        Set<String> articles,
        HeaderState state,
        int revision) {
    public LegalDocument {
        readFields = Set.copyOf(readFields);
        articles = Set.copyOf(articles);
    }
}
