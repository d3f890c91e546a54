package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;

/** Of each document a deed on many is taken back once, as soon as its person reaches it. */
class ManyUndoReachTests extends ManyUndone {
    @Test
    void it_is_taken_back_once_and_what_somebody_changed_since_is_left_alone_and_said_so() {
        var ids = many.keep(4, clerk);
        for (var id : ids) filed(id, "Giáo dục");
        var run = changed(ids, "Đất đai");
        filed(ids.get(1), "Y tế");
        filed(ids.get(2), "Giáo dục");
        room.documents.trash(ids.get(3), clerk);

        var undo = runs.undo(run, clerk);
        many.work();

        assertThat(field(ids.get(0))).isEqualTo("Giáo dục");
        assertThat(field(ids.get(1))).isEqualTo("Y tế");
        assertThat(field(ids.get(2))).isEqualTo("Giáo dục");
        assertThat(room.deeds("document.change", ids.get(0)))
                .as("given, changed, taken back")
                .isEqualTo(3);
        var ended = runs.find(undo, clerk);
        assertThat(ended.deed()).isEqualTo(ManyDeed.Kind.UNDO);
        assertThat(List.of(ended.total(), ended.done(), ended.changed())).containsExactly(3, 2, 1);
        assertThat(runs.remarks(undo, 10, clerk)).extracting(ManyRemark::key).containsExactly("document.many.since");
        assertThat(runs.remarks(undo, 10, clerk).getFirst().arguments()).containsExactly("field");
        assertThat(runs.find(run, clerk).takenBackBy()).isEqualTo(undo);
        assertThat(runs.reached(run, clerk)).as("one lies in the trash").isEqualTo(new ManyReached(0, 1, 0));
        refused("document.many.undo.none", () -> runs.undo(run, clerk));
        refused("document.many.undo.none", () -> runs.undo(undo, clerk));
    }

    @Test
    void what_was_in_the_trash_is_taken_back_when_it_is_in_use_again_and_the_others_are_left_alone() {
        var ids = many.keep(2, clerk);
        var run = changed(ids, "Đất đai");
        room.documents.trash(ids.get(1), clerk);
        runs.undo(run, clerk);
        many.work();
        room.documents.restore(ids.get(1), clerk);
        filed(ids.get(0), "Đất đai");

        var again = runs.undo(run, clerk);
        many.work();

        assertThat(field(ids.get(0))).as("was given the same value by hand").isEqualTo("Đất đai");
        assertThat(field(ids.get(1))).isNull();
        assertThat(runs.find(again, clerk).total()).isEqualTo(1);
        assertThat(runs.find(run, clerk).takenBackBy()).isEqualTo(again);
        refused("document.many.undo.none", () -> runs.undo(run, clerk));
    }

    @Test
    void what_was_refused_in_the_rest_of_it_is_taken_back_when_its_person_may_again() {
        var clerk = many.person("khongquyen", Role.CLERK);
        var ids = many.keep(2, other);
        var run = runs.start(ofField("Đất đai"), ManyRoom.picked(ids), clerk);
        many.work();
        var undo = runs.undo(run, clerk);
        many.stop(undo, clerk);
        refused("document.many.undo.none", () -> runs.undo(run, clerk));
        many.now(new Viewer(clerk.person(), clerk.name(), Set.of(Role.STAFF), Set.of()));
        runs.rest(undo, clerk);
        many.work();
        assertThat(field(ids.get(0))).isEqualTo("Đất đai");
        many.now(clerk);

        runs.undo(run, clerk);
        many.work();

        assertThat(field(ids.get(0))).isNull();
        assertThat(field(ids.get(1))).isNull();
    }

    @Test
    void it_is_taken_back_by_its_person_alone_by_the_rights_of_that_moment_and_not_before_it_is_over() {
        var clerk = many.person("mattquyen", Role.CLERK);
        var ids = List.of(many.keep(1, clerk).getFirst(), many.keep(1, other).getFirst());
        var run = runs.start(ofField("Đất đai"), ManyRoom.picked(ids), clerk);
        refused("document.many.goesOn", () -> runs.undo(run, clerk));
        many.work();
        var operator = many.person("quantri", Role.ADMINISTRATOR);
        assertThatThrownBy(() -> runs.undo(run, other)).isInstanceOf(NotFound.class);
        refused("document.many.undo.none", () -> runs.undo(run, operator));
        many.now(new Viewer(clerk.person(), clerk.name(), Set.of(Role.STAFF), Set.of()));

        var undo = runs.undo(run, clerk);
        many.work();

        assertThat(field(ids.get(0))).isNull();
        assertThat(field(ids.get(1))).isEqualTo("Đất đai");
        assertThat(runs.find(undo, clerk).undone()).isEqualTo(1);
    }

    @Test
    void what_is_left_of_it_is_taken_back_by_another() {
        var ids = many.keep(2, clerk);
        var run = changed(ids, "Đất đai");
        var undo = runs.undo(run, clerk);
        many.stop(undo, clerk);
        many.work();
        assertThat(field(ids.get(0))).isEqualTo("Đất đai");

        runs.rest(undo, clerk);
        many.work();

        assertThat(field(ids.get(0))).isNull();
        assertThat(field(ids.get(1))).isNull();
    }

    @Test
    void of_a_document_out_of_sight_nothing_is_told_and_of_readers_nothing_to_who_may_not_change_it() {
        var ids = List.of(many.keep(1, other).getFirst(), many.keep(1, other).getFirst());
        var said = new CommonChange(
                DocumentData.common("Đất đai", null, AccessLevel.RESTRICTED, Set.of(), Set.of(clerk.person())),
                Set.of("field", "access", "readerPeople"),
                Set.of(),
                Set.of());
        var run = runs.start(new ManyDeed.Change(said), ManyRoom.picked(ids), clerk);
        many.work();
        room.documents.change(
                ids.get(1),
                null,
                DocumentData.common(null, null, AccessLevel.RESTRICTED, Set.of(), Set.of()),
                Set.of("readerPeople"),
                other);
        var staff = new Viewer(clerk.person(), clerk.name(), Set.of(Role.STAFF), Set.of());

        var changes = runs.changes(run, 0, 10, staff);

        assertThat(changes.get(0).fields()).extracting(FieldChange::field).containsExactly("field", "access");
        assertThat(changes.get(1)).isEqualTo(new ManyChange(ids.get(1), null, List.of()));
    }
}
