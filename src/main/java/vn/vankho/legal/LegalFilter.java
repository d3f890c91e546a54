package vn.vankho.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.UnitId;
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
        @Nullable Instant knownAt) {
    private static final int LONGEST = 200;

    public LegalFilter {
        words = words.replace('\0', ' ').strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
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
        this(words, typeName, issuer, year, unit, status, undetermined, state, on, null, null, null);
    }

    public LegalFilter in(@Nullable String field) {
        return new LegalFilter(
                words, typeName, issuer, year, unit, status, undetermined, state, on, field, takenInAfter, knownAt);
    }

    public LegalFilter knownAt(@Nullable Instant moment) {
        return new LegalFilter(
                words, typeName, issuer, year, unit, status, undetermined, state, on, field, takenInAfter, moment);
    }

    /** The same of another day. */
    public LegalFilter on(LocalDate day) {
        return new LegalFilter(
                words, typeName, issuer, year, unit, status, undetermined, state, day, field, takenInAfter, knownAt);
    }

    public LegalFilter takenInAfter(Instant moment) {
        return new LegalFilter(
                words, typeName, issuer, year, unit, status, undetermined, state, on, field, moment, knownAt);
    }

    boolean asksStatus() {
        return status != null || undetermined;
    }

    /** The same with other words. */
    public LegalFilter named(String others) {
        return new LegalFilter(others, typeName, issuer, year, unit, status, undetermined, state, on);
    }

    public static LegalFilter all(LocalDate on) {
        return new LegalFilter("", null, null, null, null, null, false, null, on);
    }
}
