package vn.vankho.extraction.worker.pades;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Set;
import vn.vankho.extraction.signature.FoundSignature.Purpose;

/**
 * What a certificate was given for, as it says itself.
 *
 * <p>Source: RFC 5280, 4.2.1.3 (key usage) and 4.2.1.12 (extended key usage); RFC 9336 (documents). One that says nothing is for everything.
 */
final class Purposes {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /** Answering for a web site: such a certificate is often for clients, too. */
    private static final String SERVER = "1.3.6.1.5.5.7.3.1";

    private static final String CLIENT = "1.3.6.1.5.5.7.3.2";

    private static final Set<String> DOCUMENTS = Set.of(
            "2.5.29.37.0", // any
            "1.3.6.1.5.5.7.3.4", // e-mail
            "1.3.6.1.5.5.7.3.36", // documents
            "1.2.840.113583.1.1.5", // documents, by Adobe
            "1.3.6.1.4.1.311.10.3.12"); // documents, by Microsoft

    private Purposes() {}

    static Purpose of(X509Certificate certificate) {
        var key = certificate.getKeyUsage();
        if (key != null && !key[DIGITAL_SIGNATURE] && !key[NON_REPUDIATION]) return Purpose.OTHER;
        try {
            var uses = certificate.getExtendedKeyUsage();
            if (uses == null || !Collections.disjoint(uses, DOCUMENTS)) return Purpose.DOCUMENTS;
            // people sign in with the certificate they sign with
            return uses.contains(CLIENT) && !uses.contains(SERVER) ? Purpose.DOCUMENTS : Purpose.OTHER;
        } catch (CertificateParsingException e) {
            return Purpose.OTHER;
        }
    }
}
