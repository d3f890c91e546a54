package vn.vankho.legal.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days between two others.
 *
 * @param from and {@code until}: both inclusive; null: without bound
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final DayRange ALL = new DayRange(null, null);

    public boolean isAll() {
        return from == null && until == null;
    }

    /** Ends before it begins: no day is in it. */
    public boolean isReversed() {
        return from != null && until != null && until.isBefore(from);
    }
}
