package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectRules.Level;

/**
 * A body that issues documents, under one name.
 *
 * @param from and {@code until}: it bore the name within these days, both inclusive; null: without bound, or not known
 * @param successors who took its place
 * @param aliases other names that lead here
 * @param revision null: not kept yet
 */
public record IssuingBody(
        UUID id,
        String name,
        @Nullable Level level,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Succession> successors,
        List<String> aliases,
        @Nullable Integer revision) {
    /**
     * Kế thừa.
     *
     * @param basis the text by which it came
     */
    public record Succession(UUID successor, String name, SuccessionKind kind, LocalDate on, String basis) {}

    public IssuingBody {
        successors = List.copyOf(successors);
        aliases = List.copyOf(aliases);
    }
}
