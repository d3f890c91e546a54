package vn.vankho.legal.register;

import java.util.Objects;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.LegalKeys;

/** Whether a text that is cited may be one of the register: number, issuer and day say which it is. */
final class CitedMatch {
    private CitedMatch() {}

    /** A number that other provinces have too fits only with the same issuer, or with one of those that it may be of. */
    static boolean fits(LegalHeader cited, LegalHeader known) {
        boolean day = cited.issuedOn() == null
                || known.issuedOn() == null
                || cited.issuedOn().equals(known.issuedOn());
        boolean numbers = cited.number() == null || known.number() == null || sameNumber(cited, known);
        if (!day || !numbers) return false;
        boolean issuerSaid = cited.issuer() != null && known.issuer() != null;
        if (Issuers.sameOffice(cited, known)) return issuerSaid || !Issuers.isLocal(known);
        // "Ủy ban nhân dân tỉnh" without the name of the province is told apart by the day
        return Issuers.shortened(cited, known) && cited.issuedOn() != null && known.issuedOn() != null;
    }

    /**
     * Whether number and day say which text it is: a number without a year comes back each year, and one of several bodies with each of them, so
     * that without a day they name none.
     */
    static boolean isTold(LegalHeader cited, LegalHeader known) {
        return cited.number() == null
                || LegalKeys.of(cited).nam() != null && haveOneBody(cited, known)
                || cited.issuedOn() != null && known.issuedOn() != null;
    }

    /** What is cited with the very same words has one stub. */
    static boolean isAsUntold(LegalHeader said, LegalDocument known) {
        return known.state() == HeaderState.CITED
                && known.document() == null
                && said.issuedOn() == null
                && known.header().issuedOn() == null
                && isOfSameBodies(said, known.header());
    }

    /** What may be of several bodies is the same only where the same ones are named. */
    static boolean isOfSameBodies(LegalHeader said, LegalHeader known) {
        return haveOneBody(said, known) || Issuers.same(said, known);
    }

    private static boolean haveOneBody(LegalHeader one, LegalHeader other) {
        return !Issuers.isOneOfMany(one) && !Issuers.isOneOfMany(other);
    }

    static boolean areOne(LegalDocument one, LegalDocument other) {
        return sameDay(one.header(), other.header()) && Issuers.sameOffice(one.header(), other.header());
    }

    static boolean sameNumber(LegalHeader cited, LegalHeader known) {
        return Objects.equals(
                LegalKeys.of(cited).identity(), LegalKeys.of(known).identity());
    }

    static boolean sameDay(LegalHeader cited, LegalHeader known) {
        return Objects.equals(cited.issuedOn(), known.issuedOn());
    }
}
