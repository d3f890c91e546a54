package vn.vankho.legal.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row of another register says of the effect of a text, as it stands there.
 *
 * @param status tình trạng, or empty
 * @param ceasedOn first day not in force
 * @param reason why it has ceased, or empty
 * @param provisions of the text which have ceased or are suspended; empty: the whole, or a part that is not named
 * @param file name of its file, or empty
 */
public record SourceWord(String status, @Nullable LocalDate ceasedOn, String reason, String provisions, String file) {
    public static final SourceWord NONE = new SourceWord("", null, "", "", "");

    /** It says nothing of the effect. */
    public boolean isSilent() {
        return status.isEmpty() && ceasedOn == null && reason.isEmpty() && provisions.isEmpty();
    }
}
