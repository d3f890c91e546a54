package vn.vankho.document.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Looked;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepState;
import vn.vankho.document.Steps;
import vn.vankho.document.step.StepResults.Ended;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;

class StepResultsTests {
    private static final List<StepKind> FOLLOWING = List.of(StepKind.RECOGNISE, StepKind.INDEX, StepKind.PICTURE);

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

    @Test
    void a_file_whose_first_page_nobody_has_seen_is_not_open_to_others_before_its_pictures_are_read() {
        var id = here.keep("a.txt", "một");
        var results = here.room.bean(StepResults.class);
        end(results, StepKind.READ, new StepOutcome.DoneWith(Set.of(), null, null, true));
        assertThat(isOpen(id)).isFalse();

        here.room.bean(Steps.class).stage(id, StepKind.SCAN);
        end(results, StepKind.SCAN, new StepOutcome.GivenBack());
        assertThat(isOpen(id)).isFalse();
        end(results, StepKind.SCAN, new StepOutcome.Done());
        assertThat(isOpen(id)).isTrue();
    }

    @Test
    void a_file_that_waits_for_the_look_is_not_opened_by_a_program_that_went_away_but_by_a_person() {
        var id = here.keep("a.txt", "một");
        var version = here.room.documents.current(id, here.clerk).id();
        var results = here.room.bean(StepResults.class);
        end(results, StepKind.READ, new StepOutcome.DoneWith(Set.of(), null, null, true));
        here.room.bean(Steps.class).stage(id, StepKind.SCAN);

        end(results, StepKind.SCAN, new StepOutcome.Skipped("extraction.ocr.missing"));

        assertThat(isOpen(id)).isFalse();
        here.room.documents.vouch(id, version, here.clerk);
        assertThat(isOpen(id)).isTrue();
    }

    @Test
    void a_file_whose_pictures_no_program_can_look_at_is_open_when_it_was_read() {
        var id = here.keep("a.txt", "một");
        end(here.room.bean(StepResults.class), StepKind.READ, new StepOutcome.DoneWith(Set.of()));

        here.room.bean(Steps.class).stage(id, StepKind.SCAN);
        end(here.room.bean(StepResults.class), StepKind.SCAN, new StepOutcome.Skipped("extraction.ocr.missing"));

        assertThat(isOpen(id)).isTrue();
    }

    @Test
    void a_file_that_was_read_is_open() {
        var id = here.keep("a.txt", "một");

        end(here.room.bean(StepResults.class), StepKind.READ, new StepOutcome.DoneWith(Set.of()));

        assertThat(isOpen(id)).isTrue();
    }

    @Test
    void a_file_that_could_not_be_read_waits_as_long_as_it_is_told_and_is_found_by_what_people_said() {
        var id = here.keep("a.txt", "một");
        var results = here.room.bean(StepResults.class);

        end(results, StepKind.READ, new StepOutcome.TryLater("extraction.timeout", "60", Duration.ofMinutes(5)));

        var read = step(id);
        assertThat(read.state()).isEqualTo(StepState.WAITING);
        assertThat(read.againAt())
                .isCloseTo(here.room.clock.instant().plus(Duration.ofMinutes(5)), within(20, ChronoUnit.SECONDS));
        assertThat(here.room.state(id, StepKind.INDEX)).isEqualTo(StepState.WAITING);
        here.room.documents.retry(id, StepKind.READ, here.clerk);
        assertThat(step(id).againAt()).isNull();
    }

    @Test
    void a_file_that_nobody_could_read_stays_with_those_who_deal_with_it_until_one_of_them_vouches() {
        var id = here.keep("a.txt", "một");
        var version = here.room.documents.current(id, here.clerk).id();
        var other = here.room.person("phapche", Role.LEGAL_OFFICER);
        var reader = here.room.person("chuyenvien", Role.STAFF);
        assertThatThrownBy(() -> here.room.documents.version(id, version, other))
                .hasMessageContaining("document.file.notReady");
        assertThatThrownBy(() -> here.room.documents.vouch(id, version, here.clerk))
                .hasMessageContaining("document.vouch.notNeeded");

        end(here.room.bean(StepResults.class), StepKind.READ, new StepOutcome.Failed("extraction.timeout", "60"));

        assertThat(here.room.documents.version(id, version, here.clerk).looked())
                .isEqualTo(Looked.COULD_NOT);
        assertThat(here.room.documents.version(id, version, other).id()).isEqualTo(version);
        assertThatThrownBy(() -> here.room.documents.version(id, version, reader))
                .hasMessageContaining("document.file.notLooked");
        assertThatThrownBy(() -> here.room.documents.vouch(id, version, reader)).isInstanceOf(Refused.class);

        here.room.documents.vouch(id, version, other);

        assertThat(here.room.documents.version(id, version, reader).looked()).isEqualTo(Looked.DONE);
        assertThat(here.room.deeds("document.vouch", id)).isEqualTo(1);
    }

