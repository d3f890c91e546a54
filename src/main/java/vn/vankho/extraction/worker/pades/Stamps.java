package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.FoundSignature.Chain;
import vn.vankho.extraction.signature.FoundSignature.Stamp;

/** Time stamps that fit what they stand by. */
final class Stamps {
    /** Made over the signature: they show that it was there. One over the content alone does not. */
    private static final Set<TimestampType> OF_THE_SIGNATURE = Set.of(
            TimestampType.SIGNATURE_TIMESTAMP,
            TimestampType.DOCUMENT_TIMESTAMP,
            TimestampType.VRI_TIMESTAMP,
            TimestampType.ARCHIVE_TIMESTAMP);

    private final Trust trust;

    Stamps(Trust trust) {
        this.trust = trust;
    }

    /** The earliest that is trusted, else the earliest. */
    @Nullable
    Stamp best(List<TimestampToken> tokens, Collection<CertificateToken> brought) {
        return tokens.stream()
                .filter(token -> OF_THE_SIGNATURE.contains(token.getTimeStampType()))
                .flatMap(token -> Stream.ofNullable(of(token, brought)))
                .min(Comparator.comparing((Stamp stamp) -> !stamp.trusted()).thenComparing(Stamp::at))
                .orElse(null);
    }

    /** Null where it does not fit, or where nobody can say who made it. */
    private @Nullable Stamp of(TimestampToken token, Collection<CertificateToken> brought) {
        var authority = authority(token, brought);
        if (authority == null || !token.isMessageImprintDataFound() || !token.isMessageImprintDataIntact()) return null;
        var at = token.getGenerationTime().toInstant();
        boolean inTime = authority.isValidOn(token.getGenerationTime());
        var way = trust.from(authority, both(token.getCertificates(), brought), at);
        return new Stamp(
                at,
                Names.common(authority.getCertificate().getSubjectX500Principal()),
                inTime && way.chain() == Chain.TRUSTED && mayStamp(authority));
    }

    @Nullable
    CertificateToken authority(TimestampToken token, Collection<CertificateToken> brought) {
        return both(both(token.getCertificates(), brought), trust.roots()).stream()
                .filter(Stamps::mayStamp)
                .filter(token::isSignedBy)
                .findFirst()
                .orElse(null);
    }

    private static boolean mayStamp(CertificateToken token) {
        try {
            var uses = token.getCertificate().getExtendedKeyUsage();
            return uses != null && uses.contains("1.3.6.1.5.5.7.3.8");
        } catch (java.security.cert.CertificateParsingException e) {
            return false;
        }
    }

    private static List<CertificateToken> both(Collection<CertificateToken> some, Collection<CertificateToken> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
