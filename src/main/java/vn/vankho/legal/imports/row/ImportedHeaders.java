package vn.vankho.legal.imports.row;

import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.LegalKeys;

/** What rows of other registers say of a text, as this register holds it. */
public final class ImportedHeaders {
    private ImportedHeaders() {}

    public static LegalHeader of(ReadRow row) {
        var named = row.document();
        return new LegalHeader(
                named.number(),
                named.type(),
                named.title(),
                named.issuer(),
                row.signatory(),
                row.capacity(),
                named.issuedOn(),
                row.effectiveFrom(),
                row.field());
    }

    /** What a row says over what is known; another spelling of the same body, or one body of a joint text, says nothing new. */
    public static LegalHeader over(LegalHeader said, LegalHeader known) {
        return Issuers.isIncluded(said, known) ? said.by(known.issuers()).over(known) : said.over(known);
    }

    public static LegalHeader of(Named named) {
        return LegalHeader.cited(named.number(), named.type(), named.title(), named.issuer(), named.issuedOn());
    }

    /** Two rows with the same one mean the same text; null: the row does not say enough. */
    public static @Nullable String identity(LegalHeader header) {
        var keys = LegalKeys.of(header);
        return keys.identity() == null
                ? null
                : keys.identity() + "|" + Issuers.keys(header.issuers()) + "|" + header.issuedOn();
    }
}
