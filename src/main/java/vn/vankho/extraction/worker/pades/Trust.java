package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.FoundSignature.Chain;

/** Where certificates lead, by the roots of the operator and what the file brings along. */
final class Trust {
    private static final int LONGEST = 12;

    private final List<CertificateToken> roots;

    Trust(Collection<X509Certificate> roots) {
        this.roots = roots.stream().map(CertificateToken::new).toList();
    }

    /**
     * @param end name of the certificate at which the chain ends
     * @param issuer who issued the first certificate; null where nobody knows it
     */
    record Way(Chain chain, String end, @Nullable CertificateToken issuer) {}

    /** @param brought certificates that lie in the file */
    Way from(CertificateToken first, Collection<CertificateToken> brought, Instant at) {
        var last = first;
        @Nullable CertificateToken issuer = null;
        for (int i = 0; i < LONGEST && !roots.contains(last); i++) {
            var next = issuer(last, brought);
            if (next == null || next.equals(last)) break;
            if (issuer == null) issuer = next;
            last = next;
        }
        if (first.isSelfSigned() && issuer == null) issuer = first;
        var end = Names.common(last.getCertificate().getSubjectX500Principal());
        if (roots.contains(last))
            return new Way(permitted(first, brought, at) ? Chain.TRUSTED : Chain.BROKEN, end, issuer);
        if (first.isSelfSigned()) return new Way(Chain.SELF_SIGNED, end, issuer);
        var unknown =
                last.isSelfSigned() ? last.getCertificate().getSubjectX500Principal() : last.getIssuerX500Principal();
        return new Way(Chain.UNKNOWN_ROOT, Names.common(unknown), issuer);
    }

    List<CertificateToken> roots() {
        return roots;
    }

    private @Nullable CertificateToken issuer(CertificateToken of, Collection<CertificateToken> brought) {
        return Stream.concat(roots.stream(), brought.stream())
                .filter(one -> one.getCertificate().getSubjectX500Principal().equals(of.getIssuerX500Principal()))
                .filter(of::isSignedBy)
                .findFirst()
                .orElse(null);
    }

    /** The rules of RFC 5280 on the whole way: who may issue, how far, for which names. Revocation is looked at apart. */
    private boolean permitted(CertificateToken first, Collection<CertificateToken> brought, Instant at) {
        if (roots.contains(first)) return true;
        try {
            var target = new X509CertSelector();
            target.setCertificate(first.getCertificate());
            var anchors = roots.stream()
                    .map(root -> new TrustAnchor(root.getCertificate(), null))
                    .collect(Collectors.toSet());
            var rules = new PKIXBuilderParameters(anchors, target);
            rules.setRevocationEnabled(false);
            rules.setMaxPathLength(LONGEST);
            rules.setDate(within(at, first));
            var all = Stream.concat(Stream.of(first), brought.stream())
                    .map(CertificateToken::getCertificate)
                    .toList();
            rules.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
            CertPathBuilder.getInstance("PKIX").build(rules);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The first certificate's own time is judged apart, by the day it was used. */
    private static Date within(Instant at, CertificateToken first) {
        var day = Date.from(at);
        if (day.before(first.getNotBefore())) return first.getNotBefore();
        return day.after(first.getNotAfter()) ? first.getNotAfter() : day;
    }
}
