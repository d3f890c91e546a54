package vn.vankho.document;

/** The receipt: given only after bytes, row, trail and staged work are safe. */
public sealed interface Kept {
    DocumentId document();

    record NewDocument(DocumentId document, VersionId version) implements Kept {}

    /** "Đã có": the same bytes are there, and the viewer may see the document. */
    record AlreadyThere(DocumentId document, String title) implements Kept {}
}
