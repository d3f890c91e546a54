package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.Refused;

/** What a person takes back is taken back everywhere, and what was believed until then stays readable. */
class TakenBackTests {
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
    void what_was_taken_back_is_the_last_that_was_recorded() {
        var id = room.confirmed(decision("8/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var day = LocalDate.parse("2020-01-01");
        room.events.addEvent(id, EffectKind.REPEALED, day, null, "", "", "Câu làm căn cứ.", room.lawyer);
        var added = room.view(id).recordedUntil();
        room.clock.advance(Duration.ofHours(1));
        var event = room.view(id).timeline().getLast();

        room.events.retractEvent(event.id(), "nhầm", room.lawyer);

        assertThat(room.view(id).timeline()).hasSize(1);
        assertThat(room.view(id).recordedUntil()).isAfter(added);
        assertThat(room.lookup.view(id, day, added, room.lawyer).recordedUntil())
                .isEqualTo(added);
    }

    @Test
    void a_relation_that_was_believed_at_a_moment_is_said_to_have_been_confirmed_then() {
        var old = room.confirmed(decision("1/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var newer = room.confirmed(
                decision("2/2020/QĐ-UBND", "2020-01-01", "2020-01-11"),
                reads(REPEALS, "1/2015/QĐ-UBND", ""),
                reads(BASED_ON, "3/2010/QĐ-UBND", ""));
        var proposed = room.clock.instant();
        room.clock.advance(Duration.ofDays(10));
        for (var kind : new RelationKind[] {REPEALS, BASED_ON})
            room.register.confirmRelation(room.relation(newer, kind), null, null, room.lawyer);
        var believed = room.clock.instant().plusSeconds(60);
        room.clock.advance(Duration.ofDays(10));
        for (var kind : new RelationKind[] {REPEALS, BASED_ON})
            room.register.rejectRelation(room.relation(newer, kind), "nhầm", room.lawyer);

        assertThat(room.view(newer).relations()).isEmpty();
        var on = LocalDate.parse("2021-01-01");
        assertThat(room.lookup.view(newer, on, believed, room.lawyer).relations())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(ProposalState.CONFIRMED));
        assertThat(room.lookup.view(newer, on, proposed, room.lawyer).relations())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(ProposalState.PROPOSED));
        assertThat(room.lookup.view(old, on, believed, room.lawyer).statuses()).containsExactly(CEASED);
    }

    @Test
    void an_event_taken_back_takes_the_act_it_came_of_along() {
        var old = room.confirmed(decision("11/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var newer = room.confirmed(
                decision("12/2020/QĐ-UBND", "2020-01-01", "2020-01-11"), reads(REPEALS, "11/2015/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(newer, REPEALS), null, null, room.lawyer);

        room.events.retractEvent(room.view(old).timeline().getLast().id(), "nhầm", room.lawyer);

        assertThat(room.on(old, "2021-01-01")).containsExactly(IN_FORCE);
        assertThat(room.view(newer).relations()).isEmpty();
        assertThat(room.jdbc
                        .sql("select count(*) from audit_entry where deed = 'legal.reject-relation' and subject_id = ?")
                        .param(newer.value().toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void an_act_of_a_text_out_of_sight_is_not_rejected_through_what_it_did() {
        var old = room.confirmed(decision("13/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var hidden = room.taken(
                room.hiddenFile("kín"),
                decision("14/2020/QĐ-UBND", "2020-01-01", "2020-01-11"),
                reads(REPEALS, "13/2015/QĐ-UBND", ""));
        room.confirm(hidden);
        room.register.confirmRelation(room.relation(hidden, REPEALS), null, null, room.lawyer);
        var event = room.view(old).timeline().getLast().id();
        var other = room.person("phapche2", Role.LEGAL_OFFICER);

        assertThatThrownBy(() -> room.events.retractEvent(event, "nhầm", other))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("legal.event.acting.hidden"));

        assertThat(room.on(old, "2021-01-01")).containsExactly(CEASED);
        assertThat(room.view(hidden).relations())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(ProposalState.CONFIRMED));
    }

    @Test
    void a_first_day_taken_back_leaves_the_header_too() {
        var id = room.confirmed(decision("21/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));

        room.events.retractEvent(room.view(id).timeline().getLast().id(), "nhầm", room.lawyer);

        assertThat(room.view(id).document().header().effectiveFrom()).isNull();
        assertThat(room.on(id, "2021-01-01")).isEmpty();
    }

    @Test
    void a_first_day_from_which_other_texts_ended_is_not_removed() {
        var old = room.confirmed(decision("31/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var newer = room.confirmed(
                decision("32/2020/QĐ-UBND", "2020-01-01", "2020-01-11"), reads(REPEALS, "31/2015/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(newer, REPEALS), null, null, room.lawyer);
        var known = room.view(newer).document();
        var header = known.header();
        var dayless = new LegalHeader(
                header.number(),
                header.typeName(),
                header.title(),
                header.issuer(),
                null,
                null,
                header.issuedOn(),
                null,
                null);

        assertThatThrownBy(() -> room.register.confirmHeader(newer, known.revision(), dayless, room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.commencement.followed");
        var first = room.view(newer).timeline().getFirst().id();
        assertThatThrownBy(() -> room.events.retractEvent(first, "nhầm", room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.commencement.followed");
        assertThat(room.on(old, "2021-01-01")).containsExactly(CEASED);

        room.register.rejectRelation(room.relation(newer, REPEALS), "nhầm", room.lawyer);
        room.events.retractEvent(first, "nhầm", room.lawyer);
        assertThat(room.on(newer, "2021-01-01")).isEmpty();
    }
}