    @Test
    void what_follows_on_a_repair_comes_after_what_people_wait_for_like_the_repair_itself() {
        var results = here.room.bean(StepResults.class);
        var repaired = here.keep("a.txt", "một");
        here.room.jdbc.sql("update step set priority = 1").update();
        end(results, StepKind.READ, new StepOutcome.Done());
        assertThat(FOLLOWING)
                .allSatisfy(kind -> assertThat(priority(repaired, kind)).isEqualTo(1));

        var awaited = here.keep("b.txt", "hai");
        end(results, StepKind.READ, new StepOutcome.Done());
        assertThat(FOLLOWING)
                .allSatisfy(kind -> assertThat(priority(awaited, kind)).isZero());
    }

    @Test
    void results_of_both_stage_each_for_itself_and_are_found_at_one_go() {
        var repaired = here.keep("a.txt", "một");
        here.room.jdbc.sql("update step set priority = 1").update();
        var awaited = here.keep("b.txt", "hai");
        var results = here.room.bean(StepResults.class);
        // READ takes what is awaited in a batch of its own, then what is repaired
        var reader = TestWorker.of(StepKind.READ, _ -> new StepOutcome.Done());
        var ended = Stream.of(results.claim(reader), results.claim(reader))
                .flatMap(List::stream)
                .map(task -> new Ended(task, new StepOutcome.Done(), null))
                .toList();

        results.write(StepKind.READ, ended);

        assertThat(ended).hasSize(2);
        assertThat(priority(repaired, StepKind.PICTURE)).isEqualTo(1);
        assertThat(priority(awaited, StepKind.PICTURE)).isZero();
        assertThat(priority(repaired, StepKind.INDEX)).isZero();
        assertThat(priority(awaited, StepKind.INDEX)).isZero();
    }

    /** Its text is kept before the step is written down, so the index would not hold what the page shows. */
    @Test
    void what_was_read_while_reading_again_was_stopped_is_indexed_all_the_same() {
        var id = here.keep("a.txt", "một");
        var results = here.room.bean(StepResults.class);
        end(results, StepKind.READ, new StepOutcome.Done());
        end(results, StepKind.INDEX, new StepOutcome.Done());
        var steps = here.room.bean(Steps.class);
        steps.stageAgain(List.of(id), StepKind.READ);
        var task = results.claim(TestWorker.of(StepKind.READ, _ -> new StepOutcome.Done()))
                .getFirst();
        assertThat(here.room.state(id, StepKind.READ)).isEqualTo(StepState.RUNNING);

        steps.takeBack(StepKind.READ);
        results.write(StepKind.READ, List.of(new Ended(task, new StepOutcome.Done(), null)));

        assertThat(here.room.state(id, StepKind.READ)).isEqualTo(StepState.DONE);
        assertThat(here.room.state(id, StepKind.INDEX)).isEqualTo(StepState.WAITING);
        assertThat(priority(id, StepKind.INDEX)).isEqualTo(1);
    }

    private int priority(DocumentId id, StepKind kind) {
        return here.room
                .jdbc
                .sql("select priority from step where document_id = ? and kind = ?")
                .params(id.value(), kind.name())
                .query(Integer.class)
                .single();
    }

    private Step step(DocumentId id) {
        return here.room.documents.look(id, here.clerk).steps().stream()
                .filter(step -> step.kind() == StepKind.READ)
                .findFirst()
                .orElseThrow();
    }

    private static void end(StepResults results, StepKind kind, StepOutcome outcome) {
        var task = results.claim(TestWorker.of(kind, _ -> outcome)).getFirst();
        results.write(kind, List.of(new Ended(task, outcome, null)));
    }

    private boolean isOpen(DocumentId id) {
        return here.room.elsewhere("""
                select count(*) from version_read r join document d on d.current_version = r.version_id where d.id = '%s'
                """.formatted(id.value())) == 1;
    }
}
