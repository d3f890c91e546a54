package vn.vankho.extraction;

import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** A portal that reads scans, and a page of one that was read with doubt. */
abstract class DoubtfulPortal extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    PageCorrections corrections;

    @Autowired
    DoubtfulPages doubtfulPages;

    @Autowired
    ScanRepository scans;

    @Autowired
    TransactionTemplate transaction;

    Person clerk;

    @BeforeEach
    void people() {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        clerk = somebody("Văn Thư Xem Lại", Role.CLERK);
    }

    void confirm(DocumentId id, VersionId version) {
        corrections.confirm(id, version, corrections.open(id, version, 1, clerk.viewer()), clerk.viewer());
    }

    boolean isListed(DocumentId id, Person person) {
        return doubtfulPages.doubtful(DoubtFilter.ALL, 0, 200, person.viewer()).rows().stream()
                .anyMatch(one -> one.document().equals(id));
    }

    DocumentId scan(AccessLevel access) throws Exception {
        var page = DrawnPage.of(List.of("Trang " + System.nanoTime()), 0, false);
        var data = TestDocuments.data("Bản quét cần xem lại", access);
        var id = TestDocuments.keep(documents, "quet.pdf", DrawnPage.pdf(List.of(page)), data, clerk);
        return settled(id);
    }

    DocumentId settled(DocumentId id) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
        return id;
    }

    /** As if it had been read with these doubts. */
    VersionId doubtful(DocumentId id, int confidence, int doubtful) {
        var version = documents.current(id, clerk.viewer()).id();
        var seen = new SeenPage("chu khong ro", "", new byte[] {1}, confidence, doubtful, 100, 100, 0, 0, 3, "");
        transaction.executeWithoutResult(_ -> scans.save(version, 1, seen, Instant.now()));
        return version;
    }
}
