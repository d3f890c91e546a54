package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.timestamp.PdfTimestampToken;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.FoundSignature.Chain;
import vn.vankho.extraction.signature.FoundSignature.Integrity;
import vn.vankho.extraction.signature.FoundSignature.Kind;
import vn.vankho.extraction.signature.FoundSignature.Purpose;
import vn.vankho.extraction.signature.FoundSignature.Revocation;
import vn.vankho.extraction.signature.FoundSignature.Stamp;
import vn.vankho.extraction.worker.pades.FormSignatures.Place;

/** What DSS found, in our words. */
final class Facts {
    private final RevisionFacts revisions;
    private final Trust trust;
    private final Stamps stamps;

    Facts(PdfFile file, Map<String, Place> form, Trust trust) throws IOException {
        this.revisions = new RevisionFacts(file, file.size(), form);
        this.trust = trust;
        this.stamps = new Stamps(trust);
    }

    FoundSignature of(PAdESSignature signature, Later later) {
        var revision = signature.getPdfRevision();
        var brought = signature.getCompleteCertificateSource().getCertificates();
        var signer = signature.getSigningCertificateToken();
        var check = signature.getSignatureCryptographicVerification();
        boolean intact = revision.getByteRange().isValid()
                && revision.getPdfSigDictInfo().isConsistent()
                && check.isSignatureValid();
        var stamp = stamps.best(signature.getAllTimestamps(), brought);
        var claimed = signature.getSigningTime();
        var added = later.added(revision);
        var integrity = revisions.integrity(revision, signer != null, intact);
        var way = signer == null ? null : trust.from(signer, brought, usedAt(stamp, claimed, signer));
        return new FoundSignature(
                Kind.SIGNATURE,
                RevisionFacts.field(revision),
                signer == null ? null : Names.signer(signer.getCertificate()),
                claimed == null ? null : claimed.toInstant(),
                stamp,
                integrity,
                integrity == Integrity.DETACHED ? null : revisions.covered(revision),
                added,
                way == null ? Chain.UNKNOWN_ROOT : way.chain(),
                way == null ? "" : way.end(),
                signer == null
                        ? Revocation.UNKNOWN
                        : Revocations.of(signature, signer, way == null ? null : way.issuer()),
                Algorithms.named(signature.getSignatureAlgorithm(), signer),
                Algorithms.areWeak(signature.getDigestAlgorithm(), signer),
                signer == null ? Purpose.DOCUMENTS : Purposes.of(signer.getCertificate()),
                plain(revision.getPdfSigDictInfo().getReason()),
                revisions.page(revision),
                intact ? revisions.notes(revision, added) : List.of());
    }

    FoundSignature of(PdfTimestampToken token, Later later) {
        var revision = token.getPdfRevision();
        var brought = token.getCertificates();
        var authority = stamps.authority(token, brought);
        var at = token.getGenerationTime().toInstant();
        var added = later.added(revision);
        var way = authority == null ? null : trust.from(authority, brought, at);
        boolean intact = revision.getByteRange().isValid() && token.isMessageImprintDataIntact();
        var integrity = revisions.integrity(revision, authority != null, intact);
        return new FoundSignature(
                Kind.TIME_STAMP,
                RevisionFacts.field(revision),
                authority == null ? null : Names.signer(authority.getCertificate()),
                at,
                null,
                integrity,
                integrity == Integrity.DETACHED ? null : revisions.covered(revision),
                added,
                way == null ? Chain.UNKNOWN_ROOT : way.chain(),
                way == null ? "" : way.end(),
                Revocation.UNKNOWN,
                Algorithms.named(token.getSignatureAlgorithm(), authority),
                Algorithms.areWeak(token.getDigestAlgorithm(), authority),
                Purpose.DOCUMENTS,
                "",
                revisions.page(revision),
                intact ? revisions.notes(revision, added) : List.of());
    }

    private static Instant usedAt(@Nullable Stamp stamp, @Nullable Date claimed, CertificateToken signer) {
        if (stamp != null && stamp.trusted()) return stamp.at();
        return claimed == null ? signer.getNotAfter().toInstant() : claimed.toInstant();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : Names.plain(text);
    }
}
