package vn.vankho.document.step;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepSignal;
import vn.vankho.document.StepWorker;

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
}
