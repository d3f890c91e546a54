package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Người ký: one person in one office.
 *
 * @param title chức danh ("CHỦ TỊCH")
 * @param authority in whose place ("TM. ỦY BAN NHÂN DÂN"); empty: in their own
 * @param issuer the body; empty: not said
 * @param from and {@code until}: in the office within these days, both inclusive; null: without bound, or not known
 * @param revision null: not kept yet
 */
public record Signer(
        UUID id,
        String name,
        String title,
        String authority,
        String issuer,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer revision) {}
