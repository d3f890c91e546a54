package vn.vankho.legal;

/**
 * An act of a newer text on an older one.
 *
 * @param named the older text as the newer one names it
 */
public record Relation(
        RelationId id,
        LegalDocumentId source,
        LegalDocumentId target,
        RelationData data,
        String named,
        Origin origin,
        ProposalState state) {}
