package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
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

    private final LuceneIndex index = mock(LuceneIndex.class);

    @Test
    void small_papers_are_found_before_a_giant_is_begun_and_a_second_giant_waits_for_the_next_batch() throws Exception {
        var giant = task();
        var small = task();
        var other = task();
        var told = new ArrayList<Object>();
        when(feeding.giants(any())).thenReturn(Set.of(giant.version(), other.version()));
        when(feeding.put(any())).thenAnswer(call -> {
            told.add(List.copyOf(call.<Collection<DocumentId>>getArgument(0)));
            return new IndexFeeding.Put(index, Map.of());
        });
        when(feeding.commit(any())).thenReturn(index);

        var outcomes = step.work(List.of(giant, small, other), told::add);

        assertThat(told)
                .containsExactly(
                        List.of(small.document()), Map.of(small, new StepOutcome.Done()), List.of(giant.document()));
        assertThat(outcomes).isEqualTo(Map.of(giant, new StepOutcome.Done(), other, new StepOutcome.GivenBack()));
    }

    /** Somebody has rebuilt the index, or it was opened anew after trouble, between the put and the commit. */
    @Test
    void what_was_put_into_an_index_that_is_gone_is_put_again() throws Exception {
        var task = task();
        when(feeding.put(any())).thenReturn(new IndexFeeding.Put(index, Map.of()));
        when(feeding.commit(any())).thenReturn(mock(LuceneIndex.class));

        var outcomes = step.settle(step.work(List.of(task), _ -> {}));

        assertThat(outcomes).isEqualTo(Map.of(task, new StepOutcome.GivenBack()));
    }

    @Test
    void nothing_is_done_before_it_is_on_the_disk() throws Exception {
        var task = task();
        when(feeding.put(any())).thenReturn(new IndexFeeding.Put(index, Map.of()));
        when(feeding.commit(any())).thenThrow(new IOException("no room"));

        var outcomes = step.settle(step.work(List.of(task), _ -> {}));

        assertThat(outcomes.get(task)).isInstanceOf(StepOutcome.TryLater.class);
        assertThat(step.settleWithin()).isPositive();
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
