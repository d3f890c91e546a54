package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.storage.Sha256;

/** What becomes of a file that could not be read. */
class OutcomesTests {
    @Test
    void what_took_too_long_is_tried_once_more_and_what_is_damaged_is_not() {
        var late = new Answer.Trouble(0, "extraction.timeout", "60");

        assertThat(Outcomes.of(task(1), late)).isEqualTo(new StepOutcome.TryLater("extraction.timeout", "60"));
        assertThat(Outcomes.of(task(2), late)).isEqualTo(new StepOutcome.Failed("extraction.timeout", "60"));
        assertThat(Outcomes.of(task(1), new Answer.Trouble(0, "extraction.damaged", "")))
                .isInstanceOf(StepOutcome.Failed.class);
    }

    private static StepTask task(int attempts) {
        return new StepTask(
                new DocumentId(UUID.randomUUID()),
                new VersionId(UUID.randomUUID()),
                StepKind.READ,
                1,
                new Sha256("0".repeat(64)),
                1,
                "tệp.docx",
                "application/octet-stream",
                attempts);
    }
}
