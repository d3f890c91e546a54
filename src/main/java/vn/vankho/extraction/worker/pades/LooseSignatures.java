package vn.vankho.extraction.worker.pades;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.FoundSignature.Added;
import vn.vankho.extraction.signature.FoundSignature.Chain;
import vn.vankho.extraction.signature.FoundSignature.Integrity;
import vn.vankho.extraction.signature.FoundSignature.Kind;
import vn.vankho.extraction.signature.FoundSignature.Purpose;
import vn.vankho.extraction.signature.FoundSignature.Revocation;

/**
 * Signatures that DSS passes over: whose CMS it cannot read, and those that no form names any more because a program wrote the file anew around
 * them. A person must be told of both: the file looks signed, and is not.
 */
final class LooseSignatures {
    private LooseSignatures() {}

    /** @param known byte ranges of the signatures that were read */
    static List<FoundSignature> in(byte @Nullable [] bytes, @Nullable Path file, Set<String> known) throws IOException {
        var found = new ArrayList<FoundSignature>();
        try (var document = load(bytes, file)) {
            var objects = document.getDocument();
            var seen = new java.util.HashSet<>(known);
            for (var key : objects.getXrefTable().keySet().stream().sorted().toList()) {
                if (!(objects.getObjectFromPool(key).getObject() instanceof COSDictionary one)) continue;
                // the signature itself, or a field that holds it inside
                for (var dictionary : new COSDictionary[] {one, one.getCOSDictionary(COSName.V)})
                    if (dictionary != null && isSignature(dictionary) && seen.add(range(dictionary)))
                        found.add(found(dictionary));
            }
        }
        return found;
    }

    private static PDDocument load(byte @Nullable [] bytes, @Nullable Path file) throws IOException {
        if (bytes != null) return Loader.loadPDF(bytes);
        if (file == null) throw new IOException("a request without content");
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    private static boolean isSignature(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.BYTERANGE) instanceof COSArray
                && dictionary.getDictionaryObject(COSName.CONTENTS) != null;
    }

    private static String range(COSDictionary dictionary) {
        var numbers = new ArrayList<Long>();
        var array = dictionary.getCOSArray(COSName.BYTERANGE);
        if (array != null)
            for (int i = 0; i < array.size() && i < 8; i++)
                numbers.add(array.getObject(i) instanceof COSNumber number ? number.longValue() : -1L);
        return numbers.toString();
    }

    private static FoundSignature found(COSDictionary dictionary) {
        var said = new PDSignature(dictionary);
        var date = said.getSignDate();
        var certificate = signer(said.getContents());
        return new FoundSignature(
                Kind.SIGNATURE,
                "",
                certificate == null ? null : Names.signer(certificate),
                date == null ? null : date.toInstant(),
                null,
                certificate == null ? Integrity.UNREADABLE : Integrity.DETACHED,
                null,
                Added.NOTHING,
                Chain.UNKNOWN_ROOT,
                certificate == null ? "" : Names.common(certificate.getIssuerX500Principal()),
                Revocation.UNKNOWN,
                "",
                false,
                certificate == null ? Purpose.DOCUMENTS : Purposes.of(certificate),
                said.getReason() == null ? "" : Names.plain(said.getReason()));
    }

    private static @Nullable X509Certificate signer(byte @Nullable [] contents) {
        if (contents == null) return null;
        try {
            var cms = new CMSSignedData(PaddedCms.unpadded(contents));
            for (var signer : cms.getSignerInfos()) {
                Store<X509CertificateHolder> brought = cms.getCertificates();
                var sid = signer.getSID();
                for (var holder : brought.getMatches(null))
                    if (sid.match(holder)) return new JcaX509CertificateConverter().getCertificate(holder);
            }
            return null;
        } catch (CMSException | CertificateException | RuntimeException e) {
            return null;
        }
    }
}
