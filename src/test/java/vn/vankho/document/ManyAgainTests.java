package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Many documents are taken out of the trash in one go, and what a deed on many left behind is done, or taken back, by another. */
class ManyAgainTests {
    private final ManyRoom many = new ManyRoom();
    private final DocumentRoom room = many.room;
    private final ManyRuns runs = many.runs;
    private final Viewer clerk = many.person("vanthu", Role.CLERK);
    private final Viewer other = many.person("nguoikhac", Role.CLERK);

    @AfterEach
    void close() {
        many.close();
    }

    @Test
    void many_are_restored_each_by_the_rights_of_that_moment_with_its_line() {
        var ids = many.keep(3, other);
        for (var id : ids) room.documents.trash(id, other);
        room.documents.restore(ids.get(1), other);
        var run = runs.start(new ManyDeed.Restore(), ManyRoom.picked(ids), clerk);

        many.work();

        assertThat(runs.find(run, clerk).done()).isEqualTo(2);
        assertThat(runs.remarks(run, 10, clerk)).singleElement().satisfies(remark -> {
            assertThat(remark.document()).isEqualTo(ids.get(1));
            assertThat(remark.key()).isEqualTo("document.notInTrash");
        });
        assertThat(room.inTrash(clerk)).isEmpty();
        for (var id : ids) assertThat(room.deeds("document.restore", id)).isEqualTo(1);
    }

    @Test
    void who_lost_the_right_to_the_trash_restores_only_the_own_ones() {
        var own = many.keep(1, clerk).getFirst();
        var others = many.keep(1, other).getFirst();
        for (var id : List.of(own, others)) room.documents.trash(id, other);
        var run = runs.start(new ManyDeed.Restore(), ManyRoom.picked(List.of(own, others)), clerk);
        many.now(new Viewer(clerk.person(), clerk.name(), Set.of(Role.STAFF), Set.of()));

        many.work();

        assertThat(runs.find(run, clerk).done()).isEqualTo(1);
        assertThat(room.inTrash(other)).containsExactly(others);
    }

    @Test
    void what_one_threw_away_is_taken_back_but_for_what_others_did_to_it_since() {
        var ids = many.keep(4, clerk);
        var run = thrown(ids);
        room.documents.restore(ids.get(1), clerk);
        room.documents.restore(ids.get(2), other);
        room.documents.trash(ids.get(2), other);
        assertThat(runs.restorable(run, clerk)).isEqualTo(2);

        var back = runs.restore(run, clerk);
        many.work();

        var ended = runs.find(back, clerk);
        assertThat(ended.deed()).isEqualTo(ManyDeed.Kind.RESTORE);
        assertThat(List.of(ended.total(), ended.done())).containsExactly(2, 2);
        assertThat(room.inTrash(clerk)).containsExactly(ids.get(2));
        assertThat(runs.restorable(run, clerk)).isZero();
        refused("document.many.back.none", () -> runs.restore(run, clerk));
        assertThat(runs.list(0, 10, clerk).total())
                .as("nothing is begun where there is nothing to do")
                .isEqualTo(2);
    }

    @Test
    void only_its_person_takes_it_back_or_goes_on_with_it_and_not_before_it_is_over() {
        var run = runs.start(new ManyDeed.ThrowAway(), ManyRoom.picked(many.keep(2, clerk)), clerk);
        refused("document.many.goesOn", () -> runs.restore(run, clerk));
        refused("document.many.goesOn", () -> runs.rest(run, clerk));
        many.work();
        var operator = many.person("quantri", Role.ADMINISTRATOR);

        assertThatThrownBy(() -> runs.restore(run, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runs.rest(run, other)).isInstanceOf(NotFound.class);
        refused("document.many.back.none", () -> runs.restore(run, operator));
        refused("document.many.rest.none", () -> runs.rest(run, operator));
        assertThat(runs.restorable(run, other)).isZero();
    }

    @Test
    void what_is_left_of_a_stopped_one_and_what_failed_by_the_program_is_done_by_another() {
        var ids = many.keep(4, clerk);
        room.documents.trash(ids.get(3), clerk);
        var run = runs.start(new ManyDeed.ThrowAway(), ManyRoom.picked(ids), clerk);
        many.workFailingWith(2);
        assertThat(runs.find(run, clerk).unfinished())
                .as("what a rule refused would be refused again")
                .isEqualTo(1);

        var rest = runs.rest(run, clerk);
        many.work();

        assertThat(runs.find(rest, clerk).total()).isEqualTo(1);
        assertThat(runs.find(rest, clerk).done()).isEqualTo(1);
        assertThat(room.deeds("document.trash", ids.get(1))).isEqualTo(1);
        refused("document.many.rest.none", () -> runs.rest(rest, clerk));
    }

    @Test
    void a_change_that_was_stopped_goes_on_with_what_was_said() {
        var ids = many.keep(3, clerk);
        var said = new CommonChange(
                DocumentData.common("Đất đai", null, AccessLevel.INTERNAL, Set.of(), Set.of()),
                Set.of("field"),
                Set.of("mới"),
                Set.of());
        var run = runs.start(new ManyDeed.Change(said), ManyRoom.picked(ids), clerk);
        many.stop(run, clerk);
        many.work();
        assertThat(runs.find(run, clerk).unfinished()).isEqualTo(3);

        runs.rest(run, clerk);
        many.work();

        for (var id : ids) {
            var data = room.documents.look(id, clerk).data();
            assertThat(data.field()).isEqualTo("Đất đai");
            assertThat(data.tags()).containsExactly("mới");
        }
    }

    @Test
    void who_looks_after_the_portal_sees_how_far_those_of_others_are_and_stops_them_without_a_word_of_a_document() {
        var operator = many.person("quantri", Role.ADMINISTRATOR);
        var ids = many.keep(2, clerk);
        room.documents.trash(ids.get(0), clerk);
        var run = runs.start(new ManyDeed.ThrowAway(), ManyRoom.picked(ids), clerk);
        many.workFailingWith(2);
        var going = runs.start(new ManyDeed.ThrowAway(), ManyRoom.picked(many.keep(1, clerk)), clerk);

        assertThat(runs.everybodys(0, 10, operator).rows())
                .extracting(ManyRun::id, ManyRun::byName)
                .containsExactly(tuple(going, "Người vanthu"), tuple(run, "Người vanthu"));
        assertThat(runs.list(0, 10, operator).total()).isZero();
        assertThat(runs.find(run, operator).remarks()).isEqualTo(2);
        assertThat(runs.remarks(run, 10, operator)).isEmpty();
        assertThatThrownBy(() -> runs.everybodys(0, 10, other)).isInstanceOf(Forbidden.class);

        many.stop(going, operator);
        many.work();

        assertThat(runs.find(going, clerk).state()).isEqualTo(ManyRun.State.STOPPED);
        assertThat(runs.find(going, clerk).stoppedBy()).isEqualTo("Người quantri");
        assertThat(runs.find(going, clerk).done()).isZero();
        assertThat(room.jdbc
                        .sql("select subject_id from audit_entry where deed = 'document.many-stop' and actor_id = ?")
                        .param(operator.person().value())
                        .query(String.class)
                        .list())
                .containsExactly(clerk.person().value().toString());
        many.stop(run, operator);
        assertThat(runs.find(run, clerk).stoppedBy()).as("it was over").isNull();
    }

    private ManyRunId thrown(List<DocumentId> ids) {
        var run = runs.start(new ManyDeed.ThrowAway(), ManyRoom.picked(ids), clerk);
        many.work();
        return run;
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
