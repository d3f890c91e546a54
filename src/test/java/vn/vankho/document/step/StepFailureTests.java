package vn.vankho.document.step;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.document.DocumentRoom.file;
import static vn.vankho.document.step.EngineRoom.await;
import static vn.vankho.document.step.EngineRoom.hold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepState;
import vn.vankho.document.VersionId;
import vn.vankho.shared.Refused;

/** Steps that fail, break their worker or come too late. */
class StepFailureTests {
    private final EngineRoom here = new EngineRoom();

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void a_failed_step_is_done_again_when_a_person_asks() {
        var id = here.keep("a.txt", "một");
        var broken = new boolean[] {true};
        here.start(TestWorker.of(
                StepKind.READ,
                task -> broken[0] ? new StepOutcome.Failed("extraction.timeout", "") : new StepOutcome.Done()));
        here.awaitState(id, StepKind.READ, StepState.FAILED);
        broken[0] = false;

        here.room.documents.retry(id, StepKind.READ, here.clerk);

        here.awaitState(id, StepKind.READ, StepState.DONE);
        assertThat(here.room.deeds("document.retry-step", id)).isEqualTo(1);
    }

    @Test
    void work_on_a_store_that_is_away_is_tried_later_by_itself() {
        var id = here.keep("a.txt", "một");
        var away = new boolean[] {true};
        here.start(TestWorker.of(StepKind.READ, task -> {
            if (away[0]) throw new Refused("storage.away");
            return new StepOutcome.Done();
        }));
        await(() -> "storage.away"
                .equals(here.room.documents.view(id, here.clerk).steps().get(1).reason()));
        assertThat(here.room.state(id, StepKind.READ)).isEqualTo(StepState.WAITING);
        away[0] = false;

        here.room.clock.advance(Duration.ofSeconds(30));

        here.awaitState(id, StepKind.READ, StepState.DONE);
    }

    @Test
    void what_was_given_back_was_not_tried() {
        var attempts = new ArrayList<Integer>();
        var id = here.keep("a.txt", "một");
        here.start(TestWorker.of(StepKind.READ, task -> {
            attempts.add(task.attempts());
            return attempts.size() < 3 ? new StepOutcome.GivenBack() : new StepOutcome.Done();
        }));

        here.awaitState(id, StepKind.READ, StepState.DONE);

        assertThat(attempts).containsExactly(1, 1, 1);
    }

    @Test
    void one_bad_file_in_a_batch_does_not_hold_up_the_others_and_ends_as_failed() {
        var good = here.keep("tốt.txt", "tốt");
        var bad = here.keep("xấu.txt", "xấu");
        here.start(TestWorker.of(StepKind.READ, task -> {
            if (task.fileName().equals("xấu.txt")) throw new IllegalStateException("boom");
            return new StepOutcome.Done();
        }));

        here.awaitState(good, StepKind.READ, StepState.DONE);
        await(() -> {
            here.room.clock.advance(Duration.ofSeconds(30));
            return here.room.state(bad, StepKind.READ) == StepState.FAILED;
        });
        var step = here.room.documents.view(bad, here.clerk).steps().get(1);
        assertThat(step.reason()).isEqualTo("document.step.crashed");
        assertThat(step.attempts()).isEqualTo(StepResults.MAX_CRASHES);
    }

    @Test
    void a_result_for_the_old_version_is_not_taken() throws Exception {
        var id = here.keep("a.txt", "bản một");
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var seen = new CopyOnWriteArrayList<VersionId>();
        here.start(TestWorker.of(StepKind.READ, task -> {
            seen.add(task.version());
            if (seen.size() > 1) return new StepOutcome.Done();
            started.countDown();
            hold(goOn);
            return new StepOutcome.Failed("extraction.damaged", "");
        }));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        var second = here.room.documents.addVersion(id, file("a.txt", "bản hai"), "", here.clerk);
        goOn.countDown();

        here.awaitState(id, StepKind.READ, StepState.DONE);
        assertThat(seen).hasSize(2).endsWith(second);
    }
}
