package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pdf.PdfCMSRevision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.SignedPdf;
import vn.vankho.extraction.signature.TrustedRoots;

/** All signatures of one PDF, in the order in which they were put on; those that hang loose in the file come last. */
public final class SignatureReader {
    /** More is an attack: each costs a look at the whole file. */
    private static final int MOST = 200;

    private SignatureReader() {}

    /** How often a signature may stand in the file; 0: there is none, and nothing of it needs to be parsed. */
    public static int candidates(byte @Nullable [] bytes, @Nullable Path file) throws IOException {
        var pdf = new PdfFile(bytes, file);
        int marks = pdf.count(Marks.BYTE_RANGE);
        if (pdf.count(Marks.PACKED) == 0) return marks;
        try {
            // packed ones beside one in the clear count, too: all are looked at
            return Math.max(marks, FormSignatures.of(pdf).size());
        } catch (IOException _) {
            return marks; // it does not open at all: reading its text has told why
        }
    }

    public static boolean tooMany(int candidates) {
        return candidates > MOST;
    }

    /** @param looked told after each look at a signature, how many there were: a large file takes its time for each */
    public static SignedPdf read(byte @Nullable [] bytes, @Nullable Path file, TrustedRoots roots, IntConsumer looked)
            throws IOException {
        var pdf = new PdfFile(bytes, file);
        var revisions = new SignedRevisions(pdf.document(), pdf.large());
        var signatures = revisions.signatures(looked);
        var stamps = revisions.stamps(signatures);
        var ends = new ArrayList<Integer>();
        var known = new HashSet<String>();
        for (var signature : signatures) note(((PAdESSignature) signature).getPdfRevision(), ends, known);
        for (var stamp : stamps) note(stamp.getPdfRevision(), ends, known);
        int last = ends.stream().mapToInt(Integer::intValue).max().orElse(0);

        var form = FormSignatures.of(pdf);
        var facts = new Facts(pdf, form, new Trust(roots.certificates()));
        var inOrder = new TreeMap<Integer, List<FoundSignature>>();
        for (var signature : signatures) {
            var pades = (PAdESSignature) signature;
            int end = end(pades.getPdfRevision());
            inOrder.computeIfAbsent(end, _ -> new ArrayList<>()).add(facts.of(pades, end < last));
        }
        for (var stamp : stamps) {
            int end = end(stamp.getPdfRevision());
            inOrder.computeIfAbsent(end, _ -> new ArrayList<>()).add(facts.of(stamp, end < last));
        }
        var all =
                new ArrayList<>(inOrder.values().stream().flatMap(List::stream).toList());
        if (Math.max(candidates(bytes, file), form.size()) > all.size())
            all.addAll(LooseSignatures.in(pdf, form, known));
        return new SignedPdf(all, revisions.emptyFields(), roots.mark());
    }

    private static void note(PdfCMSRevision revision, List<Integer> ends, HashSet<String> known) {
        ends.add(end(revision));
        known.add(revision.getByteRange().toBigIntegerList().toString());
    }

    private static int end(PdfCMSRevision revision) {
        var range = revision.getByteRange();
        return range.getSecondPartStart() + range.getSecondPartEnd();
    }
}
