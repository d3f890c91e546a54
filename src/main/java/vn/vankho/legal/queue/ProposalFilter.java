package vn.vankho.legal.queue;

import org.jspecify.annotations.Nullable;
import vn.vankho.legal.RelationKind;

/**
 * Which proposals a person goes through; null says nothing.
 *
 * @param kind of act; events that follow from a rule have none and are left out where one is asked for
 * @param changing only what changes a status
 * @param registers only what other registers say that were taken over
 * @param words of type, number and title of the text, or of one that such a proposal is about: that it acts on, or that ends it; one that it
 *     merely rests on or refers to only where that kind is asked for; with diacritics or without
 */
public record ProposalFilter(@Nullable RelationKind kind, boolean changing, boolean registers, String words) {
    public static final ProposalFilter ALL = new ProposalFilter(null, false, false);
    private static final int LONGEST = 200;

    public ProposalFilter {
        words = words.replace('\0', ' ').strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
    }

    public ProposalFilter(@Nullable RelationKind kind, boolean changing, boolean registers) {
        this(kind, changing, registers, "");
    }
}
