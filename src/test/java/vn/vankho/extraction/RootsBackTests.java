package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.ApiTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.Documents;
import vn.vankho.document.Steps;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionFile;
import vn.vankho.extraction.Identity.Use;
import vn.vankho.extraction.signature.SignedPdf;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.identity.Role;

/** Signatures that were judged while the roots were away are looked at again once they are back, though the roots are the same as before. */
class RootsBackTests extends ApiTest {
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
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path place;

    @Test
    void what_came_while_the_roots_were_away_is_judged_again() throws Exception {
        var root = Identity.root("Gốc thử nghiệm");
        var file = signed(root.issue("C=VN, CN=Nguyễn Thị Lan", Use.SIGNING));
        var folder = Files.createDirectory(place.resolve("gốc"));
        root.trustIn(folder);
        var there = new Signatures(repository, feed, steps, clock, new SignatureSettings(folder.toString()));
        assertThat(there.judgeIfChanged()).isPositive();
        assertThat(there.judgeIfChanged()).as("nothing changed").isZero();

        var away = Files.move(folder, place.resolve("nơi khác"));
        there.due(List.of(file));
        Files.move(away, folder);

        assertThat(there.judgeIfChanged()).as("back").isPositive();
        assertThat(there.judgeIfChanged()).as("only once").isZero();
    }

    @Test
    void what_the_worker_judged_by_other_roots_than_the_portal_saw_is_judged_again() throws Exception {
        var root = Identity.root("Gốc thử nghiệm");
        var file = signed(root.issue("C=VN, CN=Nguyễn Thị Lan", Use.SIGNING));
        root.trustIn(place);
        var there = new Signatures(repository, feed, steps, clock, new SignatureSettings(place.toString()));
        assertThat(there.judgeIfChanged()).isPositive();
        assertThat(there.judgeIfChanged()).as("nothing changed").isZero();

        keep(there, file, there.roots().mark());
        assertThat(there.judgeIfChanged()).as("judged by those of now").isZero();
        keep(there, file, "none");

        assertThat(there.judgeIfChanged()).isPositive();
    }

    private void keep(Signatures there, VersionFile file, String roots) {
        var found = signatures.of(file.version()).orElseThrow().signatures();
        var answer = new Answer.Signatures(0, new SignedPdf(found, 0, roots));
        transaction.executeWithoutResult(_ -> there.keep(Map.of(file, answer)));
    }

    private VersionFile signed(Identity signer) throws Exception {
        var clerk = somebody("Lê Thu Hà", Role.CLERK);
        var data = TestDocuments.data("Văn bản ký số", AccessLevel.INTERNAL);
        var pdf = Signing.by(signer).on(SignedPages.pdf());
        var id = TestDocuments.keep(documents, "văn bản.pdf", pdf, data, clerk);
        var file = feed.files(List.of(id), SignatureStep.MAY_BE_SIGNED).getFirst();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> signatures.of(file.version()).isPresent());
        return file;
    }
}
