package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.vankho.extraction.OldReadings.What.SCANS;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
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
        assertThat(pages.texts(version).get(1).holds()).contains("Trang").doesNotContain(OLD);
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
