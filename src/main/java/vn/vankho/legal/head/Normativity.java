package vn.vankho.legal.head;

import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.vocabulary.DocumentType;
import vn.vankho.legal.vocabulary.KnownTypes;
import vn.vankho.legal.vocabulary.Normative;
import vn.vankho.vietnamese.DocumentNumber;

/**
 * Whether a document is a văn bản quy phạm pháp luật, by the default rule of its number: with a year it is, without it is administrative
 * (Luật 64/2025/QH15 Điều 7 khoản 3). Earlier than 2005 there are exceptions: nothing is said then.
 *
 * @param normative null: a person decides
 * @param reason key of the sentence why
 */
public record Normativity(@Nullable Boolean normative, String reason) {
    private static final int RULE_HOLDS_SINCE = 2005;

    /** A lawyer's word, which goes before the rule. */
    public static Normativity said(boolean normative) {
        return new Normativity(normative, normative ? "legal.normative.said" : "legal.normative.said.not");
    }

    public static Normativity of(LegalHeader header, KnownTypes types) {
        if (header.typeName() == null) return new Normativity(null, "legal.normative.noType");
        var normative =
                types.find(header.typeName()).map(DocumentType::normative).orElse(Normative.NEVER);
        return switch (normative) {
            case ALWAYS -> new Normativity(true, "legal.normative.type");
            // with a number of its own: what it consolidates is in force or not (Pháp lệnh 01/2012/UBTVQH13)
            case DERIVED -> new Normativity(null, "legal.normative.consolidated");
            case NEVER -> new Normativity(false, "legal.normative.otherType");
            case BY_NUMBER -> byNumber(header);
        };
    }

    private static Normativity byNumber(LegalHeader header) {
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
