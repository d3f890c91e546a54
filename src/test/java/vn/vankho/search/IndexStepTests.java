package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.VersionId;
import vn.vankho.storage.Sha256;

/** In what order the documents of a batch come into the index. */
class IndexStepTests {
    private final IndexFeeding feeding = mock(IndexFeeding.class);
    private final IndexStep step =
            new IndexStep(feeding, mock(IndexKeeper.class), mock(IndexTidying.class), mock(IndexRepair.class));

    @Test
    void small_papers_are_found_before_a_giant_is_begun_and_a_second_giant_waits_for_the_next_batch() throws Exception {
        var giant = task();
        var small = task();
        var other = task();
        var told = new ArrayList<Object>();
        when(feeding.giants(any())).thenReturn(Set.of(giant.version(), other.version()));
        when(feeding.feed(any())).thenAnswer(call -> {
            told.add(List.copyOf(call.<Collection<DocumentId>>getArgument(0)));
            return Map.of();
        });

        var outcomes = step.work(List.of(giant, small, other), told::add);

        assertThat(told)
                .containsExactly(
                        List.of(small.document()), Map.of(small, new StepOutcome.Done()), List.of(giant.document()));
        assertThat(outcomes).isEqualTo(Map.of(giant, new StepOutcome.Done(), other, new StepOutcome.GivenBack()));
    }

    private static StepTask task() {
        return new StepTask(
                new DocumentId(UUID.randomUUID()),
                new VersionId(UUID.randomUUID()),
                StepKind.INDEX,
                1,
                new Sha256("0".repeat(64)),
                10,
                "tệp.txt",
                "text/plain",
                1,
                0);
    }
}
