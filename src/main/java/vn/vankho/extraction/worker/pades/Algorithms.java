package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSPKUtils;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a signature was made with, and whether that still holds. */
final class Algorithms {
    private static final Set<DigestAlgorithm> OUTDATED =
            Set.of(DigestAlgorithm.MD2, DigestAlgorithm.MD5, DigestAlgorithm.SHA1, DigestAlgorithm.RIPEMD160);

    private static final int SHORT_RSA = 2048;
    private static final int SHORT_CURVE = 224;

    private Algorithms() {}

    /** For people, empty where it is unknown. */
    static String named(@Nullable SignatureAlgorithm used, @Nullable CertificateToken signer) {
        if (used == null) return "";
        var size = signer == null ? "" : " " + DSSPKUtils.getPublicKeySize(signer.getPublicKey());
        var digest = used.getDigestAlgorithm();
        return used.getEncryptionAlgorithm().getName() + size + (digest == null ? "" : ", " + digest.getName());
    }

    static boolean areWeak(@Nullable DigestAlgorithm digest, @Nullable CertificateToken signer) {
        if (digest != null && OUTDATED.contains(digest)) return true;
        if (signer == null) return false;
        var key = signer.getPublicKey();
        boolean curve = List.of("EC", "ECDSA", "EdDSA", "Ed25519", "Ed448").contains(key.getAlgorithm());
        return DSSPKUtils.getPublicKeySize(key) < (curve ? SHORT_CURVE : SHORT_RSA);
    }
}
