package vn.vankho.legal.coming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.BadParameter;

/**
 * Which changes that come are wanted.
 *
 * @param today changes begin the day after it
 * @param days so many days from today on, that day too
 * @param status the one a text will have; null: any
 */
public record ComingFilter(
        LocalDate today, int days, @Nullable EffectStatus status) {
    public static final int DEFAULT_DAYS = 30;
    private static final int MOST = 3_660;

    public ComingFilter {
        if (days < 1 || days > MOST) throw new BadParameter("problem.parameter.range", "days", 1, MOST, days);
    }

    LocalDate until() {
        return today.plusDays(days);
    }
}
