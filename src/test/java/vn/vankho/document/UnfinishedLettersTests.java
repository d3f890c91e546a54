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
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import vn.vankho.document.TestLetters.Part;
import vn.vankho.identity.Viewer;
import vn.vankho.identity.ViewersLater;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;

/** Letters that were cut off are finished by the portal itself. */
class UnfinishedLettersTests extends BrokenOffLetters {
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
        TestLetters.kept = BrokenOffLetters::die;
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
        TestLetters.between = BrokenOffLetters::die;
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
        TestLetters.between = BrokenOffLetters::die;
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
            TestLetters.between = BrokenOffLetters::die;
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

    private static long underWay() {
        return room.jdbc
                .sql("select count(*) from attachment where no = 0 and refusal = 'document.unpack.underWay'")
                .query(Long.class)
                .single();
    }

    private static List<String> refusals(DocumentId letter) {
        return room.bean(Attachments.class).of(letter, clerk).files().stream()
                .map(Attachments.Line::refusal)
                .toList();
    }
}
