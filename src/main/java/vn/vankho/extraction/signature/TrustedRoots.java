package vn.vankho.extraction.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The certificates an operator trusts, read from a folder of .crt, .cer and .pem files each time they are needed: they are few, and may change
 * while the portal runs.
 *
 * @param unreadable names of files that could not be read; the folder itself where it could not, or has nothing in it: that is what a disk that
 *     is away leaves behind
 * @param areWhole whether all that the operator trusts is here: else nothing that was judged before is judged anew. A key, a request or a list of
 *     revoked certificates that strayed into the folder was never trusted, and nothing waits for it
 * @param mark changes with the certificates and with the way they are used: what was judged under another mark is judged anew
 */
public record TrustedRoots(List<X509Certificate> certificates, List<String> unreadable, boolean areWhole, String mark) {
    /** Raise it when the worker learns to see more in a signature. */
    private static final String READER = "3";

    private static final Set<String> ENDINGS = Set.of("crt", "cer", "pem");
    private static final long LARGEST = 1 << 20;

    /** Ends of the first line of a PEM block (RFC 7468) that holds something else. */
    private static final List<String> STRAY =
            List.of("PRIVATE KEY-----", "PUBLIC KEY-----", "CERTIFICATE REQUEST-----", "X509 CRL-----");

    /** @param folder blank: no roots */
    public static TrustedRoots in(String folder) {
        var found = new LinkedHashSet<X509Certificate>();
        var unreadable = new ArrayList<String>();
        boolean whole = true;
        if (!folder.isBlank()) {
            try (var files = Files.list(Path.of(folder))) {
                for (var file :
                        files.filter(TrustedRoots::isCertificate).sorted().toList()) {
                    whole &= read(file, found, unreadable);
                }
            } catch (IOException | RuntimeException e) {
                unreadable.add(folder);
                whole = false;
            }
            if (found.isEmpty() && whole) {
                unreadable.add(folder);
                whole = false;
            }
        }
        return new TrustedRoots(List.copyOf(found), List.copyOf(unreadable), whole, mark(found.stream()));
    }

    private static boolean isCertificate(Path file) {
        var name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** @return false where a certificate that the operator trusts may be missing now */
    private static boolean read(Path file, Set<X509Certificate> found, List<String> unreadable) {
        byte[] bytes = {};
        try {
            if (Files.size(file) > LARGEST) throw new IOException("too large for a certificate");
            bytes = Files.readAllBytes(file);
            var all = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes));
            if (all.isEmpty()) throw new IOException("holds no certificate");
            for (var one : all) found.add((X509Certificate) one);
            return true;
        } catch (IOException | GeneralSecurityException e) {
            unreadable.add(file.getFileName().toString());
            return isStray(bytes);
        }
    }

    /** Only what is surely something else: a certificate that is damaged, or copied half, is one that is missing. */
    private static boolean isStray(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        if (text.contains("CERTIFICATE-----")) return false;
        return STRAY.stream().anyMatch(text::contains) || isRevocationList(bytes);
    }

    private static boolean isRevocationList(byte[] bytes) {
        try {
            return CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes)) != null;
        } catch (CRLException | CertificateException e) {
            return false;
        }
    }

    private static String mark(Stream<X509Certificate> certificates) {
        var marks = certificates.map(TrustedRoots::sha256).sorted().toList();
        return READER + "-"
                + HexFormat.of()
                        .formatHex(digest(String.join(",", marks).getBytes()))
                        .substring(0, 16);
    }

    private static String sha256(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
