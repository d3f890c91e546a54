package vn.vankho.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the machine read on the first page. It fills empty fields only, marked as not confirmed; a person's word is never overwritten. */
public record ReadHeader(
        @Nullable DocumentKind kind,
        @Nullable String number,
        @Nullable String typeName,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String title) {
    /** The same, but for what it is called. */
    public ReadHeader untitled() {
        return new ReadHeader(kind, number, typeName, issuer, issuedOn, null);
    }
}
