package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.RelationKind.SUSPENDS_EFFECT;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.SUSPENDED;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.Refused;

/** Days that nobody can mean, typed with a figure too few or too many, and days that another first day would turn round. */
class FarDaysTests {
    private static RegisterRoom room;
    private static int number = 700;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_head_has_no_day_before_the_state_and_none_in_the_next_century() {
        refused("legal.issuedOn.far", () -> enter("0215-01-09", "2015-01-19"));
        refused("legal.effectiveFrom.far", () -> enter("2015-01-09", "2115-01-19"));
        assertThat(enter("1945-10-10", "1945-10-10")).isNotNull();
    }

    @Test
    void neither_has_an_event() {
        var id = enter("2015-01-09", "2015-01-19");

        refused("legal.event.on.far", () -> add(id, EffectKind.REPEALED, "0215-01-09", null));
        refused("legal.event.on.far", () -> add(id, EffectKind.REPEALED, "2105-01-09", null));
        refused("legal.event.on.far", () -> add(id, EffectKind.REPEALED, "+999999999-12-31", null));
        refused("legal.event.until.far", () -> add(id, EffectKind.TERM, "2015-01-19", "+999999999-12-31"));
        add(id, EffectKind.TERM, "2015-01-19", "2999-12-31");
        assertThat(room.on(id, "2030-01-01")).containsExactly(IN_FORCE);
    }

    @Test
    void neither_has_an_act() {
        var id = enter("2015-01-09", "2015-01-19");
        var acting = room.confirmed(
                decision(++number + "/2026/QĐ-UBND", "2026-01-01", "2026-01-11"),
                reads(REPEALS, room.view(id).document().header(), ""));

        refused("legal.relation.day.far", () -> act(acting, id, "0215-01-09", null));
        refused("legal.event.until.far", () -> act(acting, id, "2026-02-01", "+999999999-12-31"));
        var read = room.relation(acting, REPEALS);
        refused(
                "legal.relation.day.far",
                () -> room.register.confirmRelation(read, LocalDate.parse("0215-01-09"), null, room.lawyer));
        refused(
                "legal.relation.day.far",
                () -> room.corrections.confirm(
                        read, said -> new vn.vankho.legal.SaidAct(REPEALS, "", day("0215-01-09"), null), room.lawyer));
    }

    @Test
    void another_first_day_does_not_turn_a_suspension_round() {
        var id = enter("2015-01-09", "2015-01-19");
        var acting = enter("2025-06-01", "2025-06-11");
        act(acting, id, null, "2025-12-31");
        var seen = room.view(acting).document();

        refused(
                "legal.commencement.until",
                () -> room.register.confirmHeader(
                        acting,
                        seen.revision(),
                        decision(seen.header().number(), "2025-06-01", "2026-01-15"),
                        room.lawyer));
        assertThat(room.on(id, "2025-12-31")).containsExactly(SUSPENDED);
    }

    private static LegalDocumentId enter(String issued, String effective) {
        return room.register.enter(
                decision(++number + "/" + issued.substring(0, 4) + "/QĐ-UBND", issued, effective), room.lawyer);
    }

    private static void add(LegalDocumentId id, EffectKind kind, String on, @Nullable String until) {
        room.events.addEvent(id, kind, day(on), until == null ? null : day(until), "", "", "", room.lawyer);
    }

    private static void act(
            LegalDocumentId acting, LegalDocumentId older, @Nullable String from, @Nullable String until) {
        var data = new RelationData(
                SUSPENDS_EFFECT, "", false, from == null ? null : day(from), until == null ? null : day(until), "");
        room.register.addRelation(acting, older, data, room.lawyer);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.key()).isEqualTo(key));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
