package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * A PDF keeps a CMS in a place that was measured before it was made, so zeros follow it. BouncyCastle since 1.85 refuses what follows, and DSS 6.4
 * hands it over: without this every real signature would be lost. Found as a service before that of DSS, since it stands earlier on the class path.
 */
public final class PaddedCms extends CMSObjectUtils {
    @Override
    public CMS parseToCMS(byte[] padded) {
        return super.parseToCMS(unpadded(padded));
    }

    static byte[] unpadded(byte[] padded) {
        try (var in = new ASN1InputStream(padded)) {
            var first = in.readObject();
            // as it is written: encoding it again would change bytes that were signed
            return first == null ? padded : java.util.Arrays.copyOf(padded, padded.length - in.available());
        } catch (IOException | RuntimeException _) {
            return padded; // broken: DSS says so
        }
    }
}
