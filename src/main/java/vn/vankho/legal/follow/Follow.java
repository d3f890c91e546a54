package vn.vankho.legal.follow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.list.LegalFilter;

/**
 * What a person follows: one text, or those that a filter of the register leaves.
 *
 * @param name of the text as it is called now, or the name the person gave the filter
 * @param query the filter as it stands in the address of the list
 */
public record Follow(
        UUID id,
        String name,
        @Nullable LegalDocumentId document,
        @Nullable LegalFilter filter,
        String query,
        Instant since) {}
