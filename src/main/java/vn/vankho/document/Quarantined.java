package vn.vankho.document;

import java.time.Instant;
import java.util.List;

/**
 * A version that was put out of sight for a secrecy mark or a virus, as operators see it: what it is called, never what is in it.
 *
 * @param other whether the file that bears the mark is another one that is still there: only that one can be released
 * @param along titles of what is released together with it, at most 50
 * @param no number of the version; 1 where the whole document is new
 * @param keptBy full name of the person who brought it
 */
public record Quarantined(
        VersionId version,
        DocumentId document,
        String title,
        int no,
        QuarantineReason reason,
        boolean other,
        List<String> along,
        String keptBy,
        Instant keptAt,
        Instant foundAt) {}
