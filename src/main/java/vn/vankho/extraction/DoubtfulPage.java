package vn.vankho.extraction;

import java.time.Instant;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;

/**
 * A page that was read off its picture with doubt, and that nobody has looked at yet.
 *
 * @param confidence 0 to 100
 * @param words share of its words in doubt, percent
 * @param trouble why it could not be read, a key of the bundles or a word of the program; empty where it was
 */
public record DoubtfulPage(
        DocumentId document,
        VersionId version,
        String title,
        int no,
        Doubt doubt,
        int confidence,
        int words,
        String trouble,
        Instant readAt) {}
