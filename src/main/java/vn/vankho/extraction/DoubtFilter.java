package vn.vankho.extraction;

import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;

/** Which pages in doubt are wanted; null: whatever it is. */
public record DoubtFilter(
        @Nullable DocumentId document, @Nullable Doubt doubt) {
    public static final DoubtFilter ALL = new DoubtFilter(null, null);
}
