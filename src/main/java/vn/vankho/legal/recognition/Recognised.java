package vn.vankho.legal.recognition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentHeader;

/**
 * What was read off one document. Proposals for a person: nothing of it changes a status by itself.
 *
 * @param signatories who signed; several below a joint text
 * @param effect when it begins; null where it does not say
 * @param term until when; null where it does not say
 * @param field what it is about; null where that is not clear
 * @param staged provisions that begin on another day
 * @param partTerms provisions with a last day of their own
 * @param articles anchors of its own articles and of those of what it was issued with, in order, each with its khoản where these are counted without a gap
 * @param divisions articles of each Phần, Chương and Mục by its anchor
 * @param acts in the order of the text, the căn cứ first
 * @param sureness what of the head can be trusted without a look at the page
 * @param ceased rows of a list of ceased documents that it publishes
 * @param evidence where its head says what was read; none of a field that was read in no one place
 * @param issuers of a joint text where each of its bodies stands, in their order; empty: it has one
 * @param pages the text that all places count in
 */
public record Recognised(
        DocumentHeader header,
        List<Signatory> signatories,
        @Nullable EffectClause effect,
        @Nullable OwnTerm term,
        @Nullable ReadField field,
        List<StagedEffect> staged,
        List<PartTerm> partTerms,
        List<String> articles,
        Map<String, List<String>> divisions,
        List<ReadAct> acts,
        List<CeasedRow> ceased,
        Sureness sureness,
        Map<HeaderField, Evidence> evidence,
        Map<String, Evidence> issuers,
        ReadPages pages) {
    public Recognised {
        signatories = List.copyOf(signatories);
        staged = List.copyOf(staged);
        partTerms = List.copyOf(partTerms);
        articles = List.copyOf(articles);
        divisions = Map.copyOf(divisions);
        acts = List.copyOf(acts);
        ceased = List.copyOf(ceased);
        evidence = Map.copyOf(evidence);
        issuers = Collections.unmodifiableMap(new LinkedHashMap<>(issuers));
    }

    /** Thủ tục rút gọn. */
    public boolean shortened() {
        return evidence.containsKey(HeaderField.SHORTENED);
    }

    /** The first who signed, or null. */
    public @Nullable Signatory signatory() {
        return signatories.isEmpty() ? null : signatories.getFirst();
    }

    /** Where the sentence stands that an act rests on. */
    public Evidence evidence(ReadAct act) {
        return pages.place(act.from(), act.until());
    }

    /** Which share of such readings of a field of the head is right, 0 to 1. */
    public float confidence(HeaderField of) {
        return of == HeaderField.FIELD && field != null ? field.confidence() : sureness.of(of);
    }

    /** Which share of acts read from such words is right, 0 to 1. */
    public float confidence(ReadAct act) {
        return ActSureness.of(act, sureness.scanned());
    }
}
