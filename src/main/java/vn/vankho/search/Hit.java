package vn.vankho.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;

/**
 * A document that was found.
 *
 * @param unit where in it: "Chương II › Điều 5. Thẩm quyền"; empty where only the page is known
 * @param unitKey anchor of that place: {@code dieu_5}, {@code trang_3}
 * @param page page of the file on which the words of the snippet stand, 1-based; 0 where the file has no pages of its own
 * @param behind letters and digits between the anchor and these words; 0 where they are near it
 * @param snippet text of the place as it stands there, with the matched words marked
 * @param titleMarks the title with matched words marked
 * @param statuses legal effect on the day of the search: {@code UNKNOWN} while nobody determines it; empty where it has none
 * @param why key of a sentence that says why it matched when it is not the words ({@code search.why.number}), or null
 * @param weaker true below the line "kết quả yếu hơn"
 */
public record Hit(
        DocumentId id,
        DocumentKind kind,
        String title,
        List<Mark> titleMarks,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        List<String> statuses,
        String unit,
        String unitKey,
        int page,
        int behind,
        String snippet,
        List<Mark> snippetMarks,
        @Nullable String why,
        float score,
        boolean weaker) {
    /** Characters {@code from} to {@code until} (exclusive) of the text are to be marked. */
    public record Mark(int from, int until) {}
}
