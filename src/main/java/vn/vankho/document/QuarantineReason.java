package vn.vankho.document;

import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/**
 * Why something is out of sight.
 *
 * @param mark see {@link QuarantineMark}
 * @param bearer name of the file that bears the mark where it is another one: an attachment of this letter, or the letter this came with
 */
public record QuarantineReason(String mark, @Nullable String bearer) {
    /** In words, of a document. */
    public Refused ofDocument(String title) {
        if (QuarantineMark.isVirus(mark))
            return bearer == null
                    ? new Refused("document.infected", title, mark)
                    : new Refused("document.infected.with", title, mark, bearer);
        return bearer == null
                ? new Refused("document.quarantined", title, mark)
                : new Refused("document.quarantined.with", title, mark, bearer);
    }

    /** In words, of one version of a document that stays in sight. */
    public Refused ofVersion(String fileName, int no) {
        if (QuarantineMark.isVirus(mark))
            return bearer == null
                    ? new Refused("document.infected.version", fileName, no, mark)
                    : new Refused("document.infected.version.with", fileName, no, mark, bearer);
        return bearer == null
                ? new Refused("document.quarantined.version", fileName, no, mark)
                : new Refused("document.quarantined.version.with", fileName, no, mark, bearer);
    }
}
