package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.vankho.document.TestLetters.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.TestLetters.Part;
import vn.vankho.identity.ViewersLater;
import vn.vankho.storage.ObjectStore;

/** A letter that has to be sent again keeps hold of what it has brought before. */
class LetterAgainTests extends LetterFamily {
    @ParameterizedTest
    @ValueSource(strings = {"extraction.letter.late", "document.unpack.tooLong"})
    void what_came_with_a_letter_follows_it_also_when_it_had_to_be_sent_twice(String refusal) {
        var bytes =
                letter("hai lần " + refusal + no, new Part("a.txt", "a" + refusal + no), new Part("b.txt", "b" + no));
        var id = room.keep("hai lần.thu", bytes, null, clerk);
        var first = part(id, 0);
        room.jdbc
                .sql(
                        "update attachment set refusal = ?, document_id = null, part_sha256 = null where letter_id = ? and no = 2")
                .params(refusal, id.value())
                .update();

        again(bytes);

        assertThat(room.bean(Attachments.class).of(id, clerk).files())
                .extracting(Attachments.Line::name)
                .containsExactly("a.txt", "b.txt");
        restrict(id);
        assertThat(access(first)).isEqualTo(AccessLevel.RESTRICTED);
        room.feed.quarantine(current(id), "MẬT");
        isAway(first);
    }

    @Test
    void what_a_letter_brought_before_the_portal_died_follows_it() {
        var bytes = letter("dở dang " + no, new Part("một.txt", "dở một " + no), new Part("hai.txt", "dở hai " + no));
        var id = dies(bytes);
        var first = document("dở một " + no);

        assertThat(room.bean(Attachments.class).along(id, clerk).follow()).containsExactly("một.txt");
        again(bytes);

        assertThat(room.bean(Attachments.class).along(id, clerk).follow()).containsExactly("hai.txt", "một.txt");
        assertThat(room.bean(Attachments.class).of(id, clerk).files())
                .extracting(Attachments.Line::refusal)
                .containsExactly(null, null);
        restrict(id);
        assertThat(access(first)).isEqualTo(AccessLevel.RESTRICTED);
    }

    @Test
    void what_was_brought_stays_with_the_letter_when_less_of_it_comes_the_next_time() {
        var bytes = letter("ít hơn " + no, new Part("một.txt", "ít một " + no), new Part("hai.txt", "ít hai " + no));
        dies(bytes);
        var first = document("ít một " + no);
        // who sends it again does not see it any more, so it is kept for them anew
        var seen = room.documents.look(first, clerk);
        room.documents.change(
                seen, DocumentRoom.data("riêng", AccessLevel.RESTRICTED, Set.of(), Set.of(clerk.person())), clerk);

        room.documents.keep(DocumentRoom.file("dở.thu", bytes), null, colleague);

        var letter = room.documents
                .keep(DocumentRoom.file("dở.thu", bytes), null, clerk)
                .document();
        room.feed.quarantine(current(letter), "MẬT");
        isAway(first, document("ít hai " + no));
    }

    @Test
    void who_may_read_a_letter_is_asked_anew_for_each_part_while_it_is_taken_apart() {
        var bytes = letter("đang mở " + no, new Part("một.txt", "mở một " + no), new Part("hai.txt", "mở hai " + no));
        TestLetters.between = () -> restrict(document(bytes));

        var id = room.keep("đang mở.thu", bytes, null, clerk);

        assertThat(access(part(id, 0))).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(access(part(id, 1))).isEqualTo(AccessLevel.RESTRICTED);
    }

    @Test
    void a_letter_that_was_cut_off_is_finished_by_the_portal_itself() {
        var bytes =
                letter("cắt ngang " + no, new Part("một.txt", "cắt một " + no), new Part("hai.txt", "cắt hai " + no));
        var id = dies(bytes);

        room.store.away = true;
        try {
            finish();
        } finally {
            room.store.away = false;
        }
        assertThat(refusals(id)).contains("document.unpack.underWay");
        finish();

        assertThat(refusals(id)).containsExactly(null, null);
        assertThat(room.bean(Attachments.class).along(id, clerk).follow()).containsExactly("hai.txt", "một.txt");
    }

    @Test
    void a_letter_that_ends_the_portal_is_not_begun_by_itself_again() {
        var bytes = letter("chết " + no, new Part("một.txt", "chết một " + no), new Part("hai.txt", "chết hai " + no));
        var id = dies(bytes);
        TestLetters.between = () -> {
            throw new IllegalStateException("the portal dies again");
        };
        finish();

        finish();

        assertThat(refusals(id)).contains("document.unpack.broken");
        again(bytes);
        assertThat(refusals(id)).containsExactly(null, null);
    }

    private static void finish() {
        var viewers = mock(ViewersLater.class);
        when(viewers.find(clerk.person())).thenReturn(Optional.of(clerk));
        new UnfinishedLetters(
                        room.bean(UnfinishedLetterQueries.class),
                        room.bean(Letters.class),
                        room.bean(ObjectStore.class),
                        viewers)
                .finish();
    }

    private static List<String> refusals(DocumentId letter) {
        return room.bean(Attachments.class).of(letter, clerk).files().stream()
                .map(Attachments.Line::refusal)
                .toList();
    }

    private static DocumentId dies(String bytes) {
        TestLetters.between = () -> {
            throw new IllegalStateException("the portal dies");
        };
        assertThatThrownBy(() -> room.documents.keep(DocumentRoom.file("dở.thu", bytes), null, clerk))
                .hasMessage("the portal dies");
        return document(bytes);
    }

    private static DocumentId document(String content) {
        var sha = MemoryStore.sha256(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new DocumentId(room.jdbc
                .sql("select document_id from document_version where sha256 = ? order by kept_at limit 1")
                .param(sha.hex())
                .query(java.util.UUID.class)
                .single());
    }

    private static void again(String bytes) {
        assertThat(room.documents.keep(DocumentRoom.file("lại.thu", bytes), null, clerk))
                .isInstanceOf(Kept.AlreadyThere.class);
    }

    private static void restrict(DocumentId letter) {
        var seen = room.documents.look(letter, clerk);
        assertThat(room.documents.change(
                        seen, DocumentRoom.data("hạn chế", AccessLevel.RESTRICTED, Set.of(), Set.of()), clerk))
                .isEqualTo(List.of());
    }

    private static AccessLevel access(DocumentId document) {
        return room.documents.look(document, clerk).data().access();
    }
}
