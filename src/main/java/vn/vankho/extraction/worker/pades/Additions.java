package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.pdf.PdfCMSRevision;
import vn.vankho.extraction.signature.FoundSignature.Added;

/** What later revisions of the file added to a signed one. */
final class Additions {
    private Additions() {}

    /**
     * @param signedLater whether another signature or time stamp came after this one
     * @param seenLater whether the file as it is now was seen by somebody who signed after this one
     */
    static Added after(PdfCMSRevision signed, boolean signedLater, boolean seenLater) {
        if (signed.areAllOriginalBytesCovered()) return Added.NOTHING;
        var seen = signed.getModificationDetection();
        // the comparison failed: what nobody can see through is no harmless addition
        if (seen == null) return Added.CONTENT;
        if (!seen.getPageDifferences().isEmpty()) return Added.CONTENT;
        var objects = seen.getObjectModifications();
        if (objects == null || objects.isEmpty()) return signedLater ? Added.SIGNATURES : Added.NOTHING;
        if (!objects.getUndefinedChanges().isEmpty()) return Added.CONTENT;
        var permission = signed.getPdfSigDictInfo().getDocMDP();
        if (!objects.getAnnotCreationChanges().isEmpty())
            return permission == null || permission == CertificationPermission.CHANGES_PERMITTED
                    ? Added.NOTES
                    : Added.CONTENT;
        if (objects.getFormFillInAndSignatureCreationChanges().isEmpty()) return Added.SIGNATURES;
        if (permission == CertificationPermission.NO_CHANGE_PERMITTED) return Added.CONTENT;
        return seenLater ? Added.SIGNATURES : Added.FORM;
    }
}
