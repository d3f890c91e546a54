package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.OfficeClock;

/** The trash as a list: who threw what away and when, narrowed and ordered, for who may take it out. */
class TrashListTests {
    private final DocumentRoom room = new DocumentRoom();
    private final Viewer clerk = room.person("vanthu", Role.CLERK);
    private final Viewer officer = room.person("phapche", Role.LEGAL_OFFICER);
    private final TrashedDocuments trash = room.bean(TrashedDocuments.class);

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void each_says_who_threw_it_away_and_when_and_until_when_it_is_kept() {
        var id = thrown("Kế hoạch trồng rừng", clerk);

        var one = page(TrashFilter.ALL, TrashOrder.LATEST, officer).getFirst();

        assertThat(one.row().id()).isEqualTo(id);
        assertThat(one.by()).isEqualTo("Người vanthu");
        assertThat(one.at()).isEqualTo(room.documents.view(id, clerk).trashedAt());
        assertThat(one.destroyedAt()).isEqualTo(one.at().plus(Duration.ofDays(30)));
    }

    @Test
    void it_is_narrowed_by_words_person_and_day_all_of_which_must_hold() {
        var first = thrown("Kế hoạch trồng rừng", clerk);
        room.clock.advance(Duration.ofDays(2));
        var second = thrown("Kế hoạch thủy lợi", officer);
        var today = LocalDate.now(room.clock.withZone(OfficeClock.ZONE));

        assertThat(ids(new TrashFilter("ke hoach RUNG", null, null, null))).containsExactly(first);
        assertThat(ids(new TrashFilter("kế hoạch", null, null, null))).containsExactly(second, first);
        assertThat(ids(new TrashFilter("", officer.person(), null, null))).containsExactly(second);
        assertThat(ids(new TrashFilter("rừng", officer.person(), null, null))).isEmpty();
        assertThat(ids(new TrashFilter("", null, today, null))).containsExactly(second);
        assertThat(ids(new TrashFilter("", null, null, today.minusDays(2)))).containsExactly(first);
        assertThat(ids(new TrashFilter("", null, today.minusDays(2), today))).containsExactly(second, first);
        assertThat(ids(new TrashFilter("", new PersonId(UUID.randomUUID()), null, null)))
                .isEmpty();
    }

    @Test
    void it_is_read_in_the_order_that_is_asked() {
        var first = thrown("Bản B", clerk);
        room.clock.advance(Duration.ofHours(1));
        var second = thrown("Bản Ấ", clerk);
        room.clock.advance(Duration.ofHours(1));
        var third = thrown("Bản C", clerk);

        assertThat(ids(TrashOrder.LATEST)).containsExactly(third, second, first);
        assertThat(ids(TrashOrder.EARLIEST)).containsExactly(first, second, third);
        assertThat(ids(TrashOrder.TITLE)).containsExactly(second, first, third);
        assertThat(trash.page(TrashFilter.ALL, TrashOrder.EARLIEST, 1, 1, clerk).rows())
                .singleElement()
                .satisfies(one -> assertThat(one.row().id()).isEqualTo(second));
        assertThat(trash.page(TrashFilter.ALL, TrashOrder.EARLIEST, 1, 1, clerk).total())
                .isEqualTo(3);
    }

    @Test
    void nobody_finds_there_what_they_may_not_restore_and_no_name_of_who_threw_only_such_away() {
        var staff = room.person("chuyenvien", Role.STAFF);
        var auditor = room.person("kiemtoan", Role.AUDITOR);
        var own = room.keep("của mình.txt", "của mình", TestDocuments.data("Của mình", AccessLevel.INTERNAL), staff);
        room.documents.trash(own, clerk);
        var closed = room.keep(
                "kín.txt", "kín", DocumentRoom.data("Kín", AccessLevel.RESTRICTED, Set.of(), Set.of()), officer);
        room.documents.trash(closed, officer);

        assertThat(room.inTrash(officer)).containsExactlyInAnyOrder(own, closed);
        assertThat(room.inTrash(clerk)).containsExactly(own);
        assertThat(room.inTrash(staff)).containsExactly(own);
        assertThat(room.inTrash(auditor)).isEmpty();
        assertThat(trash.people(clerk)).containsOnlyKeys(clerk.person());
        assertThat(trash.people(auditor)).isEmpty();
        assertThat(trash.picked(TrashFilter.ALL, TrashOrder.LATEST, clerk))
                .extracting(PickedDocument::id)
                .containsExactly(own);
    }

    @Test
    void what_somebody_kept_who_may_keep_no_more_is_not_offered_to_them() {
        var staff = room.person("chuyenvien", Role.STAFF);
        var own = room.keep("tờ.txt", "tờ", TestDocuments.data("Tờ", AccessLevel.INTERNAL), staff);
        room.documents.trash(own, staff);

        var since = new Viewer(staff.person(), staff.name(), Set.of(Role.AUDITOR), Set.of());

        assertThat(room.inTrash(since)).isEmpty();
    }

    private DocumentId thrown(String title, Viewer by) {
        var id = room.keep(title + ".txt", title, TestDocuments.data(title, AccessLevel.INTERNAL), by);
        room.documents.trash(id, by);
        return id;
    }

    private List<DocumentId> ids(TrashFilter filter) {
        return page(filter, TrashOrder.LATEST, clerk).stream()
                .map(one -> one.row().id())
                .toList();
    }

    private List<DocumentId> ids(TrashOrder order) {
        return page(TrashFilter.ALL, order, clerk).stream()
                .map(one -> one.row().id())
                .toList();
    }

    private List<TrashedDocument> page(TrashFilter filter, TrashOrder order, Viewer viewer) {
        return trash.page(filter, order, 0, 10, viewer).rows();
    }
}
