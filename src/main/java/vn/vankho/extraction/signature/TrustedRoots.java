package vn.vankho.extraction.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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
 * @param mark changes with the certificates and with the way they are used: what was judged under another mark is judged anew
 */
public record TrustedRoots(List<X509Certificate> certificates, List<String> unreadable, String mark) {
    /** Raise it when the worker learns to see more in a signature. */
    private static final String READER = "3";

    private static final Set<String> ENDINGS = Set.of("crt", "cer", "pem");
    private static final long LARGEST = 1 << 20;

    /** @param folder blank: no roots */
    public static TrustedRoots in(String folder) {
        var found = new LinkedHashSet<X509Certificate>();
        var unreadable = new ArrayList<String>();
        if (!folder.isBlank()) {
            try (var files = Files.list(Path.of(folder))) {
                files.filter(TrustedRoots::isCertificate).sorted().forEach(file -> read(file, found, unreadable));
            } catch (IOException | RuntimeException e) {
                unreadable.add(folder);
            }
            if (found.isEmpty() && unreadable.isEmpty()) unreadable.add(folder);
        }
        return new TrustedRoots(List.copyOf(found), List.copyOf(unreadable), mark(found.stream()));
    }

    /** Whether all that the operator trusts is here: else nothing that was judged before is judged anew. */
    public boolean areWhole() {
        return unreadable.isEmpty();
    }

    private static boolean isCertificate(Path file) {
        var name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static void read(Path file, Set<X509Certificate> found, List<String> unreadable) {
        try {
            if (Files.size(file) > LARGEST) throw new IOException("too large for a certificate");
            var in = new ByteArrayInputStream(Files.readAllBytes(file));
            var all = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (all.isEmpty()) throw new IOException("holds no certificate");
            for (var one : all) found.add((X509Certificate) one);
        } catch (IOException | GeneralSecurityException e) {
            unreadable.add(file.getFileName().toString());
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
