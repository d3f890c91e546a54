package vn.vankho.vietnamese;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the first page of a document says of itself, by the layout of Nghị định 30/2020/NĐ-CP, phụ lục I, and the older forms.
 * Each part is null where the page does not say it: a draft with a blank number gets none, never the first cited one.
 *
 * @param typeName "Quyết định", "Kế hoạch" …
 * @param title the trích yếu, or the name of a document without one
 */
public record DocumentHeader(
        @Nullable DocumentNumber number,
        @Nullable String typeName,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String title) {
    public static DocumentHeader read(String firstPage) {
        throw new UnsupportedOperationException();
    }

    /** The secrecy mark on page one ("MẬT", "TỐI MẬT", "TUYỆT MẬT") where it stands as a mark, not as a word of the text. */
    public static Optional<String> secrecyMark(String firstPage) {
        throw new UnsupportedOperationException();
    }
}
