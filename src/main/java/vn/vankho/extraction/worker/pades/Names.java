package vn.vankho.extraction.worker.pades;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import vn.vankho.extraction.signature.FoundSignature.Signer;

/** Who somebody is by a certificate, in words for people. */
final class Names {
    private static final int LONGEST = 300;

    private Names() {}

    static Signer signer(X509Certificate certificate) {
        var subject = certificate.getSubjectX500Principal();
        return new Signer(
                common(subject),
                part(subject, BCStyle.T),
                part(subject, BCStyle.O),
                part(subject, BCStyle.OU),
                common(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    /** CN, or O where there is none, or all of it. */
    static String common(X500Principal of) {
        var name = part(of, BCStyle.CN);
        if (name.isEmpty()) name = part(of, BCStyle.O);
        return name.isEmpty() ? plain(of.getName()) : name;
    }

    private static String part(X500Principal of, ASN1ObjectIdentifier type) {
        return plain(Arrays.stream(X500Name.getInstance(of.getEncoded()).getRDNs(type))
                .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
                .filter(one -> one.getType().equals(type))
                .map(one -> IETFUtils.valueToString(one.getValue()).replaceAll("\\\\([\"+,;<>#= \\\\])", "$1"))
                .collect(Collectors.joining(", ")));
    }

    /** A name is shown to people: no line breaks, no marks that turn the writing round, not without end. */
    static String plain(String text) {
        var clean = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}]", " ")
                .strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
