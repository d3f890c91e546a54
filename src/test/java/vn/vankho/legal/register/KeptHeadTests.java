package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentElsewhere;
import vn.vankho.document.DocumentElsewhere.Stays;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.list.DayRange;
import vn.vankho.legal.list.Details;
import vn.vankho.legal.list.EntryOrigin;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.NotFound;

/** What people confirmed of a text is not taken from them with its file. */
class KeptHeadTests {
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private static RegisterRoom room;
    private static Viewer clerk;
    private static int number = 600;

    private final RepealingText text = RepealingText.of(room, ++number);
    private final LegalHeader header = text.header();
    private final LegalHeader older = text.older();

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        clerk = room.person("vanthu", Role.CLERK);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void the_trash_takes_the_file_and_leaves_what_a_person_confirmed() {
        var old = room.confirmed(older);
        var file = room.file("bản chụp mờ " + number);
        var id = text.confirmed(file);
        assertThat(afterTrash(file)).containsExactly(new Stays("legal.trash.stays", 1));

        room.trash(file, clerk);
        isKept(id, old);

        room.destroy(room.file("tệp khác " + number), clerk);
        isKept(id, old);
    }

    @Test
    void of_many_it_says_of_how_many_the_confirmed_entry_stays() {
        var first = room.file("đã xác nhận " + number);
        text.confirmed(first);
        var proposed = room.file("mới đọc " + number);
        room.taken(proposed, older);
        var hidden = room.hiddenFile("kín " + number);
        room.confirm(room.taken(hidden, decision(number + "/2015/QĐ-UBND", "2015-01-01", "2015-01-11")));

        assertThat(afterTrash(first, proposed, room.file("không phải " + number), hidden))
                .containsExactly(new Stays("legal.trash.stay", 1));
        assertThat(afterTrash(proposed, hidden)).isEmpty();
    }

    @Test
    void it_came_from_a_file_still_when_that_is_gone() {
        room.confirmed(older);
        var file = room.file("tệp sẽ bỏ " + number);
        var id = text.confirmed(file);
        var hidden = room.hiddenFile("tệp kín sẽ bỏ " + number);
        var closed = room.taken(hidden, decision(number + "/2014/QĐ-UBND", "2014-01-01", "2014-01-11"));
        room.confirm(closed);

        room.trash(file, clerk);
        room.trash(hidden, room.lawyer);
        assertThat(of(EntryOrigin.FILE)).contains(id, closed);
        assertThat(of(EntryOrigin.ENTERED)).doesNotContain(id, closed);
    }

    @Test
    void so_it_does_when_that_is_destroyed() {
        room.confirmed(older);
        var file = room.file("tệp sẽ hủy " + number);
        var id = text.confirmed(file);

        room.destroy(file, clerk);

        assertThat(of(EntryOrigin.FILE)).contains(id);
        assertThat(of(EntryOrigin.ENTERED)).doesNotContain(id);
    }

    @Test
    void so_does_its_destruction_and_the_next_file_fills_the_entry() {
        var old = room.confirmed(older);
        var file = room.file("bản chụp hỏng " + number);
        var id = text.confirmed(file);

        room.destroy(file, clerk);

        isKept(id, old);
        assertThat(room.taken(room.file("bản chụp rõ " + number), header)).isEqualTo(id);
        assertThat(seen(id, room.staff).document().document()).isNotNull();
    }

    @Test
    void a_restricted_copy_that_comes_after_does_not_take_it_away_either() {
        var old = room.confirmed(older);
        var file = room.file("bản chụp cũ " + number);
        var id = text.confirmed(file);
        room.destroy(file, clerk);

        assertThat(room.taken(room.hiddenFile("bản kín " + number), header)).isEqualTo(id);

        isKept(id, old);
    }

    @Test
    void what_a_restricted_file_said_stays_with_those_who_might_see_it() {
        room.confirmed(older);
        var file = room.hiddenFile("bản kín " + number);
        var id = text.confirmed(file);

        room.destroy(file, room.lawyer);

        assertThat(seen(id, room.lawyer).document().header()).isEqualTo(header);
        assertThat(seen(id, room.lawyer).relations())
                .extracting(RelationRow::name)
                .containsExactly(older.name());
        assertThatThrownBy(() -> seen(id, room.staff)).isInstanceOf(NotFound.class);
        assertThat(listed(id, room.staff)).isFalse();
    }

    @Test
    void what_nobody_confirmed_goes_with_the_file() {
        var file = room.file("chưa xác nhận " + number);
        var id = room.taken(file, header, reads(BASED_ON, "80/2015/QH13", ""));
        assertThat(afterTrash(file)).isEmpty();

        room.trash(file, clerk);
        assertThatThrownBy(() -> seen(id, room.lawyer)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_a_mark_held_out_of_sight_stays_out_of_sight() {
        room.confirmed(older);
        var file = room.file("có dấu mật " + number);
        var id = text.confirmed(file);
        room.jdbc
                .sql("update document set quarantined = 'MAT', quarantined_at = now() where id = ?")
                .param(file.value())
                .update();
        assertThatThrownBy(() -> seen(id, room.lawyer)).isInstanceOf(NotFound.class);
    }

    private void isKept(LegalDocumentId id, LegalDocumentId old) {
        var kept = seen(id, room.staff);
        assertThat(kept.document().header()).isEqualTo(header);
        assertThat(kept.document().document()).as("its file is not here").isNull();
        assertThat(kept.statuses()).containsExactly(IN_FORCE);
        assertThat(kept.relations()).extracting(RelationRow::name).containsExactly(older.name());
        assertThat(listed(id, room.staff)).isTrue();
        var ended = seen(old, room.staff);
        assertThat(ended.statuses()).containsExactly(CEASED);
        assertThat(ended.timeline().getLast().actingHidden()).isFalse();
        assertThat(ended.timeline().getLast().sentence()).contains(older.name());
    }

    private static Iterable<Stays> afterTrash(DocumentId... files) {
        return room.bean(DocumentElsewhere.class).afterTrash(List.of(files), clerk).stream()
                .toList();
    }

    private static LegalView seen(LegalDocumentId id, Viewer viewer) {
        return room.lookup.view(id, DAY, null, viewer);
    }

    private static List<LegalDocumentId> of(EntryOrigin origin) {
        var details =
                new Details(null, null, null, DayRange.ALL, DayRange.ALL, DayRange.ALL, DayRange.ALL, null, origin);
        return room
                .list
                .page(LegalFilter.all(DAY).with(details), LegalOrder.ISSUED, 0, 200, room.lawyer)
                .rows()
                .stream()
                .map(LegalRow::id)
                .toList();
    }

    private static boolean listed(LegalDocumentId id, Viewer viewer) {
        return room.list.page(LegalFilter.all(DAY), LegalOrder.ISSUED, 0, 200, viewer).rows().stream()
                .map(LegalRow::id)
                .anyMatch(id::equals);
    }
}
