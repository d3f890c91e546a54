package vn.vankho.legal.queue;

import org.jspecify.annotations.Nullable;
import vn.vankho.legal.RelationKind;

/**
 * Which proposals a person goes through; null says nothing.
 *
 * @param kind of act; events that follow from a rule have none and are left out where one is asked for
 * @param changing only what changes a status
 * @param registers only what other registers say that were taken over
 */
public record ProposalFilter(@Nullable RelationKind kind, boolean changing, boolean registers) {
    public static final ProposalFilter ALL = new ProposalFilter(null, false, false);
}
