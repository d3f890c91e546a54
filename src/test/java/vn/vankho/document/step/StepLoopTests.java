package vn.vankho.document.step;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
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
