package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.document.DocumentRoom.file;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

class StepEngineTests {
    private final DocumentRoom room = new DocumentRoom();
    private final List<StepEngine> engines = new ArrayList<>();
    private Viewer clerk;

    @BeforeEach
    void people() {
        clerk = room.person("vanthu", Role.CLERK);
    }

    @AfterEach
    void stop() {
        engines.forEach(StepEngine::stop);
        room.close();
    }

    @Test
    void reading_stages_what_comes_next_and_pictures_come_last() {
        var order = new CopyOnWriteArrayList<StepKind>();
        var id = room.keep("a.txt", "một", null, clerk);

        start(
                worker(StepKind.READ, task -> done(order, task)),
                worker(StepKind.RECOGNISE, task -> done(order, task)),
                worker(StepKind.INDEX, task -> done(order, task)),
                worker(StepKind.PICTURE, task -> done(order, task)));

        await(() -> room.state(id, StepKind.PICTURE) == StepState.DONE);
        assertThat(order).hasSize(4).startsWith(StepKind.READ).endsWith(StepKind.PICTURE);
        assertThat(room.documents.view(id, clerk).steps()).allMatch(step -> step.state() == StepState.DONE);
    }

    @Test
    void a_slow_step_holds_up_neither_what_was_done_before_it_nor_what_stands_behind_it() {
        var first = room.keep("một.txt", "trước", null, clerk);
        var slow = room.keep("hai.txt", "chậm", null, clerk);
        var behind = room.keep("ba.txt", "sau", null, clerk);
        var end = new CountDownLatch(1);
        start(new StepWorker() {
            @Override
            public StepKind kind() {
                return StepKind.READ;
            }

            @Override
            public int batchSize() {
                return 50;
            }

            @Override
            public int parallel() {
                return 2;
            }

            @Override
            public Map<StepTask, StepOutcome> work(List<StepTask> tasks) {
                return tasks.stream().collect(Collectors.toMap(task -> task, _ -> new StepOutcome.Done()));
            }

            @Override
            public Map<StepTask, StepOutcome> work(List<StepTask> tasks, Consumer<Map<StepTask, StepOutcome>> early) {
                for (var task : tasks)
                    if (task.document().equals(first)) early.accept(Map.of(task, new StepOutcome.Done()));
                    else if (task.document().equals(behind) && task.attempts() == 1)
                        early.accept(Map.of(task, new StepOutcome.GivenBack()));
                if (tasks.stream().anyMatch(task -> task.document().equals(slow))) uninterrupted(end);
                return work(tasks);
            }
        });

        await(() -> room.state(first, StepKind.READ) == StepState.DONE);
        await(() -> room.state(behind, StepKind.READ) == StepState.DONE);
        assertThat(room.state(first, StepKind.INDEX)).isEqualTo(StepState.WAITING);
        assertThat(room.state(slow, StepKind.READ)).isEqualTo(StepState.RUNNING);
        end.countDown();
        await(() -> room.state(slow, StepKind.READ) == StepState.DONE);
    }

    @Test
    void a_small_file_does_not_wait_behind_large_ones() {
        var large = List.of(
                room.keep("một.txt", "1".repeat(1_000_001), null, clerk),
                room.keep("hai.txt", "2".repeat(1_000_001), null, clerk));
        var end = new CountDownLatch(1);
        start(new StepWorker() {
            @Override
            public StepKind kind() {
                return StepKind.READ;
            }

            @Override
            public int batchSize() {
                return 50;
            }

            @Override
            public int parallel() {
                return 2;
            }

            @Override
            public Map<StepTask, StepOutcome> work(List<StepTask> tasks) {
                if (tasks.stream().anyMatch(task -> large.contains(task.document()))) uninterrupted(end);
                return tasks.stream().collect(Collectors.toMap(task -> task, _ -> new StepOutcome.Done()));
            }
        });
        await(() -> large.stream().anyMatch(one -> room.state(one, StepKind.READ) == StepState.RUNNING));

        var small = room.keep("ba.txt", "nhỏ", null, clerk);

        await(() -> room.state(small, StepKind.READ) == StepState.DONE);
        assertThat(large).map(one -> room.state(one, StepKind.READ)).contains(StepState.WAITING, StepState.RUNNING);
        end.countDown();
        await(() -> large.stream().allMatch(one -> room.state(one, StepKind.READ) == StepState.DONE));
    }

    @Test
    void what_was_recognised_while_reading_is_not_staged_again() {
        var id = room.keep("a.txt", "một", null, clerk);

        start(worker(StepKind.READ, task -> {
            room.feed.fill(task.document(), header("Trích yếu đọc được", "5/QĐ-SO"));
            return new StepOutcome.DoneWith(Set.of(StepKind.RECOGNISE));
        }));

        await(() -> room.state(id, StepKind.READ) == StepState.DONE);
        assertThat(room.state(id, StepKind.RECOGNISE)).isEqualTo(StepState.DONE);
        assertThat(room.state(id, StepKind.INDEX)).isEqualTo(StepState.WAITING);
    }

