package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.vietnamese.SharedData;

/** Signatures of real offices, where their files are at hand: none is missed, none is invented. */
class RealSignaturesTests {
    private static final Instant TODAY = Instant.parse("2026-11-29T00:00:00Z");

    /** Part of the name that the program gives which stamps what comes in; it packs the signatures, and the table does not count them. */
    private static final String REWRITTEN = "kydauden";

    @Test
    void every_signed_file_is_told_to_be_signed_and_no_other() throws Exception {
        var corpus = SharedData.file("corpus");
        var files = pdfs(corpus);
        var told = new TreeSet<String>();
        var verdicts = new TreeMap<SignatureVerdict, Integer>();
        var rewritten = new TreeMap<String, List<FoundSignature>>();
        int signatures = 0;
        long start = System.nanoTime();
        try (var pool = Workers.pool(120, 60, 1_000_000)) {
            var jobs = new ArrayList<WorkerJob>();
            for (var file : files) {
                jobs.add(new WorkerJob(
                        Request.Kind.SIGNATURES,
                        FileKind.PDF.mediaType(),
                        Files.size(file),
                        () -> Files.newInputStream(file)));
            }
            var answers = pool.run(jobs, WorkerProgress.NONE);
            for (int i = 0; i < files.size(); i++) {
                var name = corpus.relativize(files.get(i)).toString();
                if (!(answers.get(i) instanceof Answer.Signatures(int _, var signed))) {
                    System.out.println(name + ": " + answers.get(i));
                    continue;
                }
                if (!signed.signatures().isEmpty()) told.add(name);
                if (name.contains(REWRITTEN)) rewritten.put(name, signed.signatures());
                for (var one : signed.signatures()) print(name, one, verdicts);
                signatures += signed.signatures().size();
            }
        }
        System.out.printf(
                "%d files, %d signed, %d signatures %s, %.1f s%n",
                files.size(), told.size(), signatures, verdicts, (System.nanoTime() - start) / 1e9);
        var signed = new TreeSet<>(signedByTheTable(corpus));
        signed.addAll(rewritten.keySet());
        assertThat(told).isEqualTo(signed);
        assertThat(rewritten).hasSize(4).allSatisfy((name, all) -> {
            assertThat(all).hasSize(2).extracting(FoundSignature::signer).doesNotContainNull();
            assertThat(all).extracting(FoundSignature::claimedAt).doesNotContainNull();
            assertThat(all).extracting(one -> SignatureVerdict.of(one, TODAY)).containsOnly(SignatureVerdict.DETACHED);
        });
        assertThat(verdicts).doesNotContainKey(SignatureVerdict.UNREADABLE);
    }

    private static void print(String name, FoundSignature one, Map<SignatureVerdict, Integer> verdicts) {
        var verdict = SignatureVerdict.of(one, TODAY);
        verdicts.merge(verdict, 1, Integer::sum);
        System.out.printf(
                "%-70.70s %-15s %-10s %s %s %s%n",
                name,
                verdict,
                one.added(),
                one.signer() == null ? "?" : one.signer().name(),
                one.claimedAt(),
                one.stamp());
    }

    private static List<String> signedByTheTable(Path corpus) {
        var rows = SharedData.csv(corpus.resolve("metadata.csv"));
        int file = rows.getFirst().indexOf("file");
        int signed = rows.getFirst().indexOf("chu_ky_so");
        return rows.stream()
                .skip(1)
                .filter(row -> row.size() > signed && row.get(signed).equals("có"))
                .map(row -> row.get(file))
                .toList();
    }

    private static List<Path> pdfs(Path corpus) throws Exception {
        try (var all = Files.walk(corpus.resolve("files"))) {
            return all.filter(Files::isRegularFile)
                    .filter(RealSignaturesTests::isPdf)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPdf(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(1024), java.nio.charset.StandardCharsets.ISO_8859_1).contains("%PDF-");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
