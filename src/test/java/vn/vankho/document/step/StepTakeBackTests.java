package vn.vankho.document.step;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.document.step.EngineRoom.hold;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepState;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.Steps;

/** Steps that were in work when the portal died or stopped. */
class StepTakeBackTests {
    private final EngineRoom here = new EngineRoom();

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void what_a_dead_process_left_in_work_is_done_after_the_next_start() {
        var id = here.keep("a.txt", "một");
        here.room
                .jdbc
                .sql("update step set state = 'RUNNING', started_at = now()")
                .update();

        here.start(TestWorker.of(StepKind.READ, task -> new StepOutcome.Done()));

        here.awaitState(id, StepKind.READ, StepState.DONE);
    }

    @Test
    void a_file_over_which_the_portal_dies_again_and_again_is_left_alone() {
        var id = here.keep("a.txt", "một");
        for (int i = 0; i < 5; i++) {
            here.room
                    .jdbc
                    .sql("update step set state = 'RUNNING' where state = 'WAITING'")
                    .update();
            here.start().stop();
        }

        assertThat(here.room.state(id, StepKind.READ)).isEqualTo(StepState.FAILED);
    }

    @Test
    void a_scan_that_comes_further_between_two_deaths_is_left_alone_only_where_it_comes_no_further() {
        var id = here.keep("a.txt", "một");
        var steps = here.room.bean(Steps.class);
        steps.stage(id, StepKind.SCAN);
        for (int page = 0; page < 8; page++) diesAt(page, page + 1);
        assertThat(here.room.state(id, StepKind.SCAN)).isEqualTo(StepState.WAITING);

        for (int death = 0; death < 4; death++) diesAt(8, 8);

        assertThat(here.room.state(id, StepKind.SCAN)).isEqualTo(StepState.FAILED);
    }

    private void diesAt(int from, int to) {
        var worker = TestWorker.of(StepKind.SCAN, _ -> new StepOutcome.Done());
        var task = here.room.bean(StepResults.class).claim(worker).getFirst();
        for (int done = from; done <= to; done++)
            assertThat(here.room.bean(Steps.class).keptProgress(task, done, 10)).isTrue();
        here.start().stop();
    }

    @Test
    void results_that_were_lost_are_taken_back_while_the_portal_runs() {
        var id = here.keep("a.txt", "một");
        var engine = here.start();
        here.room
                .jdbc
                .sql("update step set state = 'RUNNING', started_at = now() - interval '2 minutes'")
                .update();

        engine.takeBackLost();

        assertThat(here.room.state(id, StepKind.READ)).isEqualTo(StepState.WAITING);
    }

    @Test
    void a_stop_gives_interrupted_work_back() {
        var id = here.keep("a.txt", "một");
        var started = new CountDownLatch(1);
        var engine = here.start(TestWorker.of(StepKind.READ, task -> {
            started.countDown();
            return new StepOutcome.TryLater("storage.away", "");
        }));
        hold(started);
        engine.stop();

        assertThat(here.room.state(id, StepKind.READ)).isEqualTo(StepState.WAITING);
        assertThat(engine.isRunning()).isFalse();
    }

    @Test
    void work_that_takes_long_keeps_a_stop_for_a_moment_only_and_is_given_back() {
        var id = here.keep("a.txt", "một");
        var begun = new CountDownLatch(1);
        var engine = here.start(new Endless(StepKind.READ, begun));
        hold(begun);
        assertThat(begun.getCount()).isZero();

        long begin = System.nanoTime();
        engine.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(here.room.state(id, StepKind.READ)).isEqualTo(StepState.WAITING);
    }

    /** Works on until it is interrupted. */
    private record Endless(StepKind kind, CountDownLatch begun) implements StepWorker {
        @Override
        public int batchSize() {
            return 1;
        }

        @Override
        public int parallel() {
            return 1;
        }

        @Override
        public Map<StepTask, StepOutcome> work(List<StepTask> tasks) throws InterruptedException {
            begun.countDown();
            new CountDownLatch(1).await();
            return Map.of();
        }
    }
}
