package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.pdf.PdfCMSRevision;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import vn.vankho.extraction.signature.FoundSignature.Added;

/**
 * Who came after a signature, and whether that person has seen the file as it is now: a form may be filled in between two signatures, but
 * not behind the last one without a word.
 *
 * @param last where the last signature or time stamp ends
 * @param seen where the last signature ends that nothing but signatures followed, 0 where the last one does not cover what is in the file. A time stamp has seen nothing
 */
record Later(int last, int seen) {
    private static final Set<Added> NOTHING_ELSE = Set.of(Added.NOTHING, Added.SIGNATURES);

    static Later of(Collection<? extends PdfCMSRevision> signed, Collection<? extends PdfCMSRevision> stamped) {
        int last = Stream.concat(signed.stream(), stamped.stream())
                .mapToInt(Later::end)
                .max()
                .orElse(0);
        int seen = signed.stream()
                .max(Comparator.comparingInt(Later::end))
                .filter(one -> NOTHING_ELSE.contains(Additions.after(one, end(one) < last, false)))
                .map(Later::end)
                .orElse(0);
        return new Later(last, seen);
    }

    Added added(PdfCMSRevision revision) {
        return Additions.after(revision, end(revision) < last, end(revision) < seen);
    }

    static int end(PdfCMSRevision revision) {
        var range = revision.getByteRange();
        return range.getSecondPartStart() + range.getSecondPartEnd();
    }
}
