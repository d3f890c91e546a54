package vn.vankho.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;

/**
 * Which documents of the trash are wanted: all that is said must hold; null and blank say nothing.
 *
 * @param words of title and number, each of which must be there, with diacritics or without
 * @param by who threw it away
 * @param from the first day on which it was thrown away, by the clock of the office
 * @param until the last such day
 */
public record TrashFilter(
        String words,
        @Nullable PersonId by,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public static final TrashFilter ALL = new TrashFilter("", null, null, null);

    public TrashFilter {
        words = DocumentFilter.bounded(words);
    }

    /** How many conditions there are beside the words. */
    public long narrowing() {
        return Stream.of(by, from, until).filter(Objects::nonNull).count();
    }
}
