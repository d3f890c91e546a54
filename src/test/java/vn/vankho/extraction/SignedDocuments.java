package vn.vankho.extraction;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ApiTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.StepTask;
import vn.vankho.document.Steps;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.Identity.Use;
import vn.vankho.extraction.signature.SignatureVerdict;
import vn.vankho.identity.Person;
import vn.vankho.storage.ObjectStore;

/** Documents whose files are signed, and what was found of their signatures. */
abstract class SignedDocuments extends ApiTest {
    final Identity root = Identity.root("Gốc thử nghiệm");
    final Identity lan = root.issue("C=VN, O=Ủy ban nhân dân tỉnh Bình An, CN=Nguyễn Thị Lan", Use.SIGNING);

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

    StepTask task(DocumentId id, Person clerk, int attempts) {
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

    SignatureVerdict verdict(DocumentId id, Person clerk) {
        var version = documents.look(id, clerk.viewer()).current().id();
        return signatures.verdict(
                signatures.of(version).orElseThrow().signatures().getFirst());
    }

    void awaitLooked(DocumentId id, Person clerk, StepState end) {
        await().atMost(Duration.ofSeconds(90)).until(() -> state(id, StepKind.SIGNATURES, clerk) == end);
    }

    StepState state(DocumentId id, StepKind kind, Person clerk) {
        return documents.look(id, clerk.viewer()).steps().stream()
                .filter(step -> step.kind() == kind)
                .map(step -> step.state())
                .findFirst()
                .orElse(StepState.WAITING);
    }

    DocumentId keep(byte[] pdf, AccessLevel access, Person clerk) {
        return TestDocuments.keep(documents, "văn bản.pdf", pdf, TestDocuments.data("Văn bản ký số", access), clerk);
    }
}
