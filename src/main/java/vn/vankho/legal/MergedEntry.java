package vn.vankho.legal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry that leads to another one since both were merged.
 *
 * @param mergedAt null: at a time when a merge kept nothing by which it could be parted
 */
public record MergedEntry(
        LegalDocumentId id, String name, @Nullable Instant mergedAt) {}
