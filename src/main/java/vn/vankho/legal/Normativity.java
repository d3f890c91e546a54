package vn.vankho.legal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentHeader;
import vn.vankho.vietnamese.DocumentNumber;

/**
 * Whether a document is a văn bản quy phạm pháp luật, by the default rule of its number: with a year it is, without it is administrative
 * (Luật 64/2025/QH15 Điều 7 khoản 3). Earlier than 2005 there are exceptions: nothing is said then.
 *
 * @param normative null: a person decides
 * @param reason key of the sentence why
 */
record Normativity(@Nullable Boolean normative, String reason) {
    private static final int RULE_HOLDS_SINCE = 2005;
    private static final Set<String> ALWAYS = Set.of("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh");
    /** Made of others, with a number of its own: what it consolidates is in force or not (Pháp lệnh 01/2012/UBTVQH13). */
    private static final String CONSOLIDATED = "Văn bản hợp nhất";

    static Normativity of(LegalHeader header) {
        var type = header.typeName();
        if (type == null) return new Normativity(null, "legal.normative.noType");
        if (ALWAYS.contains(type)) return new Normativity(true, "legal.normative.type");
        if (type.equals(CONSOLIDATED)) return new Normativity(null, "legal.normative.consolidated");
        if (!DocumentHeader.isLegalType(type)) return new Normativity(false, "legal.normative.otherType");
        var number = header.number() == null
                ? null
                : DocumentNumber.parse(header.number()).orElse(null);
        if (number == null) return new Normativity(null, "legal.normative.noNumber");
        if (number.year() != null) return new Normativity(true, "legal.normative.year");
        var issued = header.issuedOn();
        if (issued == null || issued.getYear() < RULE_HOLDS_SINCE)
            return new Normativity(null, "legal.normative.early");
        return new Normativity(false, "legal.normative.noYear");
    }
}
