package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.vankho.extraction.OldReadings.What.SCANS;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;
import vn.vankho.shared.Refused;

/** After pictures are read better than before an operator has scans read again; what people said of their pages stays. */
class OldScansTests extends DoubtfulPortal {
    private static final String OLD = "chữ nhận dạng ngày trước";

    @Autowired
    OldReadings readings;

    @Autowired
    OldReadingRepository repository;

    @Autowired
    ScanQueries pages;

    @Autowired
    Steps steps;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void othersAreNew() {
        jdbc.sql("update scanned_page set scan_version = :now where read_at is not null")
                .param("now", ReaderVersion.OF_SCANS)
                .update();
    }

    @AfterEach
    void nothingGoesOn() {
        transaction.executeWithoutResult(_ -> readings.stop(SCANS));
    }

    @Test
    void what_an_older_version_has_read_is_read_again_when_an_operator_says_so() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = readByOlder(id);
        assertThat(readings.state(SCANS).documents()).isPositive();
        assertThat(readings.state(SCANS).kinds()).containsKey("PDF");

        transaction.executeWithoutResult(_ -> readings.begin(SCANS));

        await().atMost(Duration.ofSeconds(90)).until(() -> version(version) == ReaderVersion.OF_SCANS);
        // the program may take one letter for another
        assertThat(pages.texts(version).get(1).holds()).contains("rang").doesNotContain(OLD);
        await().atMost(Duration.ofSeconds(90)).until(() -> {
            readings.goOn(SCANS);
            return readings.state(SCANS).again() == null;
        });
    }

    @Test
    void pages_that_people_have_put_right_or_found_right_are_left_alone() throws Exception {
        var corrected = scan(AccessLevel.INTERNAL);
        var confirmed = scan(AccessLevel.INTERNAL);
        var old = scan(AccessLevel.INTERNAL);
        corrections.correct(corrected, readByOlder(corrected), 1, 0, "người đã sửa", clerk.viewer());
        confirm(confirmed, readByOlder(confirmed));
        readByOlder(old);

        assertThat(repository.after(StepKind.SCAN, OldReadingRepository.NOBODY, 10_000))
                .contains(old)
                .doesNotContain(corrected, confirmed);
    }

    @Test
    void when_it_is_stopped_pages_that_wait_are_as_they_were() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = readByOlder(id);
        var before = readAt(version);

        transaction.executeWithoutResult(_ -> {
            readings.begin(SCANS);
            assertThat(readAt(version)).isEqualTo("-");
            assertThat(pages.texts(version).get(1).holds()).isEqualTo(OLD);
            assertThat(step(id)).isEqualTo("WAITING");

            readings.stop(SCANS);
            assertThat(readAt(version)).isEqualTo(before);
            assertThat(step(id)).isEqualTo("DONE");
        });
        assertThat(version(version)).isZero();
    }

    @Test
    void when_it_ends_pages_that_could_not_be_read_are_as_they_were() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = readByOlder(id);
        var before = readAt(version);

        transaction.executeWithoutResult(run -> {
            readings.begin(SCANS);
            end(id, "FAILED");
            readings.goOn(SCANS);
            assertThat(readings.state(SCANS).again()).isNull();
            assertThat(readAt(version)).isEqualTo(before);
            run.setRollbackOnly();
        });
    }

    @Test
    void while_the_program_is_away_no_more_pages_are_made_to_wait() throws Exception {
        var ids = Stream.of(scan(AccessLevel.INTERNAL), scan(AccessLevel.INTERNAL))
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .toList();
        var first = readByOlder(ids.getFirst());
        var second = readByOlder(ids.getLast());
        var before = readAt(second);
        var program = mock(ScanProgram.class);
        when(program.found()).thenReturn(new ScanProgram.Found(Path.of("tesseract"), "5", ""));
        var inPortions = new OldReadings(repository, program, steps, clock, 1);

        transaction.executeWithoutResult(run -> {
            inPortions.begin(SCANS);
            assertThat(readAt(first)).isEqualTo("-");
            when(program.found()).thenReturn(new ScanProgram.Found(null, "", "extraction.ocr.missing"));
            end(ids.getFirst(), "SKIPPED");
            inPortions.goOn(SCANS);
            assertThat(readAt(second)).isEqualTo(before);
            assertThat(inPortions.state(SCANS).again()).isNotNull();
            run.setRollbackOnly();
        });
    }

    @Test
    void a_page_that_a_person_finds_right_while_it_waits_waits_no_longer() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = readByOlder(id);
        var before = readAt(version);
        var seen = corrections.open(id, version, 1, clerk.viewer());

        transaction.executeWithoutResult(run -> {
            readings.begin(SCANS);
            corrections.confirm(id, version, seen, clerk.viewer());
            assertThat(readAt(version)).isEqualTo(before);
            run.setRollbackOnly();
        });
        transaction.executeWithoutResult(run -> {
            readings.begin(SCANS);
            confirm(id, version);
            assertThat(readAt(version)).isEqualTo(before);
            run.setRollbackOnly();
        });
    }

    @Test
    void a_page_that_had_trouble_before_is_still_tried_again_after_a_stop() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = readByOlder(id);

        transaction.executeWithoutResult(run -> {
            readings.begin(SCANS);
            jdbc.sql("insert into scanned_page (version_id, no, layer) values (:version, 2, '')")
                    .param("version", version.value())
                    .update();
            readings.stop(SCANS);
            assertThat(pages.waiting(version)).containsExactly(2);
            assertThat(step(id)).isEqualTo("WAITING");
            run.setRollbackOnly();
        });
    }

    private void end(DocumentId id, String state) {
        jdbc.sql("update step set state = :state where document_id = :id and kind = 'SCAN'")
                .param("state", state)
                .param("id", id.value())
                .update();
    }

    @Test
    void where_nothing_is_old_there_is_nothing_to_begin() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> readings.begin(SCANS)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("admin.readings.none"));
    }

    private VersionId readByOlder(DocumentId id) {
        var version = documents.current(id, clerk.viewer()).id();
        jdbc.sql("update scanned_page set scan_version = 0, text = :text, confidence = 90 where version_id = :version")
                .param("text", OLD)
                .param("version", version.value())
                .update();
        return version;
    }

    private int version(VersionId version) {
        return jdbc.sql("select scan_version from scanned_page where version_id = :version and no = 1")
                .param("version", version.value())
                .query(Integer.class)
                .single();
    }

    private String readAt(VersionId version) {
        return jdbc.sql("select coalesce(read_at::text, '-') from scanned_page where version_id = :version and no = 1")
                .param("version", version.value())
                .query(String.class)
                .single();
    }

    private String step(DocumentId id) {
        return jdbc.sql("select state from step where document_id = :id and kind = 'SCAN'")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
