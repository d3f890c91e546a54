package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static vn.vankho.document.TestLetters.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import vn.vankho.document.TestLetters.Part;
import vn.vankho.identity.Viewer;
import vn.vankho.identity.ViewersLater;
import vn.vankho.shared.Refused;
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
    void a_letter_is_finished_also_where_the_portal_died_before_it_looked_into_it() {
        var bytes = letter("chưa mở " + no, new Part("một.txt", "chưa mở một " + no));
        TestLetters.kept = LetterAgainTests::die;
        assertThatThrownBy(() -> room.documents.keep(DocumentRoom.file("chưa.thu", bytes), null, clerk))
                .hasMessage("the portal dies");
        var id = document(bytes);
        assertThat(refusals(id)).containsExactly("document.unpack.underWay");

        finish();

        assertThat(refusals(id)).containsExactly((String) null);
    }

    @Test
    void what_is_no_fault_of_a_letter_is_not_held_against_it() {
        var bytes = letter("đĩa đầy " + no, new Part("một.txt", "đầy một " + no), new Part("hai.txt", "đầy hai " + no));
        var id = dies(bytes);
        for (int i = 0; i < 4; i++) {
            TestLetters.between = () -> {
                throw new UncheckedIOException(new IOException("no space left"));
            };
            finish();
            assertThat(refusals(id)).contains("document.unpack.underWay");
        }
        TestLetters.between = LetterAgainTests::die;
        finish();
        assertThat(refusals(id)).contains("document.unpack.underWay");

        finish();

        assertThat(refusals(id)).containsExactly(null, null);
    }

    @Test
    void what_the_database_will_never_take_is_not_tried_for_ever() {
        var id =
                dies(letter("từ chối " + no, new Part("một.txt", "từ một " + no), new Part("hai.txt", "từ hai " + no)));
        for (int i = 0; i < 4 && refusals(id).contains("document.unpack.underWay"); i++) {
            TestLetters.between = () -> {
                throw new DataIntegrityViolationException("a character that no column holds");
            };
            finish();
        }

        assertThat(refusals(id)).contains("document.unpack.broken").doesNotContain("document.unpack.underWay");
    }

    @Test
    void a_letter_that_somebody_else_has_finished_stays_finished() {
        var bytes =
                letter("cùng lúc " + no, new Part("một.txt", "cùng một " + no), new Part("hai.txt", "cùng hai " + no));
        var id = dies(bytes);
        TestLetters.between = () -> {
            again(bytes);
            throw new Refused("storage.away");
        };

        finish();

        assertThat(refusals(id)).containsExactly(null, null);
    }

    @Test
    void a_letter_of_somebody_who_may_not_see_it_any_more_is_finished_for_whose_document_it_is() {
        var document = room.keep("của văn thư.txt", "dở của văn thư " + no, null, clerk);
        var bytes =
                letter("dở bản sau " + no, new Part("một.txt", "dở sau " + no), new Part("hai.txt", "dở sau 2 " + no));
        TestLetters.between = LetterAgainTests::die;
        assertThatThrownBy(() ->
                        room.documents.addVersion(document, DocumentRoom.file("bản sau.thu", bytes), "", colleague))
                .hasMessage("the portal dies");
        restrict(document);

        finish();

        assertThat(refusals(document)).hasSizeGreaterThan(1).containsOnlyNulls();
        assertThat(accessOf("dở sau 2 " + no)).isEqualTo("RESTRICTED");
    }

    @Test
    void letters_that_nobody_may_go_on_with_are_not_fetched_and_after_some_minutes_no_further_one_is() {
        var first = dies(letter("lâu một " + no, new Part("a.txt", "lâu a " + no), new Part("b.txt", "lâu b " + no)));
        var second = dies(letter("lâu hai " + no, new Part("c.txt", "lâu c " + no), new Part("d.txt", "lâu d " + no)));
        var store = mock(ObjectStore.class);

        restrict(first);
        restrict(second);

        finish(store, room.clock, Optional.of(colleague));
        verifyNoInteractions(store);

        var hurried = mock(Clock.class);
        when(hurried.instant()).thenReturn(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH.plusSeconds(600));
        long before = underWay();
        finish(room.bean(ObjectStore.class), hurried, Optional.of(clerk));
        assertThat(underWay()).isEqualTo(before - 1);
        finish();
        assertThat(refusals(first)).containsExactly(null, null);
        assertThat(refusals(second)).containsExactly(null, null);
    }

    @Test
    void a_letter_that_ends_the_portal_is_not_begun_by_itself_again_and_again() {
        var bytes = letter("chết " + no, new Part("một.txt", "chết một " + no), new Part("hai.txt", "chết hai " + no));
        var id = dies(bytes);
        for (int tried = 0; tried < 3; tried++) {
            TestLetters.between = LetterAgainTests::die;
            finish();
        }

        finish();

        assertThat(refusals(id)).contains("document.unpack.broken");
        again(bytes);
        assertThat(refusals(id)).containsExactly(null, null);
    }

    private static void finish() {
        finish(room.bean(ObjectStore.class), room.clock, Optional.of(clerk));
    }

    private static void finish(ObjectStore store, Clock clock, Optional<Viewer> viewer) {
        var viewers = mock(ViewersLater.class);
        when(viewers.find(clerk.person())).thenReturn(viewer);
        when(viewers.find(colleague.person())).thenReturn(viewer.map(_ -> colleague));
        new UnfinishedLetters(room.bean(UnfinishedLetterQueries.class), room.bean(Letters.class), store, viewers, clock)
                .finish();
    }

    private static void die() {
        throw new IllegalStateException("the portal dies");
    }

    private static long underWay() {
        return room.jdbc
                .sql("select count(*) from attachment where no = 0 and refusal = 'document.unpack.underWay'")
                .query(Long.class)
                .single();
    }

    private static String accessOf(String content) {
        return room.jdbc
                .sql("select access from document where id = ?")
                .param(document(content).value())
                .query(String.class)
                .single();
    }

    private static List<String> refusals(DocumentId letter) {
        return room.bean(Attachments.class).of(letter, clerk).files().stream()
                .map(Attachments.Line::refusal)
                .toList();
    }

    private static DocumentId dies(String bytes) {
        TestLetters.between = LetterAgainTests::die;
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
