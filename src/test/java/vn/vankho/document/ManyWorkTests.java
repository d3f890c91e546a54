package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.identity.ViewersLater;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Deeds on many documents, done turn by turn by whichever process is there. */
class ManyWorkTests {
    private static DocumentRoom room;
    private static Viewer clerk;
    private static Viewer other;

    private final ViewersLater viewers = mock(ViewersLater.class);
    private final List<Object> told = new ArrayList<>();
    private TransactionTemplate transaction;
    private ManyRuns runs;

    @BeforeAll
    static void open() {
        room = new DocumentRoom(ManyRunQueries.class);
        clerk = room.person("vanthu", Role.CLERK);
        other = room.person("nguoikhac", Role.CLERK);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    void begin() {
        room.jdbc.sql("delete from many_run").update();
        transaction = new TransactionTemplate(room.bean(PlatformTransactionManager.class));
        when(viewers.find(any())).thenReturn(Optional.of(clerk));
        runs = ManyRoom.runs(room, repository(), work(repository()));
    }

    @Test
    void one_that_is_refused_leaves_the_others_done_and_each_has_its_line() {
        var ids = keep(3);
        var hidden = room.keep(
                "kín.txt",
                "kín " + UUID.randomUUID(),
                DocumentRoom.data("Kín", AccessLevel.RESTRICTED, Set.of(), Set.of()),
                other);
        var gone = new DocumentId(UUID.randomUUID());
        var run = runs.start(
                new ManyDeed.ThrowAway(), picked(List.of(ids.get(0), hidden, ids.get(1), gone, ids.get(2))), clerk);

        workOn(repository());

        var ended = runs.find(run, clerk);
        assertThat(ended.state()).isEqualTo(ManyRun.State.DONE);
        assertThat(List.of(ended.total(), ended.tried(), ended.done(), ended.remarks()))
                .containsExactly(5, 5, 3, 2);
        for (var id : ids) assertThat(room.deeds("document.trash", id)).isEqualTo(1);
        assertThat(room.deeds("document.trash", hidden)).isZero();
        assertThat(runs.remarks(run, 10, clerk))
                .as("what is not to be seen has no name")
                .extracting(ManyRemark::title)
                .containsOnlyNulls();
        assertThat(told).containsExactly(new ManyEnded(run, clerk.person()));
    }

    @Test
    void a_process_that_dies_amid_a_document_leaves_it_whole_and_the_next_one_goes_on_behind_what_is_done() {
        var ids = keep(6);
        var run = runs.start(new ManyDeed.ThrowAway(), picked(ids), clerk);

        assertThatThrownBy(() -> workOn(new Dying(room.jdbc, 3))).hasMessage("the process was killed");
        assertThat(runs.find(run, clerk).done()).isEqualTo(3);
        assertThat(room.deeds("document.trash", ids.get(3)))
                .as("nothing of the document it died over")
                .isZero();

        workOn(repository());

        assertThat(runs.find(run, clerk).state()).isEqualTo(ManyRun.State.DONE);
        assertThat(runs.find(run, clerk).done()).isEqualTo(6);
        for (var id : ids) assertThat(room.deeds("document.trash", id)).isEqualTo(1);
        assertThat(told).as("few, and nothing to say of them").isEmpty();
    }

    @Test
    void what_fails_by_the_program_is_told_with_its_reference_and_tried_once() {
        var ids = keep(3);
        var run = runs.start(new ManyDeed.ThrowAway(), picked(ids), clerk);
        var failing = new ManyRunRepository(room.jdbc) {
            private int calls;

            @Override
            boolean done(ManyRunId of, int no) {
                calls++;
                if (no == 2) throw new IllegalStateException("broken");
                return super.done(of, no);
            }
        };

        workOn(failing);

        assertThat(failing.calls).isEqualTo(3);
        assertThat(runs.find(run, clerk).done()).isEqualTo(2);
        assertThat(runs.remarks(run, 10, clerk)).singleElement().satisfies(remark -> {
            assertThat(remark.document()).isEqualTo(ids.get(1));
            assertThat(remark.key()).isEqualTo("uikit.failed");
            assertThat(remark.arguments()).singleElement().asString().hasSize(8);
        });
    }

    @Test
    void who_stops_it_keeps_what_is_done_and_no_more_is_done() {
        var ids = keep(5);
        var run = runs.start(new ManyDeed.ThrowAway(), picked(ids), clerk);
        var stopping = new ManyRunRepository(room.jdbc) {
            @Override
            boolean done(ManyRunId of, int no) {
                super.done(of, no);
                // as if the word of the person came first after the second document
                if (no == 2) end(of, ManyRun.State.STOPPED, room.clock.instant());
                return true;
            }
        };

        workOn(stopping);
        workOn(repository());

        assertThat(runs.find(run, clerk).state()).isEqualTo(ManyRun.State.STOPPED);
        assertThat(runs.find(run, clerk).done()).isEqualTo(2);
        assertThat(told).isEmpty();
        transaction.executeWithoutResult(_ -> runs.stop(run, clerk));
        assertThat(runs.find(run, clerk).state()).isEqualTo(ManyRun.State.STOPPED);
    }

    @Test
    void it_ends_where_the_account_of_its_person_is_not_active_any_more() {
        var ids = keep(2);
        var run = runs.start(new ManyDeed.ThrowAway(), picked(ids), clerk);
        when(viewers.find(any())).thenReturn(Optional.empty());

        workOn(repository());

        assertThat(runs.find(run, clerk).state()).isEqualTo(ManyRun.State.FAILED);
        assertThat(runs.find(run, clerk).tried()).isZero();
    }

    @Test
    void several_take_turns() {
        var first = runs.start(new ManyDeed.ThrowAway(), picked(keep(1)), clerk);
        var second = runs.start(new ManyDeed.ThrowAway(), picked(keep(1)), other);

        Supplier<ManyRunId> next = () -> {
            room.clock.advance(Duration.ofSeconds(1));
            return transaction
                    .execute(_ -> repository().next(room.clock.instant()))
                    .orElseThrow()
                    .id();
        };
        assertThat(List.of(next.get(), next.get(), next.get())).containsExactly(first, second, first);
    }

    @Test
    void what_is_said_of_many_comes_back_from_the_table_as_it_was_said() {
        var unit = room.unit("DL");
        var all = new CommonChange(
                DocumentData.common(
                                "Đo lường",
                                unit,
                                AccessLevel.RESTRICTED,
                                Set.of(new UnitId(UUID.randomUUID())),
                                Set.of(new PersonId(UUID.randomUUID())))
                        .called(DocumentKind.LEGAL, "Quyết định", "UBND xã Lũng Vân"),
                Set.of("kind", "typeName", "issuer", "unit", "field", "access"),
                Set.of("mới \u0000"),
                Set.of("cũ"));
        var little = new CommonChange(
                DocumentData.common(null, null, AccessLevel.PUBLIC, Set.of(), Set.of()),
                Set.of("field"),
                Set.of(),
                Set.of());

        for (var said : List.of(little, all)) {
            runs.start(new ManyDeed.Change(said), picked(keep(1)), clerk);
            var read = transaction
                    .execute(_ -> repository().next(room.clock.instant()))
                    .orElseThrow()
                    .deed();
            room.jdbc.sql("delete from many_run").update();
            var kept = said == little
                    ? said
                    : new CommonChange(said.data(), said.said(), Set.of("mới  "), said.tagsTaken());
            assertThat(read).isEqualTo(new ManyDeed.Change(kept));
        }
    }

    @Test
    void one_that_was_begun_before_kinds_could_be_changed_is_still_read() {
        var said = ManyJson.deed(ManyDeed.Kind.CHANGE, """
                {"fields": ["field"], "field": "Đo lường", "access": "INTERNAL", "readerUnits": [], "readerPeople": [],
                 "tagsAdded": [], "tagsTaken": []}
                """);

        assertThat(said).isInstanceOfSatisfying(ManyDeed.Change.class, change -> {
            assertThat(change.said().said()).containsExactly("field");
            assertThat(change.said().data().field()).isEqualTo("Đo lường");
        });
    }

    @Test
    void nobody_sees_or_stops_that_of_somebody_else() {
        var run = runs.start(new ManyDeed.ThrowAway(), picked(keep(1)), clerk);

        assertThatThrownBy(() -> runs.find(run, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> runs.stop(run, other)))
                .isInstanceOf(NotFound.class);
        assertThat(runs.remarks(run, 10, other)).isEmpty();
        assertThat(runs.list(0, 10, other).total()).isZero();
        assertThat(runs.any(other)).isFalse();
        assertThat(runs.any(clerk)).isTrue();
    }

    @Test
    void none_and_too_many_are_refused() {
        assertThatThrownBy(() -> runs.start(new ManyDeed.ThrowAway(), List.of(), clerk))
                .isInstanceOf(Refused.class);
        var many = IntStream.rangeClosed(0, Documents.MOST_PICKED)
                .mapToObj(_ -> new PickedDocument(new DocumentId(UUID.randomUUID()), "x", AccessLevel.PUBLIC))
                .toList();
        assertThatThrownBy(() -> runs.start(new ManyDeed.ThrowAway(), many, clerk))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_ended_one_is_forgotten_after_a_month() {
        var run = runs.start(new ManyDeed.ThrowAway(), picked(keep(1)), clerk);
        workOn(repository());
        room.jdbc
                .sql("update many_run set ended_at = ended_at - interval '31 days'")
                .update();

        runs.start(new ManyDeed.ThrowAway(), picked(keep(1)), clerk);

        assertThatThrownBy(() -> runs.find(run, clerk)).isInstanceOf(NotFound.class);
    }

    /** Until there is nothing to do, now or a little later. */
    private void workOn(ManyRunRepository repository) {
        var work = work(repository);
        for (int rests = 0; rests < 10; rests++) {
            boolean on = true;
            while (on) on = work.turn();
            room.clock.advance(Duration.ofSeconds(10));
        }
    }

    private ManyWork work(ManyRunRepository repository) {
        return new ManyWork(
                repository,
                room.bean(ManyRunQueries.class),
                room.documents,
                room.bean(CommonChanges.class),
                viewers,
                told::add,
                room.clock,
                room.bean(PlatformTransactionManager.class));
    }

    private static ManyRunRepository repository() {
        return new ManyRunRepository(room.jdbc);
    }

    /** The process ends after the deed on a document, before what is written of it is there for others. */
    private static final class Dying extends ManyRunRepository {
        private final int after;

        Dying(JdbcClient jdbc, int after) {
            super(jdbc);
            this.after = after;
        }

        @Override
        boolean done(ManyRunId run, int no) {
            if (no > after) throw new AssertionError("the process was killed");
            return super.done(run, no);
        }
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
