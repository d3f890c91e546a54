package vn.vankho.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param destroyedAt when the trash may destroy it; null outside the trash, and where the trash keeps everything
 */
public record DocumentRow(
        DocumentId id,
        DocumentKind kind,
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        AccessLevel access,
        String fileName,
        Instant keptAt,
        String keptBy,
        boolean failed,
        boolean ready,
        @Nullable Instant destroyedAt) {}
