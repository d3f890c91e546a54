package vn.vankho.extraction;

import java.time.Instant;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.SeenPage;

/**
 * A page that was read off its picture with doubt, and that nobody has looked at yet.
 *
 * @param confidence 0 to 100
 * @param words share of its words in doubt, percent
 * @param trouble why it could not be read, a key of the bundles or a word of the program; empty where it was
 * @param again whether a machine is going to try it once more, without a hand; see {@link #isReadAgain}
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
        boolean again,
        Instant readAt) {
    /** Whether it could not be read and is tried again by itself: nobody need type it yet. */
    public boolean isReadAgain() {
        return isReadAgain(trouble, again);
    }

    static boolean isReadAgain(String trouble, boolean again) {
        return again && !trouble.isEmpty() && !SeenPage.LASTING.contains(trouble);
    }
}
