package vn.vankho.document.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepSignal;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.VersionId;
import vn.vankho.document.step.StepResults.Ended;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.Sha256;

/** Batches that are made to last together. */
class UnsettledTests {
    private static final StepOutcome DONE = new StepOutcome.Done();

    private final List<Map<StepTask, StepOutcome>> settled = Collections.synchronizedList(new ArrayList<>());
    private final StepResults results = mock(StepResults.class);
    private final Set<StepTask> inWork = ConcurrentHashMap.newKeySet();
    private final StepTask first = task();
    private final StepTask second = task();

    @Test
    void batches_are_made_to_last_together_and_written_after_that() throws Exception {
        var unsettled = waiting(first, second);
        verifyNoMoreInteractions(results);
        assertThat(inWork).contains(first, second);

        unsettled.settle();

        assertThat(settled).containsExactly(Map.of(first, DONE, second, DONE));
        verify(results).write(StepKind.INDEX, List.of(ended(first), ended(second)));
        assertThat(unsettled.isEmpty()).isTrue();
        assertThat(inWork).isEmpty();
    }

    @Test
    void an_outcome_that_does_not_last_is_not_written() throws Exception {
        var back = new StepOutcome.GivenBack();
        var unsettled = new Unsettled(new Worker(Map.of(first, back)), results, inWork);
        unsettled.add(List.of(ended(first), new Ended(second, null, "broken")));

        unsettled.settle();

        verify(results).write(StepKind.INDEX, List.of(new Ended(first, back, null), new Ended(second, null, "broken")));
    }

    @Test
    void what_could_not_be_written_is_in_work_no_longer_and_so_taken_back() {
        doThrow(new IllegalStateException("away")).when(results).write(any(), anyList());
        var unsettled = waiting(first);
        assertThatThrownBy(unsettled::settle).hasMessage("away");
        assertThat(inWork).isEmpty();
    }

    @Test
    void at_a_stop_they_are_given_back() {
        waiting(first, second).giveBack();
        verify(results).giveBack(StepKind.INDEX, List.of(first, second));
        assertThat(settled).isEmpty();
    }

    /** The second batch comes right behind the first, as in a stream, and the portal stops then. */
    @Test
    void a_stop_leaves_no_step_in_work() throws Exception {
        when(results.claim(any()))
                .thenReturn(List.of(first))
                .thenReturn(List.of(second))
                .thenReturn(List.of());
        var signal = mock(StepSignal.class);
        var loop = new StepLoop(new Worker(Map.of()), results, signal, inWork);
        loop.start();
        verify(results, timeout(20_000).atLeast(3)).claim(any());
        loop.stop();
        loop.interrupt();
        assertThat(loop.hasEnded(Duration.ofSeconds(20))).isTrue();

        // each was written down or given back, whenever the stop came
        for (var task : List.of(first, second)) assertEnded(task);
    }

    /** More may come behind it, so it is not made to last at once. */
    @Test
    void a_batch_that_ends_behind_a_stop_is_given_back() throws Exception {
        when(results.claim(any()))
                .thenReturn(List.of(first))
                .thenReturn(List.of(second))
                .thenReturn(List.of());
        var signal = mock(StepSignal.class);
        when(signal.rings(any(), any())).thenReturn(true);
        var begun = new CountDownLatch(1);
        var goesOn = new CompletableFuture<String>();
        var worker = new Worker(Map.of()) {
            @Override
            public Map<StepTask, StepOutcome> work(List<StepTask> tasks, Consumer<Map<StepTask, StepOutcome>> early) {
                if (tasks.contains(second)) {
                    begun.countDown();
                    goesOn.join(); // whoever interrupts it
                }
                return super.work(tasks, early);
            }
        };
        var loop = new StepLoop(worker, results, signal, inWork);
        loop.start();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        loop.stop();
        loop.interrupt();
        goesOn.complete("");
        assertThat(loop.hasEnded(Duration.ofSeconds(20))).isTrue();

        assertEnded(second);
        assertThat(inWork).isEmpty();
    }

    private void assertEnded(StepTask task) {
        assertThat(org.mockito.Mockito.mockingDetails(results).getInvocations().stream()
                        .filter(call -> !call.getMethod().getName().equals("claim"))
                        .map(call -> call.getArgument(1).toString()))
                .anyMatch(said -> said.contains(task.document().value().toString()));
    }

    private Unsettled waiting(StepTask... tasks) {
        var unsettled = new Unsettled(new Worker(Map.of()), results, inWork);
        for (var task : tasks) {
            inWork.add(task);
            unsettled.add(List.of(ended(task)));
        }
        return unsettled;
    }

    private static Ended ended(StepTask task) {
        return new Ended(task, DONE, null);
    }

    /** @param others outcomes that hold instead of those of the batch */
    private class Worker implements StepWorker {
        private final Map<StepTask, StepOutcome> others;

        Worker(Map<StepTask, StepOutcome> others) {
            this.others = others;
        }

        @Override
        public StepKind kind() {
            return StepKind.INDEX;
        }

        @Override
        public int batchSize() {
            return 100;
        }

        @Override
        public Duration gather() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration settleWithin() {
            return Duration.ofHours(1);
        }

        @Override
        public Map<StepTask, StepOutcome> work(List<StepTask> tasks) {
            return work(tasks, _ -> {});
        }

        @Override
        public Map<StepTask, StepOutcome> work(List<StepTask> tasks, Consumer<Map<StepTask, StepOutcome>> early) {
            return tasks.stream().collect(Collectors.toMap(task -> task, _ -> DONE));
        }

        @Override
        public Map<StepTask, StepOutcome> settle(Map<StepTask, StepOutcome> outcomes) {
            settled.add(Map.copyOf(outcomes));
            return outcomes.keySet().stream()
                    .collect(Collectors.toMap(task -> task, task -> others.getOrDefault(task, DONE)));
        }
    }

    private static StepTask task() {
        return new StepTask(
                new DocumentId(Uuid7.next()),
                new VersionId(Uuid7.next()),
                StepKind.INDEX,
                1,
                new Sha256("0".repeat(64)),
                1,
                "a.txt",
                "text/plain",
                1,
                0);
    }
}
