package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.pdf.PdfCMSRevision;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.FoundSignature.Added;
import vn.vankho.extraction.signature.FoundSignature.Covered;
import vn.vankho.extraction.signature.FoundSignature.Integrity;
import vn.vankho.extraction.worker.pades.FormSignatures.Place;

/**
 * What is to be told of the part of a file that a signature covers.
 *
 * @param size of the file now, in bytes
 * @param form its signatures as the form names them
 */
record RevisionFacts(PdfFile file, long size, Map<String, Place> form) {
    Integrity integrity(PdfCMSRevision revision, boolean readable, boolean intact) {
        if (!readable) return Integrity.UNREADABLE;
        if (intact) return Integrity.INTACT;
        var place = place(revision);
        return place != null && place.packed() ? Integrity.DETACHED : Integrity.CHANGED;
    }

    private @Nullable Place place(PdfCMSRevision revision) {
        return form.get(revision.getByteRange().toBigIntegerList().toString());
    }

    /** From 1, 0 where its picture is seen nowhere, null where no form names it. */
    @Nullable
    Integer page(PdfCMSRevision revision) {
        var place = place(revision);
        return place == null ? null : place.page();
    }

    /** Pages on which later notes are seen. */
    List<Integer> notes(PdfCMSRevision revision, Added added) {
        boolean looked = added == Added.NOTES || added == Added.CONTENT;
        long signed = covered(revision).bytes();
        return looked && signed < size ? LaterNotes.pages(file, signed) : List.of();
    }

    Covered covered(PdfCMSRevision revision) {
        var range = revision.getByteRange();
        return new Covered((long) range.getSecondPartStart() + range.getSecondPartEnd(), size);
    }

    static String field(PdfCMSRevision revision) {
        return revision.getFields().stream()
                .map(field -> field.getFieldName() == null ? "" : Names.plain(field.getFieldName()))
                .findFirst()
                .orElse("");
    }
}
