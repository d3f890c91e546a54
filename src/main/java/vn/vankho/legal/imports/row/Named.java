package vn.vankho.legal.imports.row;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a row calls a text; null and the empty title: it does not say. */
public record Named(
        @Nullable String number,
        @Nullable String type,
        String title,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn) {}
