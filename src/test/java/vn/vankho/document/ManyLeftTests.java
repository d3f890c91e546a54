package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/** What a deed on many documents left is gone on with once, and what was done to them since is no part of it. */
class ManyLeftTests {
    private final ManyRoom many = new ManyRoom();
    private final DocumentRoom room = many.room;
    private final ManyRuns runs = many.runs;
    private final Viewer clerk = many.person("vanthu", Role.CLERK);

    @AfterEach
    void close() {
        many.close();
    }

    @Test
    void what_is_left_is_done_by_one_other_and_never_again() {
        var id = many.keep(1, clerk).getFirst();
        var run = runs.start(filed("Đất đai"), ManyRoom.picked(List.of(id)), clerk);
        many.stop(run, clerk);
        var rest = runs.rest(run, clerk);
        many.work();
        runs.start(filed("Nhà ở"), ManyRoom.picked(List.of(id)), clerk);
        many.work();

        assertThat(runs.find(run, clerk).unfinished()).isZero();
        nothingIsLeft(run);
        many.work();

        assertThat(runs.find(rest, clerk).done()).isEqualTo(1);
        assertThat(room.documents.look(id, clerk).data().field()).isEqualTo("Nhà ở");
        assertThat(runs.list(0, 10, clerk).total()).isEqualTo(3);
    }

    @Test
    void what_the_other_leaves_in_its_turn_is_gone_on_with_there() {
        var run = runs.start(filed("Đất đai"), ManyRoom.picked(many.keep(3, clerk)), clerk);
        many.stop(run, clerk);
        var rest = runs.rest(run, clerk);
        many.stop(rest, clerk);
        assertThat(runs.find(run, clerk).unfinished()).isZero();
        assertThat(runs.find(rest, clerk).unfinished()).isEqualTo(3);

        var last = runs.rest(rest, clerk);
        many.work();

        assertThat(runs.find(last, clerk).done()).isEqualTo(3);
        nothingIsLeft(run);
        nothingIsLeft(rest);
        nothingIsLeft(last);
    }

    @Test
    void what_the_same_person_threw_away_later_stays_there() {
        var ids = many.keep(2, clerk);
        var run = runs.start(new ManyDeed.ThrowAway(), ManyRoom.picked(ids), clerk);
        many.work();
        room.documents.restore(ids.getFirst(), clerk);
        room.documents.trash(ids.getFirst(), clerk);

        assertThat(runs.restorable(run, clerk)).isEqualTo(1);
        runs.restore(run, clerk);
        many.work();

        assertThat(room.inTrash(clerk)).containsExactly(ids.getFirst());
    }

    private static ManyDeed filed(String field) {
        return new ManyDeed.Change(new CommonChange(
                DocumentData.common(field, null, AccessLevel.INTERNAL, Set.of(), Set.of()),
                Set.of("field"),
                Set.of(),
                Set.of()));
    }

    private void nothingIsLeft(ManyRunId run) {
        assertThatThrownBy(() -> runs.rest(run, clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("document.many.rest.none"));
    }
}
