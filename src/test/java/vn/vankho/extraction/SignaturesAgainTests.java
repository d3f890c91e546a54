package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentState;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepState;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.extraction.signature.TrustedRoots;
import vn.vankho.identity.Role;

/** Signatures are judged anew when the operator has changed the roots, or a look came to no end; no trouble of a moment takes a judgement away. */
class SignaturesAgainTests extends SignedDocuments {
    @Test
    void after_the_operator_changed_the_roots_signatures_are_judged_anew(@TempDir Path folder) throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var bytes = Signing.by(lan).on(SignedPages.pdf());
        var id = keep(bytes, AccessLevel.INTERNAL, clerk);
        awaitLooked(id, clerk, StepState.DONE);
        assertThat(verdict(id, clerk)).isEqualTo(SignatureVerdict.UNKNOWN_ROOT);
        assertThat(signatures.due(feed.files(List.of(id), SignatureStep.MAY_BE_SIGNED)))
                .as("nothing changed")
                .isEmpty();

        root.trustIn(folder);
        var settings = new SignatureSettings(folder.toString());
        var withRoots = new Signatures(repository, feed, steps, clock, settings) {
            @Override
            void keep(java.util.Map<vn.vankho.document.VersionFile, vn.vankho.extraction.worker.Answer> read) {
                signatures.keep(read); // in the transaction that the portal gives it
            }
        };
        assertThat(withRoots.judgeAgain()).isPositive();
        awaitLooked(id, clerk, StepState.DONE);
        var version = documents.look(id, clerk.viewer()).current();
        var task = task(id, clerk, 1);
        try (var pool = Workers.pool(60, 50, 1_000_000, folder.toString())) {
            new SignatureStep(pool, store, feed, withRoots).work(List.of(task));
        }
        assertThat(verdict(id, clerk)).isEqualTo(SignatureVerdict.REVOCATION_UNKNOWN);

        // and back: the portal itself trusts nobody
        assertThat(signatures.judgeAgain()).isPositive();
        await().atMost(Duration.ofSeconds(60)).until(() -> verdict(id, clerk) == SignatureVerdict.UNKNOWN_ROOT);
        try (var kept = store.open(version.sha256())) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void roots_that_are_away_for_a_while_change_no_judgement(@TempDir Path folder, @TempDir Path elsewhere)
            throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep(Signing.by(lan).on(SignedPages.pdf()), AccessLevel.INTERNAL, clerk);
        awaitLooked(id, clerk, StepState.DONE);
        root.trustIn(folder);
        jdbc.sql("update signature_reading set roots = :mark where version_id = :version")
                .param("mark", TrustedRoots.in(folder.toString()).mark())
                .param(
                        "version",
                        documents.look(id, clerk.viewer()).current().id().value())
                .update();
        var files = feed.files(List.of(id), SignatureStep.MAY_BE_SIGNED);
        var there = new Signatures(repository, feed, steps, clock, new SignatureSettings(folder.toString()));
        assertThat(there.due(files)).as("judged by these").isEmpty();

        Files.writeString(folder.resolve("hỏng.crt"), "không phải chứng thư");
        assertThat(there.due(files)).as("one of them is broken").isEmpty();
        for (var file : files(folder)) Files.move(file, elsewhere.resolve(file.getFileName()));
        assertThat(there.due(files)).as("an unmounted disk").isEmpty();
        assertThat(there.judgeIfChanged()).isZero();
        Files.delete(folder);
        assertThat(there.due(files)).as("no folder").isEmpty();

        Files.createDirectory(folder);
        Identity.root("Gốc khác").trustIn(folder);
        assertThat(there.due(files)).as("the operator has changed them").hasSize(1);
        assertThat(there.judgeIfChanged()).isPositive();
        assertThat(there.judgeIfChanged()).as("only once").isZero();
    }

    /** On a busy machine a worker is late, or is killed by the system: that says nothing of the file. */
    @Test
    void a_worker_that_dies_takes_no_judgement_away(@TempDir Path folder) throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep(Signing.by(lan).on(SignedPages.pdf()), AccessLevel.INTERNAL, clerk);
        awaitLooked(id, clerk, StepState.DONE);
        var version = documents.look(id, clerk.viewer()).current().id();
        var judged = signatures.of(version).orElseThrow();
        jdbc.sql("update signature_reading set roots = 'others' where version_id = :version")
                .param("version", version.value())
                .update();
        var path = "/api/v1/documents/" + id.value() + "/signatures";
        try (var pool = new WorkerPool(dying(), 1, folder)) {
            var step = new SignatureStep(pool, store, feed, signatures);

            assertThat(step.work(List.of(task(id, clerk, 1))).values())
                    .singleElement()
                    .isInstanceOf(StepOutcome.TryLater.class);
            assertThat(signatures.of(version)).contains(judged);

            assertThat(step.work(List.of(task(id, clerk, 5))).values())
                    .singleElement()
                    .isInstanceOf(StepOutcome.Failed.class);
        }
        var reading = signatures.of(version).orElseThrow();
        assertThat(reading.signatures()).isEqualTo(judged.signatures());
        assertThat(reading.readAt()).isEqualTo(judged.readAt());
        assertThat(reading.trouble()).isEqualTo("extraction.crashed");
        assertThat(get(clerk, path).body())
                .contains("\"verdict\":\"UNKNOWN_ROOT\"")
                .containsPattern(
                        "Chưa xét lại được chữ ký số; kết luận dưới đây là của lần xét [0-9/: ]+. Chương trình đọc bị dừng");
        assertThat(findings.in(DocumentState.UNKNOWN_ROOT, 100_000, clerk.viewer()))
                .contains(id);

        assertThat(signatures.judgeAgain()).as("it is looked at again").isPositive();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> signatures.of(version).orElseThrow().trouble() == null);
        assertThat(verdict(id, clerk)).isEqualTo(SignatureVerdict.UNKNOWN_ROOT);
    }

    @Test
    void a_file_that_no_worker_came_to_the_end_of_is_looked_at_again_by_itself(@TempDir Path folder) throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep(Signing.by(lan).on(SignedPages.pdf()), AccessLevel.INTERNAL, clerk);
        awaitLooked(id, clerk, StepState.DONE);
        var version = documents.look(id, clerk.viewer()).current().id();
        jdbc.sql("delete from signature_reading where version_id = :version")
                .param("version", version.value())
                .update();
        try (var pool = new WorkerPool(dying(), 1, folder)) {
            new SignatureStep(pool, store, feed, signatures).work(List.of(task(id, clerk, 5)));
        }
        assertThat(signatures.of(version).orElseThrow().trouble()).isEqualTo("extraction.crashed");

        signatures.judgeAgain();

        await().atMost(Duration.ofSeconds(90))
                .until(() -> signatures.of(version).orElseThrow().trouble() == null);
        assertThat(verdict(id, clerk)).isEqualTo(SignatureVerdict.UNKNOWN_ROOT);
    }

    /** Its program ends before it says a word. */
    private static WorkerCommand dying() {
        var usual = Workers.settings(60, 60, 1_000);
        var settings = new ExtractionSettings(
                1,
                usual.heap(),
                usual.fileTime(),
                usual.silence(),
                usual.characters(),
                usual.depth(),
                usual.embedded(),
                usual.pages(),
                usual.largestPdf(),
                usual.recycleAfter(),
                false,
                "/bin/false");
        return WorkerCommand.of(settings, new SignatureSettings(""));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
