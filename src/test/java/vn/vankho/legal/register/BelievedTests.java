package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.DETAILS;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.effect.EffectKind;

/** What follows from other texts and days, and what was believed before. */
class BelievedTests {
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
    void the_end_of_a_parent_is_proposed_to_its_children_with_regime_and_article_and_taken_back_with_it() {
        var parent = room.confirmed(decision("10/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var child = room.confirmed(
                decision("11/2016/QĐ-UBND", "2016-01-01", "2016-01-11"), reads(DETAILS, "10/2015/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(child, DETAILS), null, null, room.lawyer);
        var repeal = room.acts("12/2026/QĐ-UBND", "2026-06-21", REPEALS, "10/2015/QĐ-UBND", "");

        var proposal = room.view(child).timeline().getLast();
        assertThat(proposal.effect().kind()).isEqualTo(EffectKind.PARENT_CEASED);
        assertThat(proposal.basis())
                .startsWith("khoản 2 Điều 57 Luật số 64/2025/QH15")
                .contains("Luật số 87/2025/QH15")
                .contains("khoản 2 Điều 57");
        assertThat(proposal.acting().id()).isEqualTo(parent);
        assertThat(room.on(child, "2026-07-01")).containsExactly(IN_FORCE);

        room.events.confirmEvent(proposal.id(), room.lawyer);
        assertThat(room.on(child, "2026-07-01")).containsExactly(CEASED);

        room.register.rejectRelation(repeal, "nhầm văn bản", room.lawyer);
        assertThat(room.on(parent, "2026-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void another_first_day_moves_what_the_text_did_to_others() {
        var old = room.confirmed(decision("20/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        room.acts("21/2020/QĐ-UBND", "2020-01-01", REPEALS, "20/2015/QĐ-UBND", "");
        var newer = room.view(old).timeline().getLast().acting().id();
        var seen = room.view(newer).document();

        room.register.confirmHeader(
                newer, seen.revision(), decision("21/2020/QĐ-UBND", "2020-01-01", "2020-03-01"), room.lawyer);

        assertThat(room.on(old, "2020-02-28")).containsExactly(IN_FORCE);
        assertThat(room.on(old, "2020-03-01")).containsExactly(CEASED);
    }

    @Test
    void what_was_believed_at_a_moment_is_still_said() {
        var id = room.confirmed(decision("40/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        room.clock.advance(Duration.ofDays(10));
        room.events.addEvent(
                id, EffectKind.REPEALED, LocalDate.parse("2020-01-01"), null, "", "", "nghe nói", room.lawyer);
        var between = room.clock.instant().plusSeconds(60);
        room.clock.advance(Duration.ofDays(10));
        room.events.retractEvent(room.view(id).timeline().getLast().id(), "không có thật", room.lawyer);

        assertThat(room.on(id, "2021-01-01")).containsExactly(IN_FORCE);
        var then = room.lookup.view(id, LocalDate.parse("2021-01-01"), between, room.lawyer);
        assertThat(then.statuses()).containsExactly(CEASED);
        assertThat(then.timeline()).hasSize(2);
    }

    @Test
    void what_was_believed_of_other_texts_is_still_said_too() {
        room.confirmed(decision("41/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var header = decision("42/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var newer = room.taken(room.file("bãi bỏ 41"), header, reads(REPEALS, "41/2015/QĐ-UBND", ""));
        room.register.confirmHeader(newer, room.view(newer).document().revision(), header, room.lawyer);
        room.clock.advance(Duration.ofDays(10));
        var before = room.clock.instant();
        room.clock.advance(Duration.ofDays(10));
        room.register.confirmRelation(room.relation(newer, REPEALS), null, null, room.lawyer);

        var day = LocalDate.parse("2021-01-01");
        var now = room.lookup.view(newer, day, null, room.lawyer).relations().getFirst();
        assertThat(now.state()).isEqualTo(ProposalState.CONFIRMED);
        assertThat(now.otherStatuses()).containsExactly(CEASED);
        var then = room.lookup.view(newer, day, before, room.lawyer).relations().getFirst();
        assertThat(then.state()).isEqualTo(ProposalState.PROPOSED);
        assertThat(then.otherStatuses()).containsExactly(IN_FORCE);
    }

    @Test
    void a_proposal_of_then_says_what_was_read_and_not_what_a_person_made_of_it() {
        room.confirmed(decision("43/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var header = decision("44/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var newer = room.taken(room.file("tác động 43"), header, reads(REPEALS, "43/2015/QĐ-UBND", ""));
        room.confirm(newer);
        room.clock.advance(Duration.ofDays(10));
        var before = room.clock.instant();
        room.clock.advance(Duration.ofDays(10));
        room.corrections.confirm(
                room.relation(newer, REPEALS),
                _ -> new SaidAct(RelationKind.AMENDS, "khoản 2 Điều 5", null, null),
                room.lawyer);

        var then = room.lookup
                .view(newer, null, before, room.lawyer)
                .relations()
                .getFirst()
                .data();
        assertThat(then.kind()).isEqualTo(REPEALS);
        assertThat(then.provisions()).isEmpty();
        assertThat(then.whole()).isTrue();
        var now = room.view(newer).relations().getFirst().data();
        assertThat(now.kind()).isEqualTo(RelationKind.AMENDS);
        assertThat(now.provisions()).isEqualTo("khoản 2 Điều 5");
        assertThat(room.lookup
                        .relations(newer, REPEALS, true, null, before, 0, 10, room.lawyer)
                        .total())
                .isEqualTo(1);
    }
}
