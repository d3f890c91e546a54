package vn.vankho.legal.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.ofType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.register.RegisterRoom;

/** One text under two entries is a fault; what it was issued with bears its number and is another file of it. */
class DoubledTextTests {
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void the_same_number_day_and_body_twice_is_told_and_an_annex_is_no_double() {
        var head = decision("4401/2031/QĐ-UBND", "2031-01-12");
        var one = room.taken(room.file("quyết định 4401"), head);
        var annex = room.taken(room.file("phụ lục 4401"), ofType("Phụ lục", head));
        assertThat(annex).isNotEqualTo(one);
        assertThat(isTold(one)).isFalse();
        assertThat(isTold(annex)).isFalse();

        var again = room.taken(room.file("quyết định 4401 lần nữa"), head);
        assertThat(isTold(one)).isTrue();
        assertThat(isTold(again)).isTrue();
        assertThat(isTold(annex)).isFalse();
    }

    private static boolean isTold(LegalDocumentId id) {
        return room.bean(DataQuality.class).list(Quality.TWICE, 0, 200, room.lawyer).rows().stream()
                .anyMatch(row -> row.id().equals(id));
    }
}
