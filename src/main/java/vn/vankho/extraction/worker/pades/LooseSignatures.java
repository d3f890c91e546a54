package vn.vankho.extraction.worker.pades;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
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
import vn.vankho.extraction.worker.pades.FormSignatures.Place;

/**
 * Signatures that DSS passes over: whose CMS it cannot read, and those that no form names any more because a program wrote the file anew around
 * them. A person must be told of both: the file looks signed, and is not.
 */
final class LooseSignatures {
    private LooseSignatures() {}

    /**
     * In the order in which they were put on.
     *
     * @param known byte ranges of the signatures that were read
     */
    static List<FoundSignature> in(PdfFile file, Map<String, Place> form, Set<String> known) throws IOException {
        var found = new ArrayList<COSDictionary>();
        try (var document = file.open()) {
            var objects = document.getDocument();
            var seen = new HashSet<>(known);
            for (var key : objects.getXrefTable().keySet().stream().sorted().toList()) {
                if (!(objects.getObjectFromPool(key).getObject() instanceof COSDictionary one)) continue;
                // the signature itself, or a field that holds it inside
                for (var dictionary : new COSDictionary[] {one, one.getCOSDictionary(COSName.V)})
                    if (dictionary != null
                            && FormSignatures.isSignature(dictionary)
                            && seen.add(FormSignatures.range(dictionary))) found.add(dictionary);
            }
            return found.stream()
                    .sorted(Comparator.comparingLong(FormSignatures::end))
                    .map(one -> found(one, form.get(FormSignatures.range(one))))
                    .toList();
        }
    }

    private static FoundSignature found(COSDictionary dictionary, @Nullable Place place) {
        var said = new PDSignature(dictionary);
        var cms = cms(said.getContents());
        var certificate = cms == null ? null : signer(cms);
        boolean packed = place != null && place.packed();
        return new FoundSignature(
                Kind.SIGNATURE,
                place == null ? "" : place.field(),
                certificate == null ? null : Names.signer(certificate),
                claimed(said, cms),
                null,
                certificate == null && !packed ? Integrity.UNREADABLE : Integrity.DETACHED,
                null,
                Added.NOTHING,
                Chain.UNKNOWN_ROOT,
                certificate == null ? "" : Names.common(certificate.getIssuerX500Principal()),
                Revocation.UNKNOWN,
                "",
                false,
                certificate == null ? Purpose.DOCUMENTS : Purposes.of(certificate),
                said.getReason() == null ? "" : Names.plain(said.getReason()),
                place == null ? null : place.page(),
                List.of());
    }

    /** As the file says it, else the signature itself. */
    private static @Nullable Instant claimed(PDSignature said, @Nullable CMSSignedData cms) {
        var date = said.getSignDate();
        if (date != null) return date.toInstant();
        if (cms == null) return null;
        for (var signer : cms.getSignerInfos()) {
            var attributes = signer.getSignedAttributes();
            var time = attributes == null ? null : attributes.get(CMSAttributes.signingTime);
            if (time != null && time.getAttrValues().size() > 0)
                return Time.getInstance(time.getAttrValues().getObjectAt(0))
                        .getDate()
                        .toInstant();
        }
        return null;
    }

    private static @Nullable CMSSignedData cms(byte @Nullable [] contents) {
        if (contents == null) return null;
        try {
            return new CMSSignedData(PaddedCms.unpadded(contents));
        } catch (CMSException | RuntimeException e) {
            return null;
        }
    }

    private static @Nullable X509Certificate signer(CMSSignedData cms) {
        try {
            Store<X509CertificateHolder> brought = cms.getCertificates();
            for (var signer : cms.getSignerInfos()) {
                var sid = signer.getSID();
                for (var holder : brought.getMatches(null))
                    if (sid.match(holder)) return new JcaX509CertificateConverter().getCertificate(holder);
            }
            return null;
        } catch (CertificateException | RuntimeException e) {
            return null;
        }
    }
}
