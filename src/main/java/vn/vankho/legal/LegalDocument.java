package vn.vankho.legal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.effect.Contents;

/**
 * A legal document as the register holds it.
 *
 * @param document its file; null: only cited, or entered without one
 * @param normativeReason key of the sentence why it is a văn bản quy phạm pháp luật, or is none
 * @param normativeWhy what a lawyer gave as the reason to call it so against the rule, or empty
 * @param effectSentence what the day of effect rests on, or empty
 * @param readFields values that only the machine has said
 * @param contents anchors of all its articles, and of their khoản where all of an article are known, and what its chapters hold; empty: not known
 * @param revision counts the changes of the header
 */
public record LegalDocument(
        LegalDocumentId id,
        @Nullable DocumentId document,
        LegalHeader header,
        @Nullable Boolean normative,
        @Nullable String normativeReason,
        String normativeWhy,
        String effectSentence,
        Set<String> readFields,
        Contents contents,
        HeaderState state,
        int revision) {
    public LegalDocument {
        readFields = Set.copyOf(readFields);
    }

    /** Anchors of its provisions; empty: not known. */
    public Set<String> articles() {
        return contents.provisions();
    }
}
