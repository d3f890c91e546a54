package vn.vankho.document.step;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.document.DocumentRoom.file;
import static vn.vankho.document.step.EngineRoom.await;
import static vn.vankho.document.step.EngineRoom.hold;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.ReadHeader;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepState;
import vn.vankho.document.StepTask;

/** In which order steps are done, and what a step stages. */
class StepOrderTests {
    private final EngineRoom here = new EngineRoom();

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void reading_stages_what_comes_next_and_pictures_come_last() {
        var order = new CopyOnWriteArrayList<StepKind>();
        var id = here.keep("a.txt", "một");

        here.start(
                TestWorker.of(StepKind.READ, task -> done(order, task)),
                TestWorker.of(StepKind.RECOGNISE, task -> done(order, task)),
                TestWorker.of(StepKind.INDEX, task -> done(order, task)),
                TestWorker.of(StepKind.PICTURE, task -> done(order, task)));

        here.awaitState(id, StepKind.PICTURE, StepState.DONE);
        assertThat(order).hasSize(4).startsWith(StepKind.READ).endsWith(StepKind.PICTURE);
        assertThat(here.room.documents.view(id, here.clerk).steps()).allMatch(step -> step.state() == StepState.DONE);
    }

    @Test
    void a_slow_step_holds_up_neither_what_was_done_before_it_nor_what_stands_behind_it() {
        var first = here.keep("một.txt", "trước");
        var slow = here.keep("hai.txt", "chậm");
        var behind = here.keep("ba.txt", "sau");
        var end = new CountDownLatch(1);
        var givenBack = new AtomicBoolean();
        here.start(TestWorker.reading((tasks, early) -> {
            for (var task : tasks)
                if (task.document().equals(first)) early.accept(Map.of(task, new StepOutcome.Done()));
                else if (task.document().equals(behind) && givenBack.compareAndSet(false, true))
                    early.accept(Map.of(task, new StepOutcome.GivenBack()));
            if (tasks.stream().anyMatch(task -> task.document().equals(slow))) hold(end);
        }));

        here.awaitState(first, StepKind.READ, StepState.DONE);
        here.awaitState(behind, StepKind.READ, StepState.DONE);
        assertThat(here.room.state(first, StepKind.INDEX)).isEqualTo(StepState.WAITING);
        assertThat(here.room.state(slow, StepKind.READ)).isEqualTo(StepState.RUNNING);
        end.countDown();
        here.awaitState(slow, StepKind.READ, StepState.DONE);
    }

    @Test
    void pictures_wait_until_nothing_is_being_read() {
        var slow = here.keep("một.txt", "chậm");
        var read = here.keep("hai.txt", "trước");
        var end = new CountDownLatch(1);
        here.start(
                TestWorker.of(StepKind.RECOGNISE, _ -> new StepOutcome.Done()),
                TestWorker.of(StepKind.INDEX, _ -> new StepOutcome.Done()),
                TestWorker.of(StepKind.PICTURE, _ -> new StepOutcome.Done()),
                TestWorker.reading((tasks, early) -> {
                    for (var task : tasks)
                        if (!task.document().equals(slow)) early.accept(Map.of(task, new StepOutcome.Done()));
                    if (tasks.stream().anyMatch(task -> task.document().equals(slow))) hold(end);
                }));
        here.awaitState(read, StepKind.INDEX, StepState.DONE);
        here.awaitState(here.keep("ba.txt", "sau"), StepKind.INDEX, StepState.DONE);

        assertThat(here.room.state(read, StepKind.PICTURE)).isEqualTo(StepState.WAITING);
        end.countDown();
        here.awaitState(read, StepKind.PICTURE, StepState.DONE);
    }

    @Test
    void a_small_file_does_not_wait_behind_large_ones() {
        var large = List.of(here.keep("một.txt", "1".repeat(1_000_001)), here.keep("hai.txt", "2".repeat(1_000_001)));
        var end = new CountDownLatch(1);
        here.start(TestWorker.reading((tasks, _) -> {
            if (tasks.stream().anyMatch(task -> large.contains(task.document()))) hold(end);
        }));
        await(() -> large.stream().anyMatch(one -> here.room.state(one, StepKind.READ) == StepState.RUNNING));

        var small = here.keep("ba.txt", "nhỏ");

        here.awaitState(small, StepKind.READ, StepState.DONE);
        assertThat(large)
                .map(one -> here.room.state(one, StepKind.READ))
                .contains(StepState.WAITING, StepState.RUNNING);
        end.countDown();
        await(() -> large.stream().allMatch(one -> here.room.state(one, StepKind.READ) == StepState.DONE));
    }

    @Test
    void a_large_new_file_does_not_wait_behind_small_ones_that_are_read_again() {
        var repaired = List.of(here.keep("cũ một.txt", "cũ 1"), here.keep("cũ hai.txt", "cũ 2"));
        here.room.jdbc.sql("update step set priority = 1 where kind = 'READ'").update();
        var large = here.keep("mới.txt", "m".repeat(1_000_001));
        var order = new CopyOnWriteArrayList<DocumentId>();

        here.start(TestWorker.of(StepKind.READ, task -> {
            order.add(task.document());
            return new StepOutcome.Done();
        }));

        repaired.forEach(one -> here.awaitState(one, StepKind.READ, StepState.DONE));
        here.awaitState(large, StepKind.READ, StepState.DONE);
        assertThat(order).hasSize(3).startsWith(large);
    }

    @Test
    void what_was_recognised_while_reading_is_not_staged_again() {
        var id = here.keep("a.txt", "một");

        here.start(TestWorker.of(StepKind.READ, task -> {
            here.room.feed.fill(
                    task.document(), new ReadHeader(null, "5/QĐ-SO", null, null, null, "Trích yếu đọc được"));
            return new StepOutcome.DoneWith(Set.of(StepKind.RECOGNISE));
        }));

        here.awaitState(id, StepKind.READ, StepState.DONE);
        assertThat(here.room.state(id, StepKind.RECOGNISE)).isEqualTo(StepState.DONE);
        assertThat(here.room.state(id, StepKind.INDEX)).isEqualTo(StepState.WAITING);
    }

    @Test
    void a_document_that_cannot_be_read_is_still_indexed_by_what_people_said() {
        var id = here.keep("a.pdf", "hỏng");

        here.start(TestWorker.of(StepKind.READ, task -> new StepOutcome.Failed("extraction.damaged", "a.pdf")));

        here.awaitState(id, StepKind.INDEX, StepState.WAITING);
        var steps = here.room.documents.view(id, here.clerk).steps();
        assertThat(steps.get(1).reason()).isEqualTo("extraction.damaged");
        assertThat(steps.get(2).state()).isEqualTo(StepState.SKIPPED);
        assertThat(steps.get(4).reason()).isEqualTo("document.step.notRead");
    }

    @Test
    void a_thousand_documents_pass_and_none_is_left_behind() {
        int many = 1_000;
        for (int i = 0; i < many; i++) here.room.documents.keep(file(i + ".txt", "tệp " + i), null, here.clerk);
        here.start(
                TestWorker.of(StepKind.READ, task -> new StepOutcome.DoneWith(Set.of(StepKind.RECOGNISE))),
                TestWorker.of(StepKind.INDEX, task -> new StepOutcome.Done()));
        await(() -> here.room
                        .jdbc
                        .sql("select count(*) from step where kind = 'INDEX' and state = 'DONE'")
                        .query(Integer.class)
                        .single()
                == many);
    }

    private static StepOutcome done(List<StepKind> order, StepTask task) {
        order.add(task.kind());
        return new StepOutcome.Done();
    }
}
