package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.storage.Sha256;

/** One slow file holds up neither those before it nor those behind it. */
class ReadBatchTests {
    @Test
    void what_is_read_before_a_slow_file_is_told_at_once_and_what_stands_behind_it_is_given_back() throws Exception {
        var jobs = List.of(
                Workers.text("một"),
                Workers.job("test/busy-loop", new byte[1]),
                Workers.text("ba"),
                Workers.text("bốn"));
        var tasks = jobs.stream().map(job -> task(job.mediaType())).toList();
        var told = new ConcurrentHashMap<StepTask, StepOutcome>();
        try (var pool = Workers.pool(8, 8, 1_000_000);
                var batch = new ReadBatch(tasks, ReadBatchTests::saved, told::putAll, mock(Steps.class))) {

            var answers = pool.run(jobs, batch);

            assertThat(told.get(tasks.get(0))).isInstanceOf(StepOutcome.Done.class);
            assertThat(told.get(tasks.get(2))).isInstanceOf(StepOutcome.GivenBack.class);
            assertThat(told.get(tasks.get(3))).isInstanceOf(StepOutcome.GivenBack.class);
            assertThat(answers).hasSize(2);
            assertThat(batch.end())
                    .containsOnlyKeys(tasks.get(1))
                    .allSatisfy((_, outcome) -> assertThat(outcome)
                            .isInstanceOfSatisfying(
                                    StepOutcome.Failed.class,
                                    failed -> assertThat(failed.reason()).isEqualTo("extraction.timeout")));
            assertThat(Workers.pages(Workers.read(pool, "text/plain", "sau".getBytes())))
                    .containsExactly("sau");
        }
    }

    @Test
    void a_save_that_fails_is_tried_again_at_the_end() throws Exception {
        var jobs = List.of(Workers.text("một"));
        var tasks = List.of(task("text/plain"));
        var tries = new ArrayList<Integer>();
        try (var pool = Workers.pool(8, 8, 1_000_000);
                var batch = new ReadBatch(
                        tasks,
                        answers -> {
                            tries.add(answers.size());
                            if (tries.size() == 1) throw new IllegalStateException("database away");
                            return saved(answers);
                        },
                        _ -> {},
                        mock(Steps.class))) {
            pool.run(jobs, batch);
            org.awaitility.Awaitility.await().until(() -> tries.size() > 1);
        }
        assertThat(tries).startsWith(1, 1);
    }

    @Test
    void what_is_read_again_ends_behind_the_file_at_which_it_was_stopped() throws Exception {
        var jobs = List.of(Workers.text("một"), Workers.text("hai"), Workers.text("ba"));
        var tasks = jobs.stream().map(job -> task(job.mediaType(), 1)).toList();
        var steps = mock(Steps.class);
        when(steps.isWanted(tasks.getFirst())).thenReturn(true);
        try (var pool = Workers.pool(8, 8, 1_000_000);
                var batch = new ReadBatch(tasks, ReadBatchTests::saved, _ -> {}, steps)) {

            assertThat(pool.run(jobs, batch)).hasSize(1);

            var ended = batch.end();
            assertThat(ended.get(tasks.get(1))).isInstanceOf(StepOutcome.GivenBack.class);
            assertThat(ended.get(tasks.get(2))).isInstanceOf(StepOutcome.GivenBack.class);
        }
    }

    private static Map<StepTask, StepOutcome> saved(Map<StepTask, Answer> answers) {
        var outcomes = new HashMap<StepTask, StepOutcome>();
        answers.forEach((task, answer) ->
                outcomes.put(task, answer instanceof Answer.Text ? new StepOutcome.Done() : Outcomes.of(answer)));
        return outcomes;
    }

    private static StepTask task(String mediaType) {
        return task(mediaType, 0);
    }

    private static StepTask task(String mediaType, int priority) {
        return new StepTask(
                new DocumentId(UUID.randomUUID()),
                new VersionId(UUID.randomUUID()),
                StepKind.READ,
                1,
                new Sha256("0".repeat(64)),
                10,
                "tệp.txt",
                mediaType,
                1,
                priority);
    }
}
