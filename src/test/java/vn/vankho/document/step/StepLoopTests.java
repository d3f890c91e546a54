package vn.vankho.document.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepSignal;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.VersionId;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.Sha256;

class StepLoopTests {
    @Test
    void a_turn_that_breaks_is_followed_by_the_next() {
        var worker = mock(StepWorker.class);
        when(worker.kind()).thenReturn(StepKind.INDEX);
        when(worker.parallel()).thenReturn(1);
        var results = mock(StepResults.class);
        when(results.claim(any()))
                .thenThrow(new NoClassDefFoundError("missing"))
                .thenThrow(new IllegalStateException("away"))
                .thenReturn(List.of());
        var loop = new StepLoop(worker, results, mock(StepSignal.class), ConcurrentHashMap.newKeySet());

        loop.start();
        try {
            verify(results, timeout(20_000).atLeast(4)).claim(worker);
        } finally {
            loop.stop();
        }
    }

    /** The document that ends a stream of receipts is found without the wait that was worth it while others came. */
    @Test
    void it_waits_for_more_only_while_more_comes() throws Exception {
        var worker = mock(StepWorker.class);
        when(worker.kind()).thenReturn(StepKind.INDEX);
        when(worker.parallel()).thenReturn(1);
        when(worker.batchSize()).thenReturn(200);
        when(worker.gather()).thenReturn(Duration.ofHours(1));
        when(worker.work(any(), any())).thenReturn(Map.of());
        var signal = mock(StepSignal.class);
        when(signal.rings(any(), any())).thenReturn(true, true, false);
        var results = mock(StepResults.class);
        when(results.claim(any())).thenReturn(List.of(task())).thenReturn(List.of());
        var loop = new StepLoop(worker, results, signal, ConcurrentHashMap.newKeySet());

        loop.start();
        try {
            verify(results, timeout(20_000).atLeast(2)).claim(worker);
        } finally {
            loop.stop();
        }

        var order = inOrder(results, signal);
        order.verify(results).claim(worker);
        order.verify(signal, times(3)).rings(any(), any());
        order.verify(results).claim(worker);
    }

    /** Each batch of the index is a segment that has to be merged: a gap between two results of READ is no end of the stream. */
    @Test
    void the_index_waits_while_files_are_read() throws Exception {
        var worker = mock(StepWorker.class);
        when(worker.kind()).thenReturn(StepKind.INDEX);
        when(worker.parallel()).thenReturn(1);
        when(worker.batchSize()).thenReturn(200);
        when(worker.gather()).thenReturn(Duration.ofHours(1));
        when(worker.work(any(), any())).thenReturn(Map.of());
        var reading = task(StepKind.READ);
        Set<StepTask> inWork = ConcurrentHashMap.newKeySet();
        inWork.add(reading);
        var signal = mock(StepSignal.class);
        when(signal.rings(any(), any())).thenReturn(false, false, true).thenAnswer(_ -> {
            inWork.remove(reading);
            return false;
        });
        var results = mock(StepResults.class);
        when(results.claim(any())).thenReturn(List.of(task())).thenReturn(List.of());
        var loop = new StepLoop(worker, results, signal, inWork);

        loop.start();
        try {
            verify(results, timeout(20_000).atLeast(2)).claim(worker);
        } finally {
            loop.stop();
        }

        var order = inOrder(results, signal);
        order.verify(results).claim(worker);
        order.verify(signal, times(4)).rings(any(), any());
        order.verify(results).claim(worker);
    }

    /** A gazette that is read for minutes brings nothing meanwhile: what was read beside it is not to wait for it. */
    @Test
    void the_index_waits_no_longer_than_results_of_files_that_are_read_lie_apart() throws Exception {
        var worker = mock(StepWorker.class);
        when(worker.kind()).thenReturn(StepKind.INDEX);
        when(worker.parallel()).thenReturn(1);
        when(worker.batchSize()).thenReturn(200);
        when(worker.gather()).thenReturn(Duration.ofHours(1));
        when(worker.work(any(), any())).thenReturn(Map.of());
        Set<StepTask> inWork = ConcurrentHashMap.newKeySet();
        inWork.add(task(StepKind.READ));
        var results = mock(StepResults.class);
        when(results.claim(any())).thenReturn(List.of(task())).thenReturn(List.of());
        var loop = new StepLoop(worker, results, mock(StepSignal.class), inWork);

        loop.start();
        try {
            verify(results, timeout(60_000).atLeast(2)).claim(worker);
        } finally {
            loop.stop();
        }
    }

    /** Who searches while a thousand texts are read for the register is answered as if nothing ran. */
    @ParameterizedTest
    @EnumSource(
            value = StepKind.class,
            names = {"READ", "INDEX", "PICTURE", "SIGNATURES", "REGISTER"})
    @EnabledOnOs(OS.LINUX)
    void what_comes_last_leaves_the_processor_to_all_others(StepKind kind) throws Exception {
        var worker = mock(StepWorker.class);
        when(worker.kind()).thenReturn(kind);
        when(worker.parallel()).thenReturn(1);
        when(worker.batchSize()).thenReturn(200);
        when(worker.gather()).thenReturn(Duration.ZERO);
        var priority = new CompletableFuture<Integer>();
        when(worker.work(any(), any())).thenAnswer(_ -> {
            priority.complete(priority());
            return Map.of();
        });
        var results = mock(StepResults.class);
        when(results.claim(any())).thenReturn(List.of(task())).thenReturn(List.of());
        var loop = new StepLoop(worker, results, mock(StepSignal.class), ConcurrentHashMap.newKeySet());

        loop.start();
        try {
            assertThat(priority.get(20, TimeUnit.SECONDS))
                    .isEqualTo(StepClaimRepository.LAST.contains(kind) ? 10 : priority());
        } finally {
            loop.stop();
        }
    }

    /** The nineteenth field of what the kernel says of the calling thread; before the third stands its name, which may hold blanks. */
    private static int priority() throws IOException {
        var said = Files.readString(Path.of("/proc/thread-self/stat"));
        return Integer.parseInt(said.substring(said.lastIndexOf(')') + 2).split(" ")[16]);
    }

    private static StepTask task() {
        return task(StepKind.INDEX);
    }

    private static StepTask task(StepKind kind) {
        return new StepTask(
                new DocumentId(Uuid7.next()),
                new VersionId(Uuid7.next()),
                kind,
                1,
                new Sha256("0".repeat(64)),
                1,
                "a.txt",
                "text/plain",
                1,
                0);
    }
}
