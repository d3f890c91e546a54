package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;
import vn.vankho.search.IndexProgress.Filling;

/** Nobody takes the gaps of an index that was lost for an answer. */
class IndexProgressTests {
    private final SearchRoom room = new SearchRoom();
    private final DocumentFeed database = mock(DocumentFeed.class);
    private final Map<DocumentId, Long> stamps = new LinkedHashMap<>();
    private final IndexProgress progress = new IndexProgress(room.keeper, database);
    private final IndexRepair repair =
            new IndexRepair(room.keeper, mock(IndexFeeding.class), database, mock(Steps.class), progress);

    @BeforeEach
    void databaseAnswers() {
        when(database.stamps(any(), anyInt())).thenReturn(Map.of());
        when(database.stamps(isNull(), anyInt())).thenReturn(stamps);
        when(database.waiting(StepKind.INDEX)).thenReturn(1L);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a_lost_index_says_how_far_it_is_filled_until_it_is_whole() {
        var first = kept("Kế hoạch một");
        var second = kept("Kế hoạch hai");
        assertThat(progress.filling()).as("before the comparison").isNull();

        repair.reconcile();
        assertThat(progress.filling()).isEqualTo(new Filling(0));
        first.put();
        assertThat(progress.filling()).isEqualTo(new Filling(50));
        second.put();
        assertThat(progress.filling()).isNull();
    }

    @Test
    void a_document_that_cannot_be_indexed_does_not_keep_the_line_for_ever() {
        kept("Kế hoạch một");
        repair.reconcile();
        assertThat(progress.filling()).isNotNull();

        when(database.waiting(StepKind.INDEX)).thenReturn(0L);

        assertThat(progress.filling()).isNull();
    }

    @Test
    void a_whole_index_costs_no_count_and_one_late_document_is_no_loss() {
        for (int i = 0; i < 30; i++) {
            var document = kept("Kế hoạch " + i);
            if (i > 0) document.put();
        }

        repair.reconcile();

        assertThat(progress.filling()).isNull();
        verify(database, never()).waiting(any());
    }

    @Test
    void an_index_that_is_lost_again_and_again_is_compared_once_at_a_time_and_once_more_at_the_end() {
        var runs = new AtomicInteger();
        var beside = new AtomicInteger();
        var most = new AtomicInteger();
        var gate = new CountDownLatch(1);
        var others = comparing();
        when(database.stamps(isNull(), anyInt())).thenAnswer(_ -> {
            most.accumulateAndGet(beside.incrementAndGet(), Math::max);
            runs.incrementAndGet();
            gate.await();
            beside.decrementAndGet();
            return stamps;
        });

        repair.reconcileBeside();
        await().until(() -> runs.get() == 1);
        for (int times = 0; times < 5; times++) repair.reconcileBeside();
        assertThat(comparing()).filteredOn(thread -> !others.contains(thread)).hasSize(1);
        gate.countDown();

        await().until(() -> runs.get() > 1 && others.containsAll(comparing()));
        assertThat(runs).hasValue(2);
        assertThat(most).hasValue(1);
    }

    private static Set<Thread> comparing() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("index-compare"))
                .collect(Collectors.toSet());
    }

    /** In the database, not yet in the index. */
    private SearchRoom.Draft kept(String title) {
        var document = room.document(title);
        stamps.put(document.entry().document().id(), 1L);
        return document;
    }
}
