package vn.vankho.legal.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.VersionId;
import vn.vankho.legal.LegalDocumentId;

/**
 * One side of a comparison.
 *
 * @param on as the text stands on this day, with amendments put in; null: as issued
 * @param version of its file; null: the one that holds
 */
public record TextAsked(
        LegalDocumentId document,
        @Nullable LocalDate on,
        @Nullable VersionId version) {}
