package vn.vankho.extraction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page beside its picture, for a person who puts it right.
 *
 * @param text as it holds now
 * @param confidence of what was read, 0 to 100
 * @param ofPicture whether the text was read off the picture or put right by a person, and is not the layer of the file
 * @param readAt when it was read off its picture, also while it is read again after a mend; null while it waits for the first time
 * @param waiting to be read off its picture, for the first time or again
 * @param trouble why it could not be read, else empty; see {@link DoubtfulPage}
 * @param again whether a machine is going to try it once more, see {@link DoubtfulPage}
 * @param revision how often people have put it right so far
 * @param before number of the scanned page before it, and {@code behind} of the one behind it, 0 where there is none
 */
public record PageToCorrect(
        int no,
        String text,
        int confidence,
        boolean ofPicture,
        @Nullable Instant readAt,
        boolean confirmed,
        boolean waiting,
        String trouble,
        boolean again,
        int revision,
        int before,
        int behind) {
    /** Whether it could not be read and is tried again by itself. */
    public boolean isReadAgain() {
        return DoubtfulPage.isReadAgain(trouble, again);
    }
}
