package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ApiTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentState;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepState;
import vn.vankho.document.StepTask;
import vn.vankho.document.Steps;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.Identity.Use;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.extraction.signature.TrustedRoots;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.storage.ObjectStore;

/** Signatures of documents that are kept: found beside everything else, told to whoever may see the document, judged anew by other roots. */
class SignedDocumentsTests extends ApiTest {
    private final Identity root = Identity.root("Gốc thử nghiệm");
    private final Identity lan = root.issue("C=VN, O=Ủy ban nhân dân tỉnh Bình An, CN=Nguyễn Thị Lan", Use.SIGNING);

    @Autowired
    Documents documents;

    @Autowired
    Signatures signatures;

    @Autowired
    SignatureRepository repository;

    @Autowired
    DocumentFeed feed;

    @Autowired
    Steps steps;

    @Autowired
    ObjectStore store;

    @Autowired
    ListFindings findings;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void who_may_see_a_document_learns_who_signed_it_and_nobody_else_does() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep(Signing.by(lan).on(SignedPages.pdf()), AccessLevel.RESTRICTED, clerk);
        awaitLooked(id, clerk, StepState.DONE);

        var answer = get(clerk, "/api/v1/documents/" + id.value() + "/signatures");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"verdict\":\"UNKNOWN_ROOT\"", "\"message\":\"Không rõ gốc chứng thực\"", "Nguyễn Thị Lan")
                .contains("\"integrity\":\"INTACT\"", "\"claimedAt\":\"2026-03-02T02:30:00Z\"");
        var path = "/api/v1/documents/" + id.value() + "/signatures";
        assertThat(get(somebody("Người khác", Role.STAFF), path).statusCode()).isEqualTo(404);
        assertThat(get(clerk, path + "?version=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_written_anew_after_signing_says_that_its_signatures_no_longer_fit() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var packed = SignedPages.packedAnew(Signing.by(lan).on(SignedPages.pdf()));
        var id = keep(packed, AccessLevel.INTERNAL, clerk);
        awaitLooked(id, clerk, StepState.DONE);

        assertThat(get(clerk, "/api/v1/documents/" + id.value() + "/signatures").body())
                .contains("\"message\":\"Có 1 chữ ký, không còn khớp: tệp đã được ghi lại sau khi ký.\"")
                .contains("\"verdict\":\"DETACHED\"", "Nguyễn Thị Lan", "2026-03-02T02:30:00Z");
    }

    @Test
    void a_file_without_signatures_says_so_and_one_that_is_no_pdf_is_not_even_asked() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var plain = keep("Không phải PDF " + UUID.randomUUID(), clerk);
        var unsigned = keep(SignedPages.pdf(), AccessLevel.INTERNAL, clerk);
        awaitLooked(unsigned, clerk, StepState.SKIPPED);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(plain, StepKind.INDEX, clerk) == StepState.DONE);

        assertThat(get(clerk, "/api/v1/documents/" + unsigned.value() + "/signatures")
                        .body())
                .contains("\"signatures\":[]");
        assertThat(documents.look(plain, clerk.viewer()).steps()).noneMatch(step -> step.kind() == StepKind.SIGNATURES);
    }

    @Test
    void a_file_whose_signatures_cannot_be_looked_at_says_why() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var pdf = new String(SignedPages.pdf(), StandardCharsets.ISO_8859_1);
        var many = pdf.replace("%%EOF", "%%EOF\n% /ByteRange").concat("% /ByteRange\n".repeat(300) + "%%EOF\n");
        var id = keep(many.getBytes(StandardCharsets.ISO_8859_1), AccessLevel.INTERNAL, clerk);
        awaitLooked(id, clerk, StepState.FAILED);

        assertThat(get(clerk, "/api/v1/documents/" + id.value() + "/signatures").body())
                .contains("thành phần quá lớn so với giới hạn đọc (301 signatures)");
    }

    @Test
    void every_version_keeps_its_signatures_and_its_bytes() throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var first = Signing.by(lan).on(SignedPages.pdf());
        var second = Signing.by(lan).at("2026-03-03T02:30:00Z").on(first);
        var id = keep(first, AccessLevel.INTERNAL, clerk);
        documents.addVersion(
                id, new IncomingFile("ký.pdf", "", new ByteArrayInputStream(second)), "ký lần hai", clerk.viewer());
        awaitLooked(id, clerk, StepState.DONE);

        var versions = documents.look(id, clerk.viewer()).versions();
        assertThat(versions).hasSize(2);
        for (var version : versions) {
            var bytes = version.no() == 1 ? first : second;
            assertThat(signatures.of(version.id()).orElseThrow().signatures()).hasSize(version.no());
            try (var kept = store.open(version.sha256())) {
                assertThat(kept.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

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

    @Test
    void a_signed_version_beside_an_unsigned_one_is_told_of_the_document(@TempDir Path folder) throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var id = keep(SignedPages.pdf(), AccessLevel.INTERNAL, clerk);
        var signed = new ByteArrayInputStream(Signing.by(lan).on(SignedPages.pdf()));
        documents.addVersion(id, new IncomingFile("ký.pdf", "", signed), "bản ký", clerk.viewer());
        awaitLooked(id, clerk, StepState.DONE);
        documents
                .look(id, clerk.viewer())
                .versions()
                .forEach(version -> jdbc.sql("delete from signature_reading where version_id = :version")
                        .param("version", version.id().value())
                        .update());

        try (var pool = Workers.pool(60, 50, 1_000_000, folder.toString())) {
            assertThat(new SignatureStep(pool, store, feed, signatures)
                            .work(List.of(task(id, clerk, 1)))
                            .values())
                    .containsExactly(new StepOutcome.Done());
        }
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
                "/bin/false");
        return WorkerCommand.of(settings, new SignatureSettings(""));
    }

    private StepTask task(DocumentId id, Person clerk, int attempts) {
        var version = documents.look(id, clerk.viewer()).current();
        return new StepTask(
                id,
                version.id(),
                StepKind.SIGNATURES,
                1,
                version.sha256(),
                version.size(),
                version.fileName(),
                version.mediaType(),
                attempts,
                0);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private SignatureVerdict verdict(DocumentId id, Person clerk) {
        var version = documents.look(id, clerk.viewer()).current().id();
        return signatures.verdict(
                signatures.of(version).orElseThrow().signatures().getFirst());
    }

    private void awaitLooked(DocumentId id, Person clerk, StepState end) {
        await().atMost(Duration.ofSeconds(90)).until(() -> state(id, StepKind.SIGNATURES, clerk) == end);
    }

    private StepState state(DocumentId id, StepKind kind, Person clerk) {
        return documents.look(id, clerk.viewer()).steps().stream()
                .filter(step -> step.kind() == kind)
                .map(step -> step.state())
                .findFirst()
                .orElse(StepState.WAITING);
    }

    private DocumentId keep(byte[] pdf, AccessLevel access, Person clerk) {
        return TestDocuments.keep(documents, "văn bản.pdf", pdf, TestDocuments.data("Văn bản ký số", access), clerk);
    }

    private DocumentId keep(String text, Person clerk) {
        var data = TestDocuments.data("Văn bản thường", AccessLevel.INTERNAL);
        return TestDocuments.keep(
                documents, "văn bản.txt", ("Thường " + text).getBytes(StandardCharsets.UTF_8), data, clerk);
    }
}
