package vn.vankho.legal;

import java.time.LocalDate;
import vn.vankho.legal.register.ReadDocument.ReadRelation;

/** Heads and acts of texts as tests speak of them: decisions of one province, and what they do to each other. */
public final class LegalFixtures {
    public static final String PROVINCE = "Ủy ban nhân dân tỉnh Sông Vân";

    private LegalFixtures() {}

    public static LegalHeader decision(String number, String issued, String effective) {
        return new LegalHeader(
                number,
                "Quyết định",
                "Quy định thử " + number,
                PROVINCE,
                null,
                null,
                LocalDate.parse(issued),
                LocalDate.parse(effective),
                null);
    }

    /** In force ten days after it was issued. */
    public static LegalHeader decision(String number, String issued) {
        return decision(number, issued, LocalDate.parse(issued).plusDays(10).toString());
    }

    public static LegalHeader ofType(String type, LegalHeader head) {
        return new LegalHeader(
                head.number(),
                type,
                head.title(),
                head.issuer(),
                head.signatory(),
                head.capacity(),
                head.issuedOn(),
                head.effectiveFrom(),
                head.field());
    }

    public static LegalHeader by(String issuer, LegalHeader head) {
        return new LegalHeader(
                head.number(),
                head.typeName(),
                head.title(),
                issuer,
                head.signatory(),
                head.capacity(),
                head.issuedOn(),
                head.effectiveFrom(),
                head.field());
    }

    /** By the chairman. */
    public static LegalHeader signed(LegalHeader head, String name) {
        return new LegalHeader(
                head.number(),
                head.typeName(),
                head.title(),
                head.issuer(),
                name,
                "CHỦ TỊCH",
                head.issuedOn(),
                head.effectiveFrom(),
                head.field());
    }

    public static LegalHeader in(String field, LegalHeader head) {
        return new LegalHeader(
                head.number(),
                head.typeName(),
                head.title(),
                head.issuer(),
                head.signatory(),
                head.capacity(),
                head.issuedOn(),
                head.effectiveFrom(),
                field);
    }

    public static ReadRelation reads(RelationKind kind, String number, String provisions) {
        return reads(kind, LegalHeader.cited(number, "Quyết định", "", null, null), provisions);
    }

    public static ReadRelation reads(RelationKind kind, LegalHeader target, String provisions) {
        var data = new RelationData(kind, provisions, false, null, null, "Câu làm căn cứ cho " + target.name() + ".");
        return new ReadRelation(data, target, target.name(), 10, 60, 0.9f);
    }
}
