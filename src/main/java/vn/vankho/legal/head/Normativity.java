package vn.vankho.legal.head;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.vocabulary.DocumentType;
import vn.vankho.legal.vocabulary.KnownTypes;
import vn.vankho.legal.vocabulary.Normative;
import vn.vankho.vietnamese.DocumentNumber;

/**
 * Whether a document is a văn bản quy phạm pháp luật, by the default rule of its number: with a year it is, without it is administrative
 * (Luật 80/2015/QH13 Điều 10, Luật 64/2025/QH15 Điều 7 khoản 3). Earlier than 2005 there are exceptions: nothing is said then.
 *
 * @param normative null: a person decides
 * @param reason key of the sentence why
 */
public record Normativity(@Nullable Boolean normative, String reason) {
    private static final int RULE_HOLDS_SINCE = 2005;
    private static final LocalDate LAW_OF_2015 = LocalDate.of(2016, 7, 1);
    private static final LocalDate LAW_OF_2025 = LocalDate.of(2025, 4, 1);

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

    /** By the law of its day; before 2016 there was one for the central bodies and one for the provinces. */
    private static String year(LocalDate issued) {
        if (!issued.isBefore(LAW_OF_2025)) return "legal.normative.year";
        return issued.isBefore(LAW_OF_2015) ? "legal.normative.year.before" : "legal.normative.year.2015";
    }

    private static Normativity byNumber(LegalHeader header) {
        var number = header.number() == null
                ? null
                : DocumentNumber.parse(header.number()).orElse(null);
        if (number == null) return new Normativity(null, "legal.normative.noNumber");
        var issued = header.issuedOn();
        if (number.year() != null)
            return new Normativity(true, year(issued == null ? LocalDate.of(number.year(), 12, 31) : issued));
        if (issued == null || issued.getYear() < RULE_HOLDS_SINCE)
            return new Normativity(null, "legal.normative.early");
        return new Normativity(false, "legal.normative.noYear");
    }
}
