package vn.vankho.document;

import java.time.Instant;

/**
 * A version that was put out of sight for a secrecy mark or a virus, as operators see it: what it is called, never what is in it.
 *
 * @param mark see {@link QuarantineMark}
 * @param no number of the version; 1 where the whole document is new
 * @param keptBy full name of the person who brought it
 */
public record Quarantined(
        VersionId version,
        DocumentId document,
        String title,
        int no,
        String mark,
        String keptBy,
        Instant keptAt,
        Instant foundAt) {}
