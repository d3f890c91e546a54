package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vankho.document.TestLetters.Part;

/** Who may read a letter may read what came with it, at all depths. */
class LetterReadersTests extends LetterFamily {
    @Test
    void who_may_read_a_letter_holds_at_all_depths_and_what_has_other_readers_is_named() {
        var seen = room.documents.look(list, clerk);
        room.documents.change(
                seen,
                DocumentRoom.data("danh sách", AccessLevel.RESTRICTED, Set.of(), Set.of(colleague.person())),
                clerk);
        var before = room.documents.look(outer, clerk);

        var apart = room.documents.change(
                before, DocumentRoom.data("ngoài", AccessLevel.RESTRICTED, Set.of(), Set.of()), clerk);

        assertThat(apart).containsExactly("danh sách.txt");
        for (var one : List.of(outer, inner, plan))
            assertThat(room.documents.look(one, clerk).data().access()).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(room.documents.look(list, colleague).id()).isEqualTo(list);
        assertThat(room.jdbc
                        .sql(
                                "select details ->> 'letter' from audit_entry where deed = 'document.change' and subject_id = ?")
                        .param(plan.value().toString())
                        .query(String.class)
                        .single())
                .isEqualTo(outer.value().toString());
        assertThat(room.bean(Attachments.class).of(outer, clerk).files())
                .extracting(Attachments.Line::apart)
                .containsExactly(true, false);
    }

    @Test
    void it_is_said_beforehand_what_goes_along_with_a_letter_and_what_does_not() {
        var seen = room.documents.look(list, clerk);
        room.documents.change(
                seen,
                DocumentRoom.data("danh sách", AccessLevel.RESTRICTED, Set.of(), Set.of(colleague.person())),
                clerk);
        room.keep("ghi chú.txt", "ghi chú " + no, null, colleague);
        var later = keep("sau", new Part("ghi chú.txt", "ghi chú " + no), new Part("lịch.txt", "lịch " + no));
        var attachments = room.bean(Attachments.class);

        assertThat(attachments.along(outer, clerk))
                .isEqualTo(new Along(List.of("trong.thu", "kế hoạch.txt"), List.of("danh sách.txt"), List.of()));
        assertThat(attachments.along(later, clerk))
                .isEqualTo(new Along(List.of("lịch.txt"), List.of(), List.of("ghi chú.txt")));
        assertThat(attachments.along(plan, clerk).all()).isEmpty();
    }

    @Test
    void taking_back_a_change_of_a_letter_brings_along_only_what_that_change_brought() {
        room.change(outer, DocumentRoom.data("ngoài", AccessLevel.INTERNAL, Set.of(), Set.of()), clerk);
        room.change(list, DocumentRoom.data("danh sách", AccessLevel.RESTRICTED, Set.of(), Set.of()), clerk);
        var changes = room.bean(CommonChanges.class);
        var closed = new CommonChange(
                DocumentData.common(null, null, AccessLevel.RESTRICTED, Set.of(), Set.of()),
                Set.of("access"),
                Set.of(),
                Set.of());
        var done = changes.change(outer, closed, AccessLevel.INTERNAL, clerk);
        assertThat(level(plan)).isEqualTo(AccessLevel.RESTRICTED);

        var back = changes.takeBack(outer, ManyJson.changed(ManyJson.of(done.fields())), clerk);

        assertThat(List.of(level(outer), level(inner), level(plan))).containsOnly(AccessLevel.INTERNAL);
        assertThat(level(list)).as("was restricted by itself").isEqualTo(AccessLevel.RESTRICTED);
        assertThat(back.apart()).containsExactly("danh sách.txt");
    }

    private static AccessLevel level(DocumentId document) {
        return room.documents.look(document, clerk).data().access();
    }
}
