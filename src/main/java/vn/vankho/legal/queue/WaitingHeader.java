package vn.vankho.legal.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.recognition.HeaderField;

/**
 * A head that waits for confirmation.
 *
 * @param doubts how much a person has to look at; 0: nothing in particular
 * @param missing which of the fields that every document bears were not read: components of {@code LegalHeader}
 * @param unsure which were read without support and count in {@code doubts}
 * @param suspect whether its number looks misprinted
 * @param unit name of the unit that holds the file
 */
public record WaitingHeader(
        LegalDocumentId id,
        LegalHeader header,
        int doubts,
        java.util.List<String> missing,
        java.util.List<HeaderField> unsure,
        boolean suspect,
        Instant takenIn,
        @Nullable String unit) {
    public WaitingHeader {
        missing = java.util.List.copyOf(missing);
        unsure = java.util.List.copyOf(unsure);
    }
}
