package vn.vankho.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepState;
import vn.vankho.document.Steps;
import vn.vankho.document.step.StepResults.Ended;

class StepResultsTests {
    private final EngineRoom here = new EngineRoom();

    @AfterEach
    void close() {
        here.close();
    }

    /** Otherwise the database breaks one of the two: a person is told of a fault, or work that was done is done again. */
    @Test
    void a_result_and_a_person_who_changes_the_document_never_wait_for_each_other() throws Exception {
        var id = here.keep("a.txt", "một");
        var results = here.room.bean(StepResults.class);
        var task = results.claim(TestWorker.of(StepKind.READ, _ -> new StepOutcome.Done()))
                .getFirst();
        var done = new Ended(task, new StepOutcome.DoneWith(Set.of(StepKind.RECOGNISE)), null);
        var writing = new TransactionTemplate(here.room.bean(PlatformTransactionManager.class)).execute(_ -> {
            here.room
                    .jdbc
                    .sql("select id from document where id = ? for update")
                    .param(id.value())
                    .query()
                    .singleRow();
            var result = CompletableFuture.runAsync(() -> results.write(StepKind.READ, List.of(done)));
            EngineRoom.await(() -> here.room.elsewhere("""
                    select count(*) from pg_stat_activity
                     where datname = current_database() and wait_event_type = 'Lock'""") == 1);
            here.room.bean(Steps.class).stage(id, StepKind.READ);
            return result;
        });

        writing.get(20, TimeUnit.SECONDS);

        assertThat(here.room.state(id, StepKind.READ)).as("staged again").isEqualTo(StepState.WAITING);
    }
}
