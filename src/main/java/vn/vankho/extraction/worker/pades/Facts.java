package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.timestamp.PdfTimestampToken;
import eu.europa.esig.dss.pdf.PdfCMSRevision;
import eu.europa.esig.dss.spi.DSSPKUtils;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.FoundSignature.Chain;
import vn.vankho.extraction.signature.FoundSignature.Covered;
import vn.vankho.extraction.signature.FoundSignature.Integrity;
import vn.vankho.extraction.signature.FoundSignature.Kind;
import vn.vankho.extraction.signature.FoundSignature.Purpose;
import vn.vankho.extraction.signature.FoundSignature.Revocation;
import vn.vankho.extraction.signature.FoundSignature.Stamp;

/** What DSS found, in our words. */
final class Facts {
    private static final Set<DigestAlgorithm> OUTDATED =
            Set.of(DigestAlgorithm.MD2, DigestAlgorithm.MD5, DigestAlgorithm.SHA1, DigestAlgorithm.RIPEMD160);

    private static final int SHORT_RSA = 2048;
    private static final int SHORT_CURVE = 224;

    private final long size;
    private final Trust trust;
    private final Stamps stamps;

    Facts(long size, Trust trust) {
        this.size = size;
        this.trust = trust;
        this.stamps = new Stamps(trust);
    }

    FoundSignature of(PAdESSignature signature, boolean signedLater) {
        var revision = signature.getPdfRevision();
        var brought = signature.getCompleteCertificateSource().getCertificates();
        var signer = signature.getSigningCertificateToken();
        var check = signature.getSignatureCryptographicVerification();
        boolean intact = revision.getByteRange().isValid()
                && revision.getPdfSigDictInfo().isConsistent()
                && check.isSignatureValid();
        var stamp = stamps.best(signature.getAllTimestamps(), brought);
        var claimed = signature.getSigningTime();
        var way = signer == null ? null : trust.from(signer, brought, usedAt(stamp, claimed, signer));
        return new FoundSignature(
                Kind.SIGNATURE,
                field(revision),
                signer == null ? null : Names.signer(signer.getCertificate()),
                claimed == null ? null : claimed.toInstant(),
                stamp,
                signer == null ? Integrity.UNREADABLE : intact ? Integrity.INTACT : Integrity.CHANGED,
                covered(revision),
                Additions.after(revision, signedLater),
                way == null ? Chain.UNKNOWN_ROOT : way.chain(),
                way == null ? "" : way.end(),
                signer == null
                        ? Revocation.UNKNOWN
                        : Revocations.of(signature, signer, way == null ? null : way.issuer()),
                algorithm(signature.getSignatureAlgorithm(), signer),
                isWeak(signature.getDigestAlgorithm(), signer),
                signer == null ? Purpose.DOCUMENTS : Purposes.of(signer.getCertificate()),
                plain(revision.getPdfSigDictInfo().getReason()));
    }

    FoundSignature of(PdfTimestampToken token, boolean signedLater) {
        var revision = token.getPdfRevision();
        var brought = token.getCertificates();
        var authority = stamps.authority(token, brought);
        var at = token.getGenerationTime().toInstant();
        var way = authority == null ? null : trust.from(authority, brought, at);
        boolean intact = revision.getByteRange().isValid() && token.isMessageImprintDataIntact();
        return new FoundSignature(
                Kind.TIME_STAMP,
                field(revision),
                authority == null ? null : Names.signer(authority.getCertificate()),
                at,
                null,
                authority == null ? Integrity.UNREADABLE : intact ? Integrity.INTACT : Integrity.CHANGED,
                covered(revision),
                Additions.after(revision, signedLater),
                way == null ? Chain.UNKNOWN_ROOT : way.chain(),
                way == null ? "" : way.end(),
                Revocation.UNKNOWN,
                algorithm(token.getSignatureAlgorithm(), authority),
                isWeak(token.getDigestAlgorithm(), authority),
                Purpose.DOCUMENTS,
                "");
    }

    private Covered covered(PdfCMSRevision revision) {
        var range = revision.getByteRange();
        return new Covered((long) range.getSecondPartStart() + range.getSecondPartEnd(), size);
    }

    private static String field(PdfCMSRevision revision) {
        return revision.getFields().stream()
                .map(field -> plain(field.getFieldName()))
                .findFirst()
                .orElse("");
    }

    private static Instant usedAt(@Nullable Stamp stamp, @Nullable Date claimed, CertificateToken signer) {
        if (stamp != null && stamp.trusted()) return stamp.at();
        return claimed == null ? signer.getNotAfter().toInstant() : claimed.toInstant();
    }

    private static String algorithm(@Nullable SignatureAlgorithm used, @Nullable CertificateToken signer) {
        if (used == null) return "";
        var size = signer == null ? "" : " " + DSSPKUtils.getPublicKeySize(signer.getPublicKey());
        var digest = used.getDigestAlgorithm();
        return used.getEncryptionAlgorithm().getName() + size + (digest == null ? "" : ", " + digest.getName());
    }

    private static boolean isWeak(@Nullable DigestAlgorithm digest, @Nullable CertificateToken signer) {
        if (digest != null && OUTDATED.contains(digest)) return true;
        if (signer == null) return false;
        var key = signer.getPublicKey();
        boolean curve = List.of("EC", "ECDSA", "EdDSA", "Ed25519", "Ed448").contains(key.getAlgorithm());
        return DSSPKUtils.getPublicKeySize(key) < (curve ? SHORT_CURVE : SHORT_RSA);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : Names.plain(text);
    }
}
