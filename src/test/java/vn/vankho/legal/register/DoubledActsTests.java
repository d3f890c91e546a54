package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.REPEALS;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;

/** Two entries of one text held the same act in two ways: when they are one, it is one. */
class DoubledActsTests {
    private static RegisterRoom room;
    private static int number = 440;

    private final String older = ++number + "/2015/QĐ-UBND";
    private final String newer = number + "/2022/QĐ-UBND";

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void it_does_not_wait_twice() {
        var first = taken("một", "Khoản 2 Điều 5; Điều 7");
        var second = taken("hai", "khoản 2 Điều 5, Điều 7");

        var stays = room.merges.merge(first, second, "", room.lawyer);

        assertThat(room.acts(stays, REPEALS)).hasSize(1);
    }

    @Test
    void other_places_are_another_act() {
        var first = taken("một", "Khoản 2 Điều 5");
        var second = taken("hai", "Điều 5");

        var stays = room.merges.merge(first, second, "", room.lawyer);

        assertThat(room.acts(stays, REPEALS)).hasSize(2);
    }

    @Test
    void what_one_of_them_had_decided_does_not_wait_at_the_other_until_they_are_parted() {
        var decided = taken("một", "Khoản 2 Điều 5; Điều 7");
        var open = taken("hai", "khoản 2 Điều 5, Điều 7");
        room.register.rejectRelation(room.relation(decided, REPEALS), "không bãi bỏ", room.lawyer);
        room.confirm(open);

        assertThat(room.merges.merge(decided, open, "", room.lawyer)).isEqualTo(open);
        assertThat(room.acts(open, REPEALS)).isEmpty();

        room.partings.part(decided, "", room.lawyer);
        assertThat(room.acts(open, REPEALS)).hasSize(1);
    }

    private LegalDocumentId taken(String which, String provisions) {
        return room.taken(
                room.file("bản " + which + " " + number),
                decision(newer, "2022-02-01"),
                reads(REPEALS, older, provisions));
    }
}
