package vn.vankho.document;

/**
 * One of many documents that a deed is to be done on, as the person who chose it knew it.
 *
 * @param access the level it had then
 */
public record PickedDocument(DocumentId id, String title, AccessLevel access) {
    public static PickedDocument of(DocumentRow row) {
        return new PickedDocument(row.id(), row.title(), row.access());
    }
}
