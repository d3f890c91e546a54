package vn.vankho.legal;

import org.jspecify.annotations.Nullable;

/**
 * What a person says in place of an act that was confirmed.
 *
 * @param target the text of the register that is meant; null: the one that is {@code named}, or the same as before
 * @param named the text that is meant, where it is not in the register
 * @param why it was wrong
 */
public record CorrectedAct(
        SaidAct act,
        @Nullable LegalDocumentId target,
        @Nullable LegalHeader named,
        String why) {}