    @Test
    void a_document_that_cannot_be_read_is_still_indexed_by_what_people_said() {
        var id = room.keep("a.pdf", "hỏng", null, clerk);

        start(worker(StepKind.READ, task -> new StepOutcome.Failed("extraction.damaged", "a.pdf")));

        await(() -> room.state(id, StepKind.INDEX) == StepState.WAITING);
        var steps = room.documents.view(id, clerk).steps();
        assertThat(steps.get(1).reason()).isEqualTo("extraction.damaged");
        assertThat(steps.get(2).state()).isEqualTo(StepState.SKIPPED);
        assertThat(steps.get(4).reason()).isEqualTo("document.step.notRead");
    }

    @Test
    void a_failed_step_is_done_again_when_a_person_asks() {
        var id = room.keep("a.txt", "một", null, clerk);
        var broken = new boolean[] {true};
        start(worker(
                StepKind.READ,
                task -> broken[0] ? new StepOutcome.Failed("extraction.timeout", "") : new StepOutcome.Done()));
        await(() -> room.state(id, StepKind.READ) == StepState.FAILED);
        broken[0] = false;

        room.documents.retry(id, StepKind.READ, clerk);

        await(() -> room.state(id, StepKind.READ) == StepState.DONE);
        assertThat(room.deeds("document.retry-step", id)).isEqualTo(1);
    }

    @Test
    void work_on_a_store_that_is_away_is_tried_later_by_itself() {
        var id = room.keep("a.txt", "một", null, clerk);
        var away = new boolean[] {true};
        start(worker(StepKind.READ, task -> {
            if (away[0]) throw new Refused("storage.away");
            return new StepOutcome.Done();
        }));
        await(() -> "storage.away"
                .equals(room.documents.view(id, clerk).steps().get(1).reason()));
        assertThat(room.state(id, StepKind.READ)).isEqualTo(StepState.WAITING);
        away[0] = false;

        room.clock.advance(Duration.ofSeconds(30));

        await(() -> room.state(id, StepKind.READ) == StepState.DONE);
    }

    @Test
    void one_bad_file_in_a_batch_does_not_hold_up_the_others_and_ends_as_failed() {
        var good = room.keep("tốt.txt", "tốt", null, clerk);
        var bad = room.keep("xấu.txt", "xấu", null, clerk);
        start(worker(StepKind.READ, task -> {
            if (task.fileName().equals("xấu.txt")) throw new IllegalStateException("boom");
            return new StepOutcome.Done();
        }));

        await(() -> room.state(good, StepKind.READ) == StepState.DONE);
        await(() -> {
            room.clock.advance(Duration.ofSeconds(30));
            return room.state(bad, StepKind.READ) == StepState.FAILED;
        });
        var step = room.documents.view(bad, clerk).steps().get(1);
        assertThat(step.reason()).isEqualTo("document.step.crashed");
        assertThat(step.attempts()).isEqualTo(StepResults.MAX_CRASHES);
    }

    @Test
    void what_a_dead_process_left_in_work_is_done_after_the_next_start() {
        var id = room.keep("a.txt", "một", null, clerk);
        room.jdbc.sql("update step set state = 'RUNNING', started_at = now()").update();

        start(worker(StepKind.READ, task -> new StepOutcome.Done()));

        await(() -> room.state(id, StepKind.READ) == StepState.DONE);
    }

    @Test
    void a_file_over_which_the_portal_dies_again_and_again_is_left_alone() {
        var id = room.keep("a.txt", "một", null, clerk);
        for (int i = 0; i < 5; i++) {
            room.jdbc
                    .sql("update step set state = 'RUNNING' where state = 'WAITING'")
                    .update();
            room.engine().stop();
        }

        assertThat(room.state(id, StepKind.READ)).isEqualTo(StepState.FAILED);
    }

    @Test
    void results_that_were_lost_are_taken_back_while_the_portal_runs() {
        var id = room.keep("a.txt", "một", null, clerk);
        var engine = start();
        room.jdbc
                .sql("update step set state = 'RUNNING', started_at = now() - interval '2 minutes'")
                .update();

        engine.takeBackLost();

        assertThat(room.state(id, StepKind.READ)).isEqualTo(StepState.WAITING);
    }

    @Test
    void a_result_for_the_old_version_is_not_taken() throws Exception {
        var id = room.keep("a.txt", "bản một", null, clerk);
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var seen = new CopyOnWriteArrayList<VersionId>();
        start(worker(StepKind.READ, task -> {
            seen.add(task.version());
            if (seen.size() > 1) return new StepOutcome.Done();
            started.countDown();
            uninterrupted(goOn);
            return new StepOutcome.Failed("extraction.damaged", "");
        }));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        var second = room.documents.addVersion(id, file("a.txt", "bản hai"), "", clerk);
        goOn.countDown();

        await(() -> room.state(id, StepKind.READ) == StepState.DONE);
        assertThat(seen).hasSize(2).endsWith(second);
    }

