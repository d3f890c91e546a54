package vn.vankho.legal.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement that a whole text goes on was taken for, which came while it, or a part of it, was suspended (Luật 64/2025/QH15 Điều 56, 57).
 *
 * @param parentEnd the end of the text that it details; null: that of the suspension
 * @param leftOpen where all of it was suspended: the end of a parent within the year that nothing is announced about; null: none
 */
public record Continuation(
        LocalDate on,
        @Nullable LocalDate parentEnd,
        @Nullable LocalDate leftOpen) {}
