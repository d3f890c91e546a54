package vn.vankho.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.statement.SourceClaim;

/**
 * What another register says of the effect of a text (tình trạng theo nguồn). It changes no status.
 *
 * @param status as it stands there
 * @param provisions that it says have ceased, as said; empty: the whole, or a part that it does not name
 * @param register name of its file
 * @param row number of its row there
 * @param claim what its words mean; null: nothing of the effect
 */
public record SourceStatement(
        String status,
        @Nullable LocalDate ceasedOn,
        String reason,
        String provisions,
        @Nullable String register,
        int row,
        Instant saidAt,
        @Nullable SourceClaim claim) {}
