package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.StepTask;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.ocr.TestWords;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** The picture of a file stands upright also where its first page was read long after it was drawn. */
class TurnedPictureTests extends PortalWithPeople {
    @Autowired
    Documents documents;

    @Autowired
    ScanRepository scans;

    @Autowired
    ScanKeeping keeping;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_picture_that_was_drawn_before_its_page_was_read_is_drawn_again_as_that_lies() throws Exception {
        var clerk = somebody("Văn Thư Xoay Trang", Role.CLERK);
        var data = TestDocuments.data("Bản quét nằm ngang", AccessLevel.INTERNAL);
        var document = TestDocuments.keep(documents, "ngang.pdf", SignedPages.pdf(), data, clerk);
        await().atMost(Duration.ofSeconds(120)).until(() -> isDrawn(document, clerk));
        var task = task(document, clerk);
        transaction.executeWithoutResult(_ -> scans.expect(task.version(), Map.of(1, "", 2, ""), List.of()));
        int before = staged(document);

        keeping.keep(task, 1, read(0), false);
        keeping.keep(task, 2, read(1), false);
        assertThat(staged(document)).as("it stands as it was drawn").isEqualTo(before);

        keeping.keep(task, 1, read(1), false);
        int again = staged(document);
        assertThat(again).isGreaterThan(before);
        await().atMost(Duration.ofSeconds(120)).until(() -> isDrawn(document, clerk));

        keeping.keep(task, 1, read(1), false);
        assertThat(staged(document)).as("read again as before").isEqualTo(again);
    }

    private static SeenPage read(int quarters) {
        var page = TestWords.page("Quyết định");
        return new SeenPage("Quyết định", "", page.words(), 90, 0, 1654, 2339, quarters, 0, 3, "");
    }

    /** How often its picture was asked for. */
    private int staged(DocumentId document) {
        return jdbc.sql("select generation from step where document_id = :id and kind = 'PICTURE'")
                .param("id", document.value())
                .query(Integer.class)
                .single();
    }

    private boolean isDrawn(DocumentId document, Person clerk) {
        return documents.look(document, clerk.viewer()).steps().stream()
                .anyMatch(step -> step.kind() == StepKind.PICTURE && step.state() == StepState.DONE);
    }

    private StepTask task(DocumentId document, Person clerk) {
        var version = documents.current(document, clerk.viewer());
        return new StepTask(
                document,
                version.id(),
                StepKind.SCAN,
                1,
                version.sha256(),
                version.size(),
                version.fileName(),
                version.mediaType(),
                1,
                0);
    }
}
