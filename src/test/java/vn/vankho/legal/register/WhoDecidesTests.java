package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.REPEALS;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.Forbidden;

/** Clerks confirm heads; what a status follows from is decided by legal officers. */
class WhoDecidesTests {
    private static RegisterRoom room;
    private static Viewer clerk;

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
    void a_clerk_confirms_a_head_and_decides_on_no_act_and_no_event() {
        var old = room.confirmed(decision("1/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var file = room.file("bãi bỏ");
        var id = room.taken(
                file, decision("2/2020/QĐ-UBND", "2020-01-01", "2020-01-11"), reads(REPEALS, "1/2015/QĐ-UBND", ""));
        var document = room.view(id).document();
        room.register.confirmHeader(id, document.revision(), document.header(), clerk);
        var act = room.relation(id, REPEALS);
        var event = room.view(old).timeline().getFirst().id();
        var data = new RelationData(REPEALS, "", false, null, null, "");
        var day = LocalDate.parse("2021-01-01");

        Stream.<ThrowingCallable>of(
                        () -> room.register.confirmRelation(act, null, null, clerk),
                        () -> room.register.rejectRelation(act, "", clerk),
                        () -> room.register.addRelation(id, old, data, clerk),
                        () -> room.events.addEvent(old, EffectKind.REPEALED, day, null, "", "", "", clerk),
                        () -> room.events.retractEvent(event, "", clerk),
                        () -> room.merges.merge(old, id, "một văn bản", clerk))
                .forEach(deed -> assertThatThrownBy(deed)
                        .isInstanceOf(Forbidden.class)
                        .hasMessageContaining("identity.forbidden.DECIDE_LAW"));
        assertThat(room.on(old, "2021-01-01")).containsExactly(vn.vankho.legal.effect.EffectStatus.IN_FORCE);

        room.register.confirmRelation(act, null, null, room.lawyer);
        assertThat(room.on(old, "2021-01-01")).containsExactly(vn.vankho.legal.effect.EffectStatus.CEASED);
    }

    @Test
    void a_clerk_does_not_move_the_day_from_which_other_texts_are_repealed() {
        var old = room.confirmed(decision("3/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var id = room.confirmed(
                decision("4/2020/QĐ-UBND", "2020-01-01", "2020-01-11"), reads(REPEALS, "3/2015/QĐ-UBND", ""));
        var later = decision("4/2020/QĐ-UBND", "2020-01-01", "2020-03-01");
        confirm(id, later, clerk);
        confirm(id, decision("4/2020/QĐ-UBND", "2020-01-01", "2020-01-11"), clerk);
        room.register.confirmRelation(room.relation(id, REPEALS), null, null, room.lawyer);

        assertThatThrownBy(() -> confirm(id, later, clerk))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("identity.forbidden.DECIDE_LAW");
        confirm(id, room.view(id).document().header(), clerk);
        assertThat(room.on(old, "2020-02-01")).containsExactly(vn.vankho.legal.effect.EffectStatus.CEASED);

        confirm(id, later, room.lawyer);
        assertThat(room.on(old, "2020-02-01")).containsExactly(vn.vankho.legal.effect.EffectStatus.IN_FORCE);
    }

    private static void confirm(LegalDocumentId id, LegalHeader header, Viewer viewer) {
        room.register.confirmHeader(id, room.view(id).document().revision(), header, viewer);
    }
}
