package vn.vankho.legal;

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
        LocalDate on) {
    private static final int LONGEST = 200;

    public LegalFilter {
        words = words.replace('\0', ' ').strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
    }

    boolean asksStatus() {
        return status != null || undetermined;
    }

    public static LegalFilter all(LocalDate on) {
        return new LegalFilter("", null, null, null, null, null, false, null, on);
    }
}
