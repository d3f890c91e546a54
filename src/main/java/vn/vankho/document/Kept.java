package vn.vankho.document;

import org.jspecify.annotations.Nullable;

/** The receipt: given only after bytes, row, trail and staged work are safe. */
public sealed interface Kept {
    DocumentId document();

    /** @param inTrash with the same bytes, where the viewer may take it out again: they may have wanted that one back */
    record NewDocument(
            DocumentId document,
            VersionId version,
            @Nullable InTrash inTrash) implements Kept {}

    /** What was thrown away and is not destroyed yet. */
    record InTrash(DocumentId document, String title) {}

    /**
     * "Đã có": the same bytes are there, and the viewer may see the document. What was said of the file is not applied to it.
     *
     * @param former the number of the version that has these bytes, where a newer one is shown
     * @param wider whether the file was to be restricted, and the document can be seen by others than those who were named
     */
    record AlreadyThere(
            DocumentId document, String title, @Nullable Integer former, boolean wider) implements Kept {}
}
