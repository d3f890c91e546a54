package vn.vankho.document;

import vn.vankho.identity.PersonId;
import vn.vankho.shared.Refused;

/**
 * A version that is out of sight, as its keepers and operators are told of it: nothing of what stands in it.
 *
 * @param broughtBy who brought the version, and {@code keptBy} the document
 * @param whole whether no version of the document is in sight
 */
public record AwayVersion(
        VersionId id,
        DocumentId document,
        int no,
        String fileName,
        QuarantineReason reason,
        PersonId broughtBy,
        PersonId keptBy,
        boolean whole) {
    /** Key of the sentence that says why, by which rule, and what to do. */
    public String key() {
        return said().key();
    }

    /** Of that sentence. */
    public Object[] arguments() {
        return said().arguments();
    }

    private Refused said() {
        return whole ? reason.ofDocument(fileName) : reason.ofVersion(fileName, no);
    }

    /** Whether a person is told as a keeper. */
    public boolean isOf(PersonId person) {
        return broughtBy.equals(person) || keptBy.equals(person);
    }
}
