package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.FileSystemUtils;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.Steps;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.storage.Sha256;

/** The folder of the index goes while the portal runs: by a fault of the disk, by whoever cleans up. */
class LostIndexTests {
    @TempDir
    Path folder;

    private final DocumentFeed database = mock(DocumentFeed.class);
    private final Steps steps = mock(Steps.class);
    private final Map<DocumentId, Long> stamps = new LinkedHashMap<>();
    private SearchRoom room;
    private SearchRoom.Draft kept;
    private SearchRoom.Draft fresh;
    private IndexFeeding feeding;
    private IndexProgress progress;
    private IndexTidying tidying;
    private IndexStep step;

    @BeforeEach
    void open() {
        room = new SearchRoom(folder);
        kept = room.document("Kế hoạch đo lường");
        fresh = room.document("Kế hoạch mới");
        kept.put();
        var entries = List.of(kept.entry(), fresh.entry());
        when(database.stamps(any(), anyInt())).thenReturn(Map.of());
        entries.forEach(entry -> stamps.put(entry.document().id(), 1L));
        when(database.stamps(isNull(), anyInt())).thenReturn(stamps);
        when(database.waiting(StepKind.INDEX)).thenReturn(2L);
        when(database.indexable(any())).thenAnswer(call -> {
            Collection<?> ids = call.getArgument(0);
            return entries.stream()
                    .map(IndexEntry::document)
                    .filter(document -> ids.contains(document.id()))
                    .toList();
        });
        var texts = mock(ExtractedTexts.class);
        when(texts.pages(anyCollection())).thenReturn(Map.of());
        when(texts.characters(any())).thenReturn(Map.of());
        feeding = new IndexFeeding(
                room.keeper, database, texts, new StaticListableBeanFactory().getBeanProvider(SearchFields.class));
        progress = new IndexProgress(room.keeper, database);
        tidying = new IndexTidying(room.keeper);
        var repair = new IndexRepair(room.keeper, feeding, database, steps, progress);
        step = new IndexStep(feeding, room.keeper, tidying, repair);
    }

    @AfterEach
    void close() {
        tidying.destroy();
        room.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "index/1"})
    void an_index_that_was_lost_is_filled_again_at_once_and_says_so_meanwhile(String gone) throws Exception {
        FileSystemUtils.deleteRecursively(folder.resolve(gone));
        var task = task(fresh);

        assertThat(step.work(List.of(task)).get(task)).isInstanceOf(StepOutcome.TryLater.class);

        var all = List.copyOf(stamps.keySet());
        verify(steps, timeout(20_000)).stageAll(all, StepKind.INDEX);
        // the next page is asked for when this one is compared
        verify(database, timeout(20_000)).stamps(eq(all.getLast()), anyInt());
        assertThat(room.search("kế hoạch").total()).isZero();
        assertThat(progress.filling()).isNotNull();

        var both = List.of(task, task(kept));
        assertThat(step.work(both).values()).allMatch(StepOutcome.Done.class::isInstance);
        assertThat(room.search("kế hoạch").total()).isEqualTo(2);
    }

    /** What was put before it went waits to be committed with what is put after that, and must not be called done with it. */
    @Test
    void what_waited_to_be_committed_when_it_was_lost_is_put_again() throws Exception {
        var before = task(kept);
        var after = task(fresh);
        var outcomes = new LinkedHashMap<>(step.work(List.of(before), _ -> {}));
        FileSystemUtils.deleteRecursively(folder.resolve("index"));
        step.work(List.of(after));

        outcomes.putAll(step.work(List.of(after), _ -> {}));
        var settled = step.settle(outcomes);

        assertThat(settled.get(before)).isInstanceOf(StepOutcome.GivenBack.class);
        assertThat(settled.get(after)).isInstanceOf(StepOutcome.Done.class);
        assertThat(room.search("kế hoạch").total()).isEqualTo(1);
    }

    @Test
    void the_one_that_is_being_built_beside_it_stays() throws Exception {
        room.keeper.writeBeside(indexes -> indexes.getFirst().put(kept.entry()));
        FileSystemUtils.deleteRecursively(folder.resolve("index/1"));
        var task = task(fresh);
        step.work(List.of(task));
        step.work(List.of(task));

        room.keeper.swap();

        assertThat(room.search("kế hoạch").total()).isEqualTo(2);
        assertThat(room.keeper.current().isSound()).isTrue();
    }

    @Test
    void trouble_of_the_one_beside_it_keeps_nothing_from_being_found_and_ends_the_rebuild() throws Exception {
        var beside = new AtomicReference<LuceneIndex>();
        room.keeper.writeBeside(indexes -> {
            indexes.getFirst().put(kept.entry());
            beside.set(indexes.getFirst());
        });
        beside.get().close();
        var task = task(fresh);

        assertThat(step.work(List.of(task)).get(task)).isInstanceOf(StepOutcome.Done.class);

        assertThat(room.search("kế hoạch").total()).isEqualTo(2);
        assertThatThrownBy(() ->
                        room.keeper.writeBeside(indexes -> indexes.getFirst().put(kept.entry())))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(room.keeper::swap).isInstanceOf(IOException.class);
        room.keeper.dropBeside();
        room.keeper.writeBeside(indexes -> indexes.getFirst().put(kept.entry()));
        room.keeper.swap();
        assertThat(room.search("kế hoạch").total()).isEqualTo(1);
    }

    private static StepTask task(SearchRoom.Draft draft) {
        var document = draft.entry().document();
        return new StepTask(
                document.id(),
                document.version(),
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
