package vn.vankho.legal.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.UnitId;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.effect.EffectStatus;

/**
 * Which legal documents of the register are wanted: all that is said must hold; null and blank say nothing.
 *
 * @param words of type, number and title, with diacritics or without
 * @param year in which it was issued
 * @param unit the one that holds its file
 * @param status on the day {@code on}
 * @param undetermined only those whose status cannot be said
 * @param on the day of all statuses of the list
 * @param field lĩnh vực, those below it too
 * @param takenInAfter only those that came into the register later
 * @param knownAt statuses by what was recorded until then; null: by all that is known
 * @param details what else is asked
 */
public record LegalFilter(
        String words,
        @Nullable String typeName,
        @Nullable String issuer,
        @Nullable Integer year,
        @Nullable UnitId unit,
        @Nullable EffectStatus status,
        boolean undetermined,
        @Nullable HeaderState state,
        LocalDate on,
        @Nullable String field,
        @Nullable Instant takenInAfter,
        @Nullable Instant knownAt,
        Details details) {
    private static final int LONGEST = 200;

    public LegalFilter {
        words = words.replace('\0', ' ').strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
        // a filter that was kept before there were details has none
        details = Objects.requireNonNullElse(details, Details.NONE);
    }

    public LegalFilter(
            String words,
            @Nullable String typeName,
            @Nullable String issuer,
            @Nullable Integer year,
            @Nullable UnitId unit,
            @Nullable EffectStatus status,
            boolean undetermined,
            @Nullable HeaderState state,
            LocalDate on) {
        this(words, typeName, issuer, year, unit, status, undetermined, state, on, null, null, null, Details.NONE);
    }

    public LegalFilter in(@Nullable String field) {
        return with(status, undetermined, on, field, takenInAfter, knownAt, details);
    }

    public LegalFilter knownAt(@Nullable Instant moment) {
        return with(status, undetermined, on, field, takenInAfter, moment, details);
    }

    /** The same of another day. */
    public LegalFilter on(LocalDate day) {
        return with(status, undetermined, day, field, takenInAfter, knownAt, details);
    }

    public LegalFilter takenInAfter(Instant moment) {
        return with(status, undetermined, on, field, moment, knownAt, details);
    }

    public LegalFilter with(Details others) {
        return with(status, undetermined, on, field, takenInAfter, knownAt, others);
    }

    /** Texts as they are said to be, however they stand. */
    public LegalFilter ofAnyStatus() {
        return with(null, false, on, field, takenInAfter, knownAt, details);
    }

    /** Whether a text that stands so is wanted. */
    public boolean takes(Set<EffectStatus> statuses) {
        return (status == null || statuses.contains(status)) && (!undetermined || statuses.isEmpty());
    }

    public boolean asksStatus() {
        return status != null || undetermined;
    }

    /** All whose number or title has these words. */
    public static LegalFilter named(String words, LocalDate on) {
        return new LegalFilter(words, null, null, null, null, null, false, null, on);
    }

    public static LegalFilter all(LocalDate on) {
        return named("", on);
    }

    private LegalFilter with(
            @Nullable EffectStatus status,
            boolean undetermined,
            LocalDate on,
            @Nullable String field,
            @Nullable Instant takenInAfter,
            @Nullable Instant knownAt,
            Details details) {
        return new LegalFilter(
                words,
                typeName,
                issuer,
                year,
                unit,
                status,
                undetermined,
                state,
                on,
                field,
                takenInAfter,
                knownAt,
                details);
    }
}
