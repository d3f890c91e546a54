package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A type of documents.
 *
 * @param code in numbers ("QĐ"); empty: it has none
 * @param order thứ bậc hiệu lực, 1 is the highest; null: by the issuer, or none
 * @param issuers who may issue it, for people to read
 * @param from and {@code until}: issued within these days, both inclusive; null: without bound
 * @param revision null: not kept yet
 */
public record DocumentType(
        UUID id,
        String name,
        String code,
        @Nullable Integer order,
        Normative normative,
        String issuers,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer revision) {}
