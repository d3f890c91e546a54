package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.identity.ViewersLater;

/** Deeds on many documents where the database is away for a moment, or something is wrong with one of several runs. */
class ManyTroubleTests {
    private static DocumentRoom room;
    private static Viewer clerk;

    private final ViewersLater viewers = mock(ViewersLater.class);
    private final ManyRunRepository repository = new ManyRunRepository(room.jdbc);
    private final PlatformTransactionManager transactions = room.bean(PlatformTransactionManager.class);
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);
    private ManyRuns runs;

    @BeforeAll
    static void open() {
        room = new DocumentRoom(ManyRunQueries.class);
        clerk = room.person("vanthu", Role.CLERK);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    void begin() {
        room.jdbc.sql("delete from many_run").update();
        when(viewers.find(any())).thenReturn(Optional.of(clerk));
        runs = ManyRoom.runs(room, repository, work(repository, transactions));
    }

    @Test
    void one_whose_commit_came_through_while_its_answer_was_lost_stays_done() {
        var ids = keep(3);
        var run = throwAway(ids);
        var losing = new PlatformTransactionManager() {
            private boolean lost;

            @Override
            public TransactionStatus getTransaction(TransactionDefinition definition) {
                return transactions.getTransaction(definition);
            }

            @Override
            public void commit(TransactionStatus status) {
                transactions.commit(status);
                if (lost || runs.find(run, clerk).done() == 0) return;
                lost = true;
                throw new TransactionSystemException("the connection was cut at the commit");
            }

            @Override
            public void rollback(TransactionStatus status) {
                transactions.rollback(status);
            }
        };

        workOn(work(repository, losing));

        assertThat(losing.lost).isTrue();
        assertThat(runs.find(run, clerk).done()).isEqualTo(3);
        assertThat(runs.remarks(run, 10, clerk)).isEmpty();
        for (var id : ids) assertThat(room.deeds("document.trash", id)).isEqualTo(1);
    }

    @Test
    void what_is_written_of_a_document_is_not_written_over() {
        var run = throwAway(keep(2));

        transaction.executeWithoutResult(_ -> {
            assertThat(repository.done(run, 1)).isTrue();
            assertThat(repository.undone(run, 1, false, "uikit.failed", "x")).isFalse();
        });

        assertThat(runs.find(run, clerk).done()).isEqualTo(1);
        assertThat(runs.remarks(run, 10, clerk)).isEmpty();
    }

    @Test
    void one_that_would_succeed_a_moment_later_has_its_turn_again() {
        var run = throwAway(keep(3));
        var failing = new Failing(no -> no == 2, 2, new DataAccessResourceFailureException("57P01"));

        workOn(work(failing, transactions));

        assertThat(runs.find(run, clerk).done()).isEqualTo(3);
        assertThat(runs.find(run, clerk).state()).isEqualTo(ManyRun.State.DONE);
    }

    @Test
    void one_that_finds_no_moment_is_told_as_broken_at_the_third_time() {
        var run = throwAway(keep(3));
        var failing = new Failing(no -> no == 2, 100, new CannotAcquireLockException("deadlock"));

        workOn(work(failing, transactions));

        assertThat(failing.failed).isEqualTo(3);
        assertThat(runs.find(run, clerk).done()).isEqualTo(2);
        assertThat(runs.remarks(run, 10, clerk))
                .singleElement()
                .extracting(ManyRemark::key)
                .isEqualTo("uikit.failed");
    }

    @Test
    void after_a_failure_the_run_rests_before_its_next_document() {
        throwAway(keep(5));
        var failing = new Failing(_ -> true, 100, new IllegalStateException("broken"));
        var work = work(failing, transactions);

        assertThat(work.turn()).isTrue();
        assertThat(work.turn()).as("nothing to do before its rest is over").isFalse();
        assertThat(failing.failed).isEqualTo(1);
    }

    @Test
    void it_rests_once_and_not_for_each_of_many_that_fail() {
        var ids = keep(6);
        var run = throwAway(ids);
        var failing = new Failing(no -> no != 4, 100, new IllegalStateException("broken"));
        var work = work(failing, transactions);
        work.turn();
        room.clock.advance(Duration.ofSeconds(6));

        workOn(work, 1);

        assertThat(runs.find(run, clerk).state()).isEqualTo(ManyRun.State.DONE);
        assertThat(runs.find(run, clerk).done()).isEqualTo(1);
        assertThat(runs.remarks(run, 10, clerk)).hasSize(5);
        assertThat(room.deeds("document.trash", ids.get(3))).isEqualTo(1);
    }

    @Test
    void nor_for_each_that_finds_no_moment() {
        var run = throwAway(keep(4));
        var failing = new Failing(_ -> true, 100, new CannotAcquireLockException("deadlock"));
        var work = work(failing, transactions);
        work.turn();
        room.clock.advance(Duration.ofSeconds(6));

        workOn(work, 1);

        assertThat(failing.failed).isEqualTo(4 * 3);
        assertThat(runs.find(run, clerk).state()).isEqualTo(ManyRun.State.DONE);
        assertThat(runs.remarks(run, 10, clerk)).hasSize(4);
    }

    @Test
    void one_with_which_something_is_wrong_does_not_hold_up_the_others() {
        var unreadable = runs.start(
                new ManyDeed.Change(new CommonChange(
                        DocumentData.common("Đo lường", null, AccessLevel.PUBLIC, Set.of(), Set.of()),
                        Set.of("field"),
                        Set.of(),
                        Set.of())),
                picked(keep(1)),
                clerk);
        room.jdbc.sql("update many_run set said = '{\"access\": 1.5}'").update();
        var failing = throwAway(keep(1));
        when(viewers.find(any())).thenThrow(new IllegalStateException("broken")).thenReturn(Optional.of(clerk));
        var good = throwAway(keep(3));
        var work = work(repository, transactions);

        assertThat(List.of(work.turn(), work.turn(), work.turn(), work.turn()))
                .containsExactly(true, true, true, false);

        assertThat(runs.find(good, clerk).state()).isEqualTo(ManyRun.State.DONE);
        workOn(work);
        assertThat(runs.find(failing, clerk).state()).isEqualTo(ManyRun.State.DONE);
        assertThat(runs.find(unreadable, clerk).state()).isEqualTo(ManyRun.State.WORKING);
    }

    @Test
    void a_name_with_the_letters_of_an_escaped_zero_is_written_as_it_is() {
        var odd = "tệp \\u0000 lạ";
        var said = new CommonChange(
                DocumentData.common(odd, null, AccessLevel.PUBLIC, Set.of(), Set.of()),
                Set.of("field"),
                Set.of(odd),
                Set.of(odd));

        var run = runs.start(new ManyDeed.Change(said), picked(keep(1)), clerk);
        transaction.executeWithoutResult(_ -> repository.undone(run, 1, true, "document.inTrash", odd, "zero \u0000"));

        assertThat(runs.remarks(run, 10, clerk))
                .singleElement()
                .satisfies(remark -> assertThat(remark.arguments()).isEqualTo(List.<Object>of(odd, "zero  ")));
        var read =
                transaction.execute(_ -> repository.next(room.clock.instant())).orElseThrow();
        assertThat(read.deed()).isEqualTo(new ManyDeed.Change(said));
    }

    @Test
    void names_of_attached_files_are_not_kept_with_the_run() {
        var letter = keep(1).getFirst();
        var file = keep(1).getFirst();
        room.jdbc
                .sql("""
                        insert into attachment (letter_id, sha256, no, name, document_id, brought)
                        select :letter, v.sha256, 1, 'Kỷ luật ông A.pdf', :file, true
                          from document d join document_version v on v.id = d.current_version where d.id = :letter
                        """)
                .param("letter", letter.value())
                .param("file", file.value())
                .update();
        room.jdbc
                .sql("update document set access = 'RESTRICTED' where id = ?")
                .param(file.value())
                .update();
        var wide = new CommonChange(
                DocumentData.common(null, null, AccessLevel.PUBLIC, Set.of(), Set.of()),
                Set.of("access"),
                Set.of(),
                Set.of());
        var run = runs.start(new ManyDeed.Change(wide), picked(List.of(letter)), clerk);

        workOn(work(repository, transactions));

        assertThat(runs.remarks(run, 10, clerk)).singleElement().satisfies(remark -> {
            assertThat(remark.key()).isEqualTo("document.many.apart");
            assertThat(remark.arguments()).isEmpty();
        });
    }

    /** What is done fails at some documents, some times. */
    private static final class Failing extends ManyRunRepository {
        private final IntPredicate at;
        private final int times;
        private final RuntimeException failure;
        private int failed;

        Failing(IntPredicate at, int times, RuntimeException failure) {
            super(room.jdbc);
            this.at = at;
            this.times = times;
            this.failure = failure;
        }

        @Override
        boolean done(ManyRunId run, int no) {
            if (!at.test(no) || failed == times) return super.done(run, no);
            failed++;
            throw failure;
        }
    }

    /** Until there is nothing to do, now or a little later. */
    private static void workOn(ManyWork work) {
        workOn(work, 10);
    }

    private static void workOn(ManyWork work, int times) {
        for (int rests = 0; rests < times; rests++) {
            boolean on = true;
            for (int turns = 0; on && turns < 100; turns++) on = work.turn();
            room.clock.advance(Duration.ofSeconds(10));
        }
    }

    private ManyRunId throwAway(List<DocumentId> ids) {
        return runs.start(new ManyDeed.ThrowAway(), picked(ids), clerk);
    }

    private ManyWork work(ManyRunRepository with, PlatformTransactionManager in) {
        return new ManyWork(
                with,
                room.bean(ManyRunQueries.class),
                room.documents,
                room.bean(CommonChanges.class),
                viewers,
                _ -> {},
                room.clock,
                in);
    }

    private static List<DocumentId> keep(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> room.keep(
                        "tờ.txt",
                        "tờ " + UUID.randomUUID(),
                        TestDocuments.data("Tờ " + i, AccessLevel.INTERNAL),
                        clerk))
                .toList();
    }

    private static List<PickedDocument> picked(List<DocumentId> ids) {
        return ids.stream()
                .map(id -> new PickedDocument(id, "Tờ", AccessLevel.INTERNAL))
                .toList();
    }
}
