package vn.vankho.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import vn.vankho.extraction.Identity;
import vn.vankho.extraction.SignedPages;
import vn.vankho.extraction.Signing;

/** Signed decisions of an office that does not exist, and the root by which one of the signers is known. */
final class SignedFiles {
    private static final Identity ROOT = Identity.root("Chứng thực tỉnh Sông Thương");
    private static final Identity CHIEF = ROOT.issue(
            "C=VN, O=Ủy ban nhân dân tỉnh Sông Thương, OU=Văn phòng, T=Chánh Văn phòng, CN=Nguyễn Thị Lan",
            Identity.Use.SIGNING);
    private static final Identity OFFICE = Identity.root("Chứng thực khác")
            .issue("C=VN, O=Tỉnh Sông Thương, CN=Ủy ban nhân dân tỉnh Sông Thương", Identity.Use.SIGNING);

    static final byte[] VALID = valid();

    /** Changed after the first has signed, then signed by one whom nobody knows. */
    static final byte[] CHANGED = changed();

    private SignedFiles() {}

    static void trustIn(Path roots) throws IOException {
        try {
            ROOT.trustIn(roots);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] valid() {
        try {
            return Signing.by(CHIEF).seen().on(SignedPages.pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed() {
        try {
            return Signing.by(OFFICE)
                    .on(SignedPages.withOtherText(Signing.by(CHIEF).on(SignedPages.pdf())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
