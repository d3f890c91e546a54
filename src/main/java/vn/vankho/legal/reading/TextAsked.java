package vn.vankho.legal.reading;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.VersionId;
import vn.vankho.legal.LegalDocumentId;

/**
 * One side of a comparison.
 *
 * @param on as the text stands on this day, with amendments put in; null: as issued
 * @param knownAt what was recorded until then; null: everything until now
 * @param version of its file; null: the one that holds
 */
public record TextAsked(
        LegalDocumentId document,
        @Nullable LocalDate on,
        @Nullable Instant knownAt,
        @Nullable VersionId version) {
    /** By all that is recorded now. */
    public TextAsked(LegalDocumentId document, @Nullable LocalDate on, @Nullable VersionId version) {
        this(document, on, null, version);
    }
}
