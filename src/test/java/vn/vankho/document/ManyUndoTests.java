package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.PersonId;
import vn.vankho.shared.NotFound;

/** What a deed changed of many documents is told, old and new, and comes back as it was. */
class ManyUndoTests extends ManyUndone {
    @Test
    void old_and_new_are_told_of_each_that_became_other() {
        var ids = many.keep(3, clerk);
        filed(ids.get(0), "Giáo dục");
        filed(ids.get(1), "Đất đai");
        var run = changed(ids, "Đất đai");

        assertThat(runs.find(run, clerk).done()).isEqualTo(3);
        assertThat(runs.find(run, clerk).changed()).as("one had it before").isEqualTo(2);
        var changes = runs.changes(run, 0, 10, clerk);
        assertThat(changes).extracting(ManyChange::document).containsExactly(ids.get(0), ids.get(2));
        assertThat(changes.getFirst().fields())
                .containsExactly(new FieldChange("field", List.of("Giáo dục"), List.of("Đất đai")));
        assertThat(runs.changes(run, 1, 10, clerk).getFirst().fields())
                .containsExactly(new FieldChange("field", List.of(), List.of("Đất đai")));
        assertThat(runs.changes(run, 0, 10, other)).as("of somebody else").isEmpty();
    }

    @Test
    void labels_readers_and_level_come_back_as_they_were() {
        var id = many.keep(1, clerk).getFirst();
        var before = TestDocuments.said("Tờ kín")
                .tags(Set.of("cũ", "giữ"))
                .access(AccessLevel.RESTRICTED)
                .readers(Set.of(), Set.of(other.person()))
                .data();
        room.documents.change(id, null, before, DataChanges.fields(), clerk);
        var said = new CommonChange(
                DocumentData.common(null, null, AccessLevel.RESTRICTED, Set.of(), Set.of(clerk.person())),
                Set.of("access", "readerPeople"),
                Set.of("mới"),
                Set.of("cũ"));
        var run = runs.start(new ManyDeed.Change(said), ManyRoom.picked(List.of(id)), clerk);
        many.work();
        assertThat(readers(id)).containsExactly(clerk.person());

        runs.undo(run, clerk);
        many.work();

        assertThat(room.documents.look(id, clerk).data()).isEqualTo(before);
    }

    @Test
    void what_was_closed_further_since_is_not_opened_by_taking_it_back() {
        var id = many.keep(1, clerk).getFirst();
        var closed = new CommonChange(
                DocumentData.common(null, null, AccessLevel.RESTRICTED, Set.of(), Set.of()),
                Set.of("access"),
                Set.of(),
                Set.of());
        var run = runs.start(new ManyDeed.Change(closed), ManyRoom.picked(List.of(id)), clerk);
        many.work();
        var named = DocumentData.common(null, null, AccessLevel.RESTRICTED, Set.of(), Set.of(other.person()));
        room.documents.change(id, null, named, Set.of("readerPeople"), clerk);

        var undo = runs.undo(run, clerk);
        many.work();

        assertThat(room.documents.look(id, clerk).data().access()).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(readers(id)).containsExactly(other.person());
        assertThat(runs.remarks(undo, 10, clerk).getFirst().arguments()).containsExactly("readerPeople");
    }

    @Test
    void what_was_closed_to_those_whom_the_deed_let_in_is_not_opened_by_taking_it_back() {
        var id = many.keep(1, clerk).getFirst();
        var said = new CommonChange(
                DocumentData.common(null, null, AccessLevel.RESTRICTED, Set.of(), Set.of(other.person())),
                Set.of("access", "readerPeople"),
                Set.of(),
                Set.of());
        var run = runs.start(new ManyDeed.Change(said), ManyRoom.picked(List.of(id)), clerk);
        many.work();
        var nobody = DocumentData.common(null, null, AccessLevel.RESTRICTED, Set.of(), Set.of());
        room.documents.change(id, null, nobody, Set.of("readerPeople"), clerk);

        var undo = runs.undo(run, clerk);
        many.work();

        assertThat(room.documents.look(id, clerk).data().access()).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(readers(id)).isEmpty();
        assertThat(runs.remarks(undo, 10, clerk).getFirst().arguments()).containsExactly("readerPeople");
    }

    @Test
    void what_only_the_machine_had_said_waits_to_be_confirmed_again() {
        var ids = many.keep(2, clerk);
        marks("read_fields = '{typeName}', type_name = 'Quyết định'", ids.get(0));
        var type = new CommonChange(
                DocumentData.named("-").called(DocumentKind.LEGAL, "Công văn", null),
                Set.of("typeName"),
                Set.of(),
                Set.of());
        var run = runs.start(new ManyDeed.Change(type), ManyRoom.picked(ids), clerk);
        many.work();
        assertThat(room.documents.look(ids.get(0), clerk).readFields()).isEmpty();

        runs.undo(run, clerk);
        many.work();

        assertThat(room.documents.look(ids.get(0), clerk).data().typeName()).isEqualTo("Quyết định");
        assertThat(room.documents.look(ids.get(0), clerk).readFields()).containsExactly("typeName");
        assertThat(room.jdbc
                        .sql("select cardinality(emptied_fields) from document where id = ?")
                        .param(ids.get(1).value())
                        .query(Integer.class)
                        .single())
                .as("no person emptied it: the machine may still fill it")
                .isZero();
    }

    @Test
    void it_is_told_beforehand_how_many_it_opens_and_not_used_up_where_none_is_in_sight() {
        var ids = List.of(many.keep(1, clerk).getFirst(), many.keep(1, other).getFirst());
        var closed = new CommonChange(
                DocumentData.common(null, null, AccessLevel.RESTRICTED, Set.of(), Set.of()),
                Set.of("access"),
                Set.of(),
                Set.of());
        var all = runs.start(new ManyDeed.Change(closed), ManyRoom.picked(ids), clerk);
        var lost = runs.start(new ManyDeed.Change(closed), ManyRoom.picked(many.keep(1, other)), clerk);
        var field = runs.start(ofField("Đất đai"), ManyRoom.picked(many.keep(1, clerk)), clerk);
        many.work();

        assertThat(runs.reached(all, clerk)).as("one is out of sight").isEqualTo(new ManyReached(1, 1, 1));
        assertThat(runs.reached(field, clerk)).isEqualTo(new ManyReached(1, 0, 0));
        assertThat(runs.reached(all, other)).as("of somebody else").isEqualTo(new ManyReached(0, 0, 0));
        refused("document.many.undo.none", () -> runs.undo(lost, clerk));
        assertThat(runs.find(lost, clerk).takenBackBy()).isNull();
    }

    @Test
    void the_values_of_a_document_go_with_it_and_those_of_all_after_their_time() {
        var ids = many.keep(2, clerk);
        var run = changed(ids, "Đất đai");
        room.documents.trash(ids.get(0), clerk);
        room.clock.advance(Duration.ofDays(31));
        room.trash.empty();

        assertThat(runs.changes(run, 0, 10, clerk))
                .extracting(ManyChange::document)
                .containsExactly(ids.get(1));

        runs.forget();

        assertThatThrownBy(() -> runs.find(run, clerk)).isInstanceOf(NotFound.class);
    }

    private static Set<PersonId> readers(DocumentId id) {
        return room.documents.look(id, clerk).data().readerPeople();
    }

    private static void marks(String marks, DocumentId id) {
        room.jdbc
                .sql("update document set " + marks + " where id = ?")
                .param(id.value())
                .update();
    }
}
