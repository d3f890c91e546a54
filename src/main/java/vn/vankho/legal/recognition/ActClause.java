package vn.vankho.legal.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A verb of a sentence that acts on others, and where those stand.
 *
 * @param from and {@code until}: characters of the sentence that name them
 * @param on the day the sentence says, or null
 * @param list the sentence ends with a colon: they follow as a list
 * @param partly a part is meant ("hết hiệu lực một phần"), whether or not it is named
 * @param doubt of all that stands there
 */
record ActClause(
        ActKind kind, int from, int until, @Nullable LocalDate on, boolean list, boolean partly, Doubt doubt) {
    ActClause(ActKind kind, int from, int until, @Nullable LocalDate on, boolean list) {
        this(kind, from, until, on, list, false, Doubt.NONE);
    }

    ActClause on(@Nullable LocalDate day) {
        return new ActClause(kind, from, until, day, list, partly, doubt);
    }

    /** The same done to what stands in another clause. */
    ActClause at(ActClause other) {
        return new ActClause(kind, other.from, other.until, on, list, partly, doubt);
    }
}
