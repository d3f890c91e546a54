package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.document.TestLetters.letter;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.TestLetters.Part;

/** A letter that has to be sent again keeps hold of what it has brought before. */
class LetterAgainTests extends BrokenOffLetters {
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
    void who_may_read_a_letter_is_asked_when_a_part_is_kept_and_not_before_it_is_looked_at() {
        var bytes = letter("nhìn " + no, new Part("một.txt", "nhìn một " + no), new Part("hai.txt", "nhìn hai " + no));
        TestLetters.between = () -> TestLetters.looking = () -> restrict(document(bytes));

        var id = room.keep("nhìn.thu", bytes, null, clerk);

        assertThat(access(part(id, 1))).isEqualTo(AccessLevel.RESTRICTED);
        assertThat(room.bean(Attachments.class).of(id, clerk).files())
                .extracting(Attachments.Line::apart)
                .containsExactly(false, false);
    }

    @Test
    void parts_have_the_readers_of_their_letter_also_where_who_brought_it_is_none_of_them_any_more() {
        var document = room.keep("của văn thư.txt", "của văn thư " + no, null, clerk);
        var bytes = letter("bản sau " + no, new Part("một.txt", "sau một " + no), new Part("hai.txt", "sau hai " + no));
        TestLetters.between = () -> restrict(document);

        room.documents.addVersion(document, DocumentRoom.file("bản sau.thu", bytes), "", colleague);

        assertThat(accessOf("sau một " + no)).isEqualTo("RESTRICTED");
        assertThat(accessOf("sau hai " + no)).isEqualTo("RESTRICTED");
    }

    private static AccessLevel access(DocumentId document) {
        return room.documents.look(document, clerk).data().access();
    }
}
