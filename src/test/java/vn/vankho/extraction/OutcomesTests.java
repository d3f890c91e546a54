package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.storage.Sha256;

/** What becomes of a file that could not be read. */
class OutcomesTests {
    @ParameterizedTest
    @ValueSource(strings = {"extraction.timeout", "extraction.crashed", "extraction.outOfMemory"})
    void what_took_too_long_or_killed_its_worker_is_tried_again_later_each_time(String reason) {
        var dead = new Answer.Trouble(0, reason, "60");

        assertThat(IntStream.rangeClosed(1, 4).mapToObj(attempt -> Outcomes.of(task(attempt), dead)))
                .extracting(outcome -> ((StepOutcome.TryLater) outcome).in())
                .containsExactly(
                        Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
        assertThat(Outcomes.of(task(5), dead)).isEqualTo(new StepOutcome.Failed(reason, "60"));
    }

    @Test
    void what_is_damaged_is_not_tried_again() {
        assertThat(Outcomes.of(task(1), new Answer.Trouble(0, "extraction.damaged", "")))
                .isInstanceOf(StepOutcome.Failed.class);
    }

    @Test
    void what_the_store_refuses_waits_until_an_operator_has_looked_after_it() {
        assertThat(Outcomes.of(task(9), new Answer.Trouble(0, "storage.refused", "AccessDenied")))
                .isEqualTo(new StepOutcome.TryLater("storage.refused", "AccessDenied"));
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
                attempts,
                0);
    }
}
