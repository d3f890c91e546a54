package vn.vankho.extraction;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Somebody with a key and a certificate, and those above who vouch: all made by the test, of a province that does not exist. */
public record Identity(PrivateKey key, X509Certificate certificate, List<X509Certificate> above) {
    static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2034-01-01T00:00:00Z");

    private static final AtomicLong SERIAL = new AtomicLong(1000);

    public enum Use {
        AUTHORITY,
        SIGNING,
        STAMPING,
        WEB_SITE
    }

    public static Identity root(String name) {
        return made(null, "C=VN, O=Cơ quan thử nghiệm, CN=" + name, Use.AUTHORITY, FROM, UNTIL, 2048);
    }

    public Identity issue(String name, Use use) {
        return issue(name, use, FROM, UNTIL, 2048);
    }

    Identity issue(String name, Use use, Instant from, Instant until, int bits) {
        return made(this, name, use, from, until, bits);
    }

    public static Identity selfSigned(String name) {
        return made(null, name, Use.SIGNING, FROM, UNTIL, 2048);
    }

    /** A list of this authority, issued on a day, that takes a certificate back from another day on; null: nobody. */
    X509CRLHolder list(Instant issued, X509Certificate revoked, Instant from) throws Exception {
        var list = new X509v2CRLBuilder(subject(certificate), Date.from(issued));
        list.setNextUpdate(Date.from(issued.plusSeconds(30L * 86_400)));
        if (revoked != null) list.addCRLEntry(revoked.getSerialNumber(), Date.from(from), CRLReason.keyCompromise);
        return list.build(new JcaContentSignerBuilder("SHA256withRSA").build(key));
    }

    public void trustIn(Path folder) throws IOException, CertificateEncodingException {
        Files.write(folder.resolve(certificate.getSerialNumber() + ".cer"), certificate.getEncoded());
    }

    private static Identity made(Identity issuer, String name, Use use, Instant from, Instant until, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            KeyPair pair = generator.generateKeyPair();
            var subject = new X500Name(name);
            var builder = new JcaX509v3CertificateBuilder(
                    issuer == null ? subject : subject(issuer.certificate),
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(from),
                    Date.from(until),
                    subject,
                    pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(use == Use.AUTHORITY));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            use == Use.AUTHORITY
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (use == Use.WEB_SITE)
                builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(new KeyPurposeId[] {
                    KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth
                }));
            if (use == Use.STAMPING)
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            var signer =
                    new JcaContentSignerBuilder("SHA256withRSA").build(issuer == null ? pair.getPrivate() : issuer.key);
            var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            var above = new ArrayList<X509Certificate>();
            if (issuer != null) {
                above.add(issuer.certificate);
                above.addAll(issuer.above);
            }
            return new Identity(pair.getPrivate(), certificate, above);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name subject(X509Certificate certificate) {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }
}
