package vn.vankho.extraction.worker.pades;

import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.timestamp.PdfTimestampToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var signed = signatures.stream()
                .map(signature -> ((PAdESSignature) signature).getPdfRevision())
                .toList();
        var stamped = stamps.stream().map(PdfTimestampToken::getPdfRevision).toList();
        var known = Stream.concat(signed.stream(), stamped.stream())
                .map(revision -> revision.getByteRange().toBigIntegerList().toString())
                .collect(Collectors.toSet());
        var later = Later.of(signed, stamped);

        var form = FormSignatures.of(pdf);
        var facts = new Facts(pdf, form, new Trust(roots.certificates()));
        var inOrder = new TreeMap<Integer, List<FoundSignature>>();
        for (var signature : signatures) {
            var pades = (PAdESSignature) signature;
            inOrder.computeIfAbsent(Later.end(pades.getPdfRevision()), _ -> new ArrayList<>())
                    .add(facts.of(pades, later));
        }
        for (var stamp : stamps) {
            inOrder.computeIfAbsent(Later.end(stamp.getPdfRevision()), _ -> new ArrayList<>())
                    .add(facts.of(stamp, later));
        }
        var all =
                new ArrayList<>(inOrder.values().stream().flatMap(List::stream).toList());
        if (Math.max(candidates(bytes, file), form.size()) > all.size())
            all.addAll(LooseSignatures.in(pdf, form, known));
        return new SignedPdf(all, revisions.emptyFields(), roots.mark());
    }
}
