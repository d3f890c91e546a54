package vn.vankho.document;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

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
        var loop = new StepLoop(worker, results, new StepSignal(), ConcurrentHashMap.newKeySet(), Duration.ofMillis(5));

        loop.start();
        try {
            verify(results, timeout(20_000).atLeast(4)).claim(worker);
        } finally {
            loop.stop();
        }
    }
}