    @Test
    void a_stop_gives_interrupted_work_back() {
        var id = room.keep("a.txt", "một", null, clerk);
        var started = new CountDownLatch(1);
        var engine = start(worker(StepKind.READ, task -> {
            started.countDown();
            return new StepOutcome.TryLater("storage.away", "");
        }));
        uninterrupted(started);
        engine.stop();

        assertThat(room.state(id, StepKind.READ)).isEqualTo(StepState.WAITING);
        assertThat(engine.isRunning()).isFalse();
    }

    @Test
    void the_machine_fills_only_what_no_person_has_said() {
        var named = room.keep("tên tệp.txt", "một", null, clerk);
        var said = room.keep(
                "b.txt", "hai", DocumentRoom.data("Tên do người đặt", AccessLevel.INTERNAL, Set.of(), Set.of()), clerk);

        room.feed.fill(Map.of(named, header("Trích yếu", "5/QĐ-SO"), said, header("Trích yếu khác", "6/QĐ-SO")));

        var first = room.documents.view(named, clerk);
        assertThat(first.data().title()).isEqualTo("Trích yếu");
        assertThat(first.data().kind()).isEqualTo(DocumentKind.LEGAL);
        assertThat(first.readFields()).containsExactlyInAnyOrder("kind", "title", "number", "issuedOn");
        var second = room.documents.view(said, clerk);
        assertThat(second.data().title()).isEqualTo("Tên do người đặt");
        assertThat(second.data().number()).isEqualTo("6/QĐ-SO");
        assertThat(second.readFields()).containsExactlyInAnyOrder("number", "issuedOn");

        room.documents.change(said, second.revision(), second.data(), Set.of("number"), clerk);
        room.feed.fill(said, header("Không lấy", "7/QĐ-SO"));

        var third = room.documents.view(said, clerk);
        assertThat(third.data().number()).isEqualTo("6/QĐ-SO");
        assertThat(third.readFields()).containsExactly("issuedOn");
    }

    @Test
    void who_saw_an_old_state_cannot_overwrite_a_newer_one() {
        var id = room.keep("a.txt", "một", null, clerk);
        room.documents.change(id, 0, DocumentData.named("Mới"), clerk);

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> room.documents.change(id, 0, DocumentData.named("Cũ"), clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.changedMeanwhile"));
        assertThat(room.state(id, StepKind.INDEX)).isEqualTo(StepState.WAITING);
    }

    @Test
    void a_person_who_speaks_while_the_machine_fills_has_the_last_word() throws Exception {
        var id = room.keep("tên tệp.txt", "một", null, clerk);
        var change = new org.springframework.transaction.support.TransactionTemplate(
                room.bean(org.springframework.transaction.PlatformTransactionManager.class));
        var filling = new Thread(() -> room.feed.fill(id, header("Do máy đọc", "5/QĐ-SO")));

        change.executeWithoutResult(_ -> {
            room.documents.change(id, 0, DocumentData.named("Do người đặt"), clerk);
            filling.start();
            await(() -> room.elsewhere("""
                    select count(*) from pg_stat_activity
                     where datname = current_database() and wait_event_type = 'Lock'""") == 1);
        });
        filling.join();

        var view = room.documents.view(id, clerk);
        assertThat(view.data().title()).isEqualTo("Do người đặt");
        assertThat(view.data().number()).isEqualTo("5/QĐ-SO");
        assertThat(view.readFields()).doesNotContain("title", "kind");
    }

    @Test
    void a_thousand_documents_pass_and_none_is_left_behind() {
        int many = 1_000;
        for (int i = 0; i < many; i++) room.documents.keep(file(i + ".txt", "tệp " + i), null, clerk);
        start(
                worker(StepKind.READ, task -> new StepOutcome.DoneWith(Set.of(StepKind.RECOGNISE))),
                worker(StepKind.INDEX, task -> new StepOutcome.Done()));
        await(() -> room.jdbc
                        .sql("select count(*) from step where kind = 'INDEX' and state = 'DONE'")
                        .query(Integer.class)
                        .single()
                == many);
    }

    private StepEngine start(StepWorker... workers) {
        var engine = room.engine(workers);
        engines.add(engine);
        return engine;
    }

    private static StepWorker worker(StepKind kind, Function<StepTask, StepOutcome> work) {
        return new StepWorker() {
            @Override
            public StepKind kind() {
                return kind;
            }

            @Override
            public int batchSize() {
                return 50;
            }

            @Override
            public int parallel() {
                return 2;
            }

            @Override
            public Map<StepTask, StepOutcome> work(List<StepTask> tasks) {
                return tasks.stream().collect(Collectors.toMap(task -> task, work));
            }
        };
    }

    private static StepOutcome done(List<StepKind> order, StepTask task) {
        order.add(task.kind());
        return new StepOutcome.Done();
    }

    private static ReadHeader header(String title, String number) {
        return new ReadHeader(DocumentKind.LEGAL, number, null, null, LocalDate.of(2026, 3, 1), title);
    }

    private static void await(BooleanSupplier state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(state::getAsBoolean);
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
