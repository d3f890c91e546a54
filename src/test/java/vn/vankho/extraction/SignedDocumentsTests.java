package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** Signatures of documents that are kept: found beside everything else, and told to whoever may see the document. */
class SignedDocumentsTests extends SignedDocuments {
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

    private DocumentId keep(String text, Person clerk) {
        var data = TestDocuments.data("Văn bản thường", AccessLevel.INTERNAL);
        return TestDocuments.keep(
                documents, "văn bản.txt", ("Thường " + text).getBytes(StandardCharsets.UTF_8), data, clerk);
    }
}
