package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.FoundSignature.Revocation;

/** What the lists and answers inside the file say of the signer's certificate. Those of the issuers are not looked at. */
final class Revocations {
    private Revocations() {}

    static Revocation of(AdvancedSignature signature, CertificateToken signer, @Nullable CertificateToken issuer) {
        if (issuer == null) return Revocation.UNKNOWN;
        List<RevocationToken<?>> told =
                new ArrayList<>(signature.getCompleteCRLSource().getRevocationTokens(signer, issuer));
        for (var answer : signature.getCompleteOCSPSource().getRevocationTokens(signer, issuer))
            if (mayAnswer(answer, issuer)) told.add(answer);
        told.removeIf(one -> !one.isValid() || one.getStatus() == CertificateStatus.UNKNOWN);
        var revokedAt = told.stream()
                .filter(one -> one.getStatus() == CertificateStatus.REVOKED)
                .map(RevocationToken::getRevocationDate)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        var asOf = told.stream()
                .map(RevocationToken::getThisUpdate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return new Revocation(!told.isEmpty(), instant(revokedAt.orElse(null)), instant(asOf.orElse(null)));
    }

    /** The issuer itself, or whom it has given a certificate for answering. */
    private static boolean mayAnswer(RevocationToken<?> answer, CertificateToken issuer) {
        if (answer.isSignedBy(issuer)) return true;
        return answer.getCertificates().stream()
                .anyMatch(one -> one.isSignedBy(issuer) && isForAnswering(one) && answer.isSignedBy(one));
    }

    private static boolean isForAnswering(CertificateToken token) {
        try {
            var uses = token.getCertificate().getExtendedKeyUsage();
            return uses != null && uses.contains("1.3.6.1.5.5.7.3.9");
        } catch (java.security.cert.CertificateParsingException e) {
            return false;
        }
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
