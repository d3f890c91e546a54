package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.effect.EffectKind.AMENDED;
import static vn.vankho.legal.effect.EffectKind.REPEALED;
import static vn.vankho.legal.effect.EffectKind.TERM;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;

/** A lawyer puts an event right that a person had entered, or that its own text said. */
class CorrectedEventTests {
    private static RegisterRoom room;
    private static int number = 300;

    private final LegalDocumentId id = room.confirmed(decision(++number + "/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void another_day_counts_from_now_on_and_the_old_one_is_still_said_of_the_time_before() {
        room.events.addEvent(id, event(REPEALED, "2020-01-01", null), room.lawyer);
        var before = room.clock.instant();
        room.clock.advance(Duration.ofDays(1));

        room.eventCorrections.correct(last().id(), event(REPEALED, "2022-01-01", null), "gõ nhầm năm", room.lawyer);

        assertThat(room.on(id, "2021-01-01")).containsExactly(IN_FORCE);
        assertThat(room.on(id, "2022-01-01")).containsExactly(CEASED);
        assertThat(last().sentence()).isEqualTo("Công văn của Sở");
        assertThat(room.lookup
                        .view(id, LocalDate.parse("2021-01-01"), before, room.lawyer)
                        .statuses())
                .containsExactly(CEASED);
        assertThat(room.jdbc
                        .sql(
                                "select details::text from audit_entry where deed = 'legal.correct-event' and subject_id = ?")
                        .param(id.value().toString())
                        .query(String.class)
                        .single())
                .contains("\"dayBefore\": \"2020-01-01\"", "\"dayAfter\": \"2022-01-01\"", "gõ nhầm năm");
    }

    @Test
    void what_its_own_text_says_of_its_term_is_put_right_and_stays_its_own_word() {
        room.proposeTerm(id, "2015-01-11", "2019-12-31");
        room.events.confirmEvent(last().id(), room.lawyer);
        var term = last();

        room.eventCorrections.correct(
                term.id(),
                new SaidEvent(TERM, term.on(), LocalDate.parse("2020-12-31"), "", "", term.sentence(), id),
                "",
                room.lawyer);

        assertThat(room.on(id, "2020-12-31")).containsExactly(IN_FORCE);
        assertThat(room.on(id, "2021-01-01")).containsExactly(CEASED);
        assertThat(last().acting().id()).isEqualTo(id);
        assertThat(last().act()).isNull();
    }

    @Test
    void what_it_was_read_to_say_of_its_term_is_put_right_and_confirmed_in_one() {
        room.proposeTerm(id, "2015-01-11", "2019-12-31");
        var term = last();
        var right = new SaidEvent(TERM, term.on(), LocalDate.parse("2020-12-31"), "", "", term.sentence(), id);

        room.eventCorrections.correct(term.id(), right, "", room.lawyer);

        assertThat(room.view(id).timeline())
                .filteredOn(row -> row.effect().kind() == TERM)
                .hasSize(1);
        assertThat(last().effect().confirmed()).isTrue();
        assertThat(room.on(id, "2020-12-31")).containsExactly(IN_FORCE);
        assertThat(room.on(id, "2021-01-01")).containsExactly(CEASED);
        assertThat(last().acting().id()).isEqualTo(id);
    }

    @Test
    void a_term_that_was_read_rightly_is_confirmed_as_it_is() {
        room.proposeTerm(id, "2015-01-11", "2019-12-31");
        var term = last();

        room.eventCorrections.correct(
                term.id(),
                new SaidEvent(TERM, term.on(), LocalDate.parse("2019-12-31"), "", "", term.sentence(), id),
                "",
                room.lawyer);

        assertThat(room.view(id).timeline())
                .filteredOn(row -> row.effect().kind() == TERM)
                .hasSize(1);
        assertThat(last().effect().confirmed()).isTrue();
        assertThat(last().sentence()).isEqualTo(term.sentence());
    }

    @Test
    void with_the_text_that_did_it_it_becomes_an_act_of_that_text() {
        room.events.addEvent(id, event(AMENDED, "2020-01-01", null), room.lawyer);
        var newer = room.confirmed(decision(++number + "/2019/QĐ-UBND", "2019-12-01", "2020-01-01"));

        room.eventCorrections.correct(last().id(), event(AMENDED, "2020-01-01", newer), "", room.lawyer);

        assertThat(room.relation(newer, RelationKind.AMENDS)).isEqualTo(last().act());
    }

    @Test
    void an_act_the_first_day_and_what_nothing_differs_in_are_refused() {
        var begun = room.view(id).timeline().getFirst();
        refused("legal.event.correct.begun", begun, event(REPEALED, "2020-01-01", null));
        room.events.addEvent(id, event(REPEALED, "2020-01-01", null), room.lawyer);
        refused("legal.correct.nothing", last(), event(REPEALED, "2020-01-01", null));
        refused("legal.event.until.missing", last(), event(TERM, "2020-01-01", null));
        assertThat(room.on(id, "2021-01-01")).as("nothing was taken back").containsExactly(CEASED);
        var one = last().id();
        assertThatThrownBy(
                        () -> room.eventCorrections.correct(one, event(REPEALED, "2021-01-01", null), "", room.staff))
                .isInstanceOf(Forbidden.class);
        var newer = room.confirmed(decision(++number + "/2019/QĐ-UBND", "2019-12-01", "2020-01-01"));
        room.events.addEvent(id, event(AMENDED, "2019-06-01", newer), room.lawyer);
        var act = room.view(id).timeline().stream()
                .filter(row -> row.act() != null)
                .findFirst()
                .orElseThrow();
        refused("legal.event.correct.act", act, event(REPEALED, "2020-01-01", null));
    }

    /** Most registers say "hết hiệu lực một phần" of a text and nothing more. */
    @Test
    void a_part_that_nobody_named_stays_one_with_another_day_or_kind() {
        room.events.addEvent(id, event(AMENDED, "2020-01-01", null), room.lawyer);

        room.eventCorrections.correct(last().id(), event(REPEALED, "2020-01-01", null), "", room.lawyer);
        assertThat(room.on(id, "2020-01-01")).containsExactly(PARTLY_CEASED);

        room.eventCorrections.correct(last().id(), event(REPEALED, "2022-01-01", null), "gõ nhầm năm", room.lawyer);
        assertThat(room.on(id, "2021-12-31")).containsExactly(IN_FORCE);
        assertThat(room.on(id, "2022-01-01")).containsExactly(PARTLY_CEASED);
        refused("legal.correct.nothing", last(), event(REPEALED, "2022-01-01", null));
    }

    private void refused(String key, EffectRow row, SaidEvent said) {
        assertThatThrownBy(() -> room.eventCorrections.correct(row.id(), said, "", room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }

    private EffectRow last() {
        return room.view(id).timeline().getLast();
    }

    private static SaidEvent event(EffectKind kind, String day, LegalDocumentId source) {
        return new SaidEvent(kind, LocalDate.parse(day), null, "", "", "Công văn của Sở", source);
    }
}
