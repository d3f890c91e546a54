package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.document.TestLetters.letter;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vankho.document.TestLetters.Part;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/** A letter holds the bytes of its files: it is open to others when the last of these was looked at for a secrecy mark. */
class HeldLettersTests extends LetterFamily {
    private static Viewer reader;

    @BeforeEach
    void somebody_reads() {
        if (reader == null) reader = room.person("chuyenvien", Role.STAFF);
    }

    @Test
    void a_letter_waits_for_a_file_in_a_letter_in_it() {
        room.feed.looked(List.of(version(outer), version(inner), version(list)));

        assertThat(looked(outer)).isEqualTo(Looked.WAITS);
        assertThat(looked(inner)).isEqualTo(Looked.WAITS);
        assertThat(looked(list)).isEqualTo(Looked.DONE);
        assertThatThrownBy(() -> room.documents.version(outer, version(outer), reader))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.key()).isEqualTo("document.file.notReady"));

        room.feed.looked(List.of(version(plan)));

        assertThat(looked(outer)).isEqualTo(Looked.DONE);
        assertThat(room.documents.version(outer, version(outer), reader).fileIsOpenTo(reader))
                .isTrue();
    }

    @Test
    void who_has_looked_at_the_letter_opens_it_whatever_lies_in_it() {
        room.feed.looked(List.of(version(outer), version(inner), version(list)));
        failed(plan);
        assertThat(looked(outer)).isEqualTo(Looked.COULD_NOT);

        room.documents.vouch(outer, version(outer), clerk);

        assertThat(looked(outer)).isEqualTo(Looked.DONE);
        assertThat(looked(inner)).isEqualTo(Looked.COULD_NOT);
        assertThat(room.deeds("document.vouch", outer)).isEqualTo(1);
    }

    @Test
    void who_opens_a_letter_that_was_read_has_it_indexed_anew() {
        room.feed.looked(List.of(version(outer), version(inner), version(list)));
        failed(plan);
        room.jdbc.sql("update step set state = 'DONE' where kind = 'INDEX'").update();

        room.documents.vouch(inner, version(inner), clerk);

        assertThat(room.state(inner, StepKind.INDEX)).isEqualTo(StepState.WAITING);
        assertThat(room.state(outer, StepKind.INDEX)).isEqualTo(StepState.WAITING);
        assertThat(room.feed.indexable(List.of(outer)).getFirst().looked()).isTrue();
    }

    @Test
    void a_letter_that_was_not_opened_to_its_end_is_not_open() {
        room.feed.looked(List.of(version(outer), version(inner), version(list), version(plan)));
        room.jdbc
                .sql(
                        "update attachment set refusal = 'document.unpack.underWay', document_id = null where letter_id = ? and no = 1")
                .param(inner.value())
                .update();

        assertThat(looked(inner)).isEqualTo(Looked.COULD_NOT);
        assertThat(looked(outer)).isEqualTo(Looked.COULD_NOT);
    }

    @Test
    void a_part_that_was_refused_holds_the_letter_until_somebody_has_looked_at_it() {
        room.feed.looked(List.of(version(outer), version(inner), version(list), version(plan)));
        refused("văn bản.rar", "extraction.door.other.archive");

        assertThat(looked(outer)).isEqualTo(Looked.COULD_NOT);
        assertThatThrownBy(() -> room.documents.version(outer, version(outer), reader))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.key()).isEqualTo("document.file.notLooked"));
        room.documents.vouch(outer, version(outer), clerk);
        assertThat(room.documents.version(outer, version(outer), reader).fileIsOpenTo(reader))
                .isTrue();
    }

    @Test
    void a_refused_part_without_a_word_of_its_own_holds_nothing() {
        room.feed.looked(List.of(version(outer), version(inner), version(list), version(plan)));

        refused("rỗng.docx", "extraction.door.empty");
        assertThat(looked(outer)).isEqualTo(Looked.DONE);
        refused("smime.P7S", "extraction.door.signature");
        assertThat(looked(outer)).isEqualTo(Looked.DONE);
        refused("smime.p7m", "extraction.door.signature");
        assertThat(looked(outer)).isEqualTo(Looked.COULD_NOT);
    }

    @Test
    void who_sent_a_letter_is_told_that_a_mark_may_still_be_found_in_it() {
        assertThat(arrived()).isEqualTo(Looked.WAITS);

        room.feed.looked(List.of(version(outer), version(inner), version(list)));
        assertThat(arrived()).as("of the letter in it the plan waits").isEqualTo(Looked.WAITS);

        room.feed.looked(List.of(version(plan)));
        assertThat(arrived()).isEqualTo(Looked.DONE);
    }

    @Test
    void letters_that_are_held_stand_in_a_list_of_their_own_with_the_part_that_holds_them() {
        assertThat(held()).contains(outer, inner, list, plan);

        room.feed.looked(List.of(version(outer), version(inner), version(list)));
        assertThat(held()).contains(outer, inner, plan).doesNotContain(list);
        assertThat(holding(outer)).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("trong.thu");
            assertThat(part.waits()).isTrue();
            assertThat(part.document().id()).isEqualTo(inner);
        });

        failed(plan);
        assertThat(held()).contains(outer, inner, plan);
        assertThat(holding(inner))
                .singleElement()
                .satisfies(part -> assertThat(part.waits()).isFalse());

        room.feed.looked(List.of(version(plan)));
        assertThat(held()).doesNotContain(outer, inner, plan, list);

        refused("văn bản.rar", "extraction.door.other.archive");
        assertThat(held()).contains(outer, inner).doesNotContain(list);
        assertThat(holding(inner)).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("văn bản.rar");
            assertThat(part.refusal()).isEqualTo("extraction.door.other.archive");
        });
        refused("smime.p7s", "extraction.door.signature");
        assertThat(held()).doesNotContain(outer, inner);
        refused("văn bản.rar", "extraction.door.other.archive");

        room.documents.vouch(inner, version(inner), clerk);
        assertThat(held()).doesNotContain(outer, inner);
        assertThat(held())
                .as("as the page of each says")
                .allSatisfy(one -> assertThat(looked(one)).isNotEqualTo(Looked.DONE));
    }

    private static List<DocumentId> held() {
        var found = listed(java.util.Set.of(DocumentState.HELD))
                .map(DocumentRow::id)
                .toList();
        assertThat(listed(java.util.Set.of()).filter(DocumentRow::held).map(DocumentRow::id))
                .as("what each row says of itself")
                .containsExactlyElementsOf(found);
        return found;
    }

    private static java.util.stream.Stream<DocumentRow> listed(java.util.Set<DocumentState> states) {
        var filter = new DocumentFilter("", null, null, states);
        return room.documents.list(filter, DocumentOrder.NEWEST, 0, 100, clerk).rows().stream();
    }

    private static List<HeldPart> holding(DocumentId letter) {
        return room.bean(Attachments.class).holding(letter, clerk);
    }

    private Looked arrived() {
        return room.arrivals.of(List.of(outer), clerk).getFirst().looked();
    }

    /** As if the inner letter had brought this instead of the plan. */
    private void refused(String name, String why) {
        room.jdbc
                .sql("update attachment set name = ?, refusal = ?, document_id = null where letter_id = ? and no = 1")
                .params(name, why, inner.value())
                .update();
    }

    @Test
    void a_harmless_file_that_came_with_a_marked_letter_is_kept_by_itself_and_a_letter_around_a_marked_file_is_not() {
        room.feed.quarantine(version(outer), "MẬT");
        isAway(list, inner, plan);

        var again = room.keep("danh sách.txt", "danh sách " + no, null, clerk);

        isThere(again);
        assertThatThrownBy(() -> keep(
                        "ngoài",
                        new Part("danh sách.txt", "danh sách " + no),
                        new Part("trong.thu", letter("trong " + no, new Part("kế hoạch.txt", "kế hoạch " + no)))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_letter_is_not_kept_again_for_the_mark_of_a_file_in_it() {
        room.feed.quarantine(version(plan), "MẬT");

        assertThatThrownBy(() -> keep(
                        "ngoài",
                        new Part("danh sách.txt", "danh sách " + no),
                        new Part("trong.thu", letter("trong " + no, new Part("kế hoạch.txt", "kế hoạch " + no)))))
                .isInstanceOf(Refused.class);
    }

    private static Looked looked(DocumentId document) {
        return room.documents.current(document, clerk).looked();
    }

    private static void failed(DocumentId document) {
        room.jdbc
                .sql("update step set state = 'FAILED' where document_id = ? and kind = 'READ'")
                .param(document.value())
                .update();
    }
}
