package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.Steps;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;

/** A long scan is stopped, goes on where it was, and waits for a program that is missing. */
class ScanStopTests extends PortalWithPeople {
    private static final int PAGES = 4;

    @Autowired
    Documents documents;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    ScanQueries scans;

    @Autowired
    ScanProgram program;

    @Autowired
    OfficeProgram office;

    @Autowired
    SkippedQueries skipped;

    @Autowired
    Steps steps;

    @Autowired
    JdbcClient jdbc;

    private Person clerk;

    @BeforeEach
    void clerk() {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        clerk = somebody("Văn Thư Dừng", Role.CLERK);
    }

    @Test
    void a_scan_that_was_stopped_goes_on_at_the_page_it_had_reached() throws Exception {
        var id = keep();
        await().atMost(Duration.ofSeconds(90)).until(() -> scan(id).done() >= 1);

        documents.stop(id, StepKind.SCAN, clerk.viewer());

        assertThat(scan(id).state()).isEqualTo(StepState.SKIPPED);
        assertThat(scan(id).isStopped()).isTrue();
        assertThat(scan(id).done()).isBetween(1, PAGES - 1);
        assertThat(scan(id).total()).isEqualTo(PAGES);
        assertThatThrownBy(() -> documents.stop(id, StepKind.SCAN, clerk.viewer()))
                .isInstanceOf(Refused.class);
        var version = documents.current(id, clerk.viewer()).id();
        // the page in work when it was stopped may still have been saved
        await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(20)).until(() -> left(version) > 0);
        int left = left(version);
        var before = firstReadAt(version);

        documents.retry(id, StepKind.SCAN, clerk.viewer());

        await().atMost(Duration.ofSeconds(240)).until(() -> scan(id).state() == StepState.DONE);
        assertThat(left).isBetween(1, PAGES - 1);
        assertThat(left(version)).isZero();
        assertThat(firstReadAt(version)).isEqualTo(before);
        assertThat(texts.pages(version))
                .hasSize(PAGES)
                .allSatisfy(page -> assertThat(page.text()).contains("Trang số"));
    }

    @Test
    void scans_that_waited_for_the_program_are_read_when_it_is_there() throws Exception {
        var id = keep();
        await().atMost(Duration.ofSeconds(90)).until(() -> scan(id).state() == StepState.RUNNING);
        documents.stop(id, StepKind.SCAN, clerk.viewer());
        jdbc.sql("update step set reason = 'extraction.ocr.missing' where document_id = :id and kind = 'SCAN'")
                .param("id", id.value())
                .update();

        ProgramJobs.again(program, office, skipped, steps);

        await().atMost(Duration.ofSeconds(240)).until(() -> scan(id).state() == StepState.DONE);
    }

    @Test
    void pages_of_files_that_are_read_again_in_a_repair_come_after_those_that_people_wait_for() throws Exception {
        var id = keep();
        await().atMost(Duration.ofSeconds(90)).until(() -> scan(id).state() == StepState.RUNNING);
        assertThat(priority(id)).isZero();
        documents.stop(id, StepKind.SCAN, clerk.viewer());

        steps.stageAll(List.of(id), StepKind.READ);

        await().atMost(Duration.ofSeconds(90)).until(() -> !scan(id).isStopped());
        assertThat(priority(id)).isEqualTo(1);
        documents.stop(id, StepKind.SCAN, clerk.viewer());
    }

    private int priority(DocumentId id) {
        return jdbc.sql("select priority from step where document_id = :id and kind = 'SCAN'")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private Step scan(DocumentId id) {
        return documents.look(id, clerk.viewer()).steps().stream()
                .filter(step -> step.kind() == StepKind.SCAN)
                .findFirst()
                .orElse(new Step(StepKind.SCAN, StepState.WAITING, 0, null, null, null, null, 0, 0, 0, null));
    }

    private int left(VersionId version) {
        return scans.waiting(version).size();
    }

    private Instant firstReadAt(VersionId version) {
        return jdbc.sql("select min(read_at) from scanned_page where version_id = :version")
                .param("version", version.value())
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private DocumentId keep() throws Exception {
        long unique = System.nanoTime();
        List<BufferedImage> pages = IntStream.rangeClosed(1, PAGES)
                .mapToObj(no -> DrawnPage.of(List.of("Trang số " + no + " của hồ sơ " + unique), 0, false))
                .toList();
        return TestDocuments.keep(documents, "dài.pdf", DrawnPage.pdf(pages), null, clerk);
    }
}
