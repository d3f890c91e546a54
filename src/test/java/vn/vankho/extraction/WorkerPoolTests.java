package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.extraction.worker.Answer;

/** A file may do to the worker what it likes: it gets its reason, and the files beside it are read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkerPoolTests {
    private WorkerPool pool;

    @BeforeAll
    void start() {
        pool = Workers.pool(12, 8, 20_000_000);
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    @ParameterizedTest
    @CsvSource({
        "loop, extraction.timeout",
        "busy-loop, extraction.timeout",
        "memory, extraction.outOfMemory",
        "exit, extraction.crashed",
        "halt, extraction.crashed",
        "stack, extraction.tooDeep",
        "print, extraction.damaged",
        "error, extraction.damaged",
        "call-out, extraction.damaged"
    })
    void a_parser_that_misbehaves_costs_only_its_own_file(String how, String reason) {
        var answers = Workers.run(
                pool,
                List.of(Workers.text("tệp trước"), Workers.job("test/" + how, new byte[1]), Workers.text("tệp sau")));

        assertThat(Workers.pages(answers.get(0))).containsExactly("tệp trước");
        assertThat(Workers.reason(answers.get(1))).isEqualTo(reason);
        assertThat(Workers.pages(answers.get(2))).containsExactly("tệp sau");
    }

    @Test
    void the_worker_gets_no_environment_of_the_portal() {
        var answer = (Answer.Trouble) Workers.read(pool, "test/secrets", new byte[1]);

        assertThat(answer.detail()).isIn("IOException: [LC_ALL]", "IOException: [LC_ALL, PWD]");
    }

    @Test
    void a_batch_is_answered_in_order_and_large_files_go_through_the_spool() {
        var jobs = new ArrayList<WorkerJob>();
        for (int i = 0; i < 300; i++) jobs.add(Workers.text("Điều " + i));
        jobs.add(150, Workers.text("câu dài ".repeat(150_000)));

        var answers = Workers.run(pool, jobs);

        assertThat(answers).hasSize(301);
        assertThat(Workers.pages(answers.get(150)).getFirst()).hasSizeGreaterThan(1_000_000);
        assertThat(Workers.pages(answers.get(300))).containsExactly("Điều 299");
    }

    @Test
    void a_source_that_is_away_is_no_fault_of_the_file() {
        var away = new WorkerJob(vn.vankho.extraction.worker.Request.Kind.TEXT, "text/plain", 10, () -> {
            throw new IOException("connection refused");
        });

        var answers = Workers.run(pool, List.of(Workers.text("một"), away, Workers.text("hai")));

        assertThat(Workers.reason(answers.get(1))).isEqualTo(WorkerSender.SOURCE_AWAY);
        assertThat(Workers.pages(answers.get(2))).containsExactly("hai");
    }

    @Test
    void an_original_that_the_store_lost_or_damaged_fails_with_that_reason() {
        var hash = "ab".repeat(32);
        var lost = new WorkerJob(vn.vankho.extraction.worker.Request.Kind.TEXT, "text/plain", 10, () -> {
            throw new vn.vankho.shared.Refused("storage.lost", hash);
        });

        var answers = Workers.run(pool, List.of(lost, Workers.text("hai")));

        assertThat(Outcomes.of(answers.get(0)))
                .isEqualTo(new vn.vankho.document.StepOutcome.Failed("storage.lost", hash));
        assertThat(Workers.pages(answers.get(1))).containsExactly("hai");
    }

    @Test
    void a_type_that_is_not_allowed_is_not_read() {
        assertThat(Workers.reason(Workers.read(pool, "application/zip", new byte[] {'P', 'K'})))
                .isEqualTo("extraction.unknownType");
    }
}
