package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.RelationKind.AMENDS;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.RelationKind.REPLACES;
import static vn.vankho.legal.effect.EffectKind.SUSPENDED;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.CorrectedAct;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.Origin;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.SaidAct;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;

/** A lawyer puts right what was read of an act, and its sentence, the place of it and who read it stay. */
class CorrectedActTests {
    private static final String SENTENCE = "Bãi bỏ khoản 2 Điều 5 của Quyết định ấy kể từ ngày 01/3/2021.";
    private static RegisterRoom room;
    private static int number = 900;

    private final LegalHeader old = decision(++number + "/2015/QĐ-UBND", "2015-01-01", "2015-01-11");
    private final LegalHeader newer = decision(++number + "/2021/QĐ-UBND", "2021-01-01", "2021-01-11");
    private final LegalDocumentId target = room.confirmed(old);
    private final DocumentId file = room.file("văn bản tác động " + number);
    private final ReadRelation read = read(REPEALS, "", LocalDate.parse("2021-03-01"));
    private final LegalDocumentId acting = room.taken(file, newer, read);

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_day_that_is_taken_away_is_none() {
        room.confirm(acting);

        correct(REPEALS, "", null);

        assertThat(row().data().from()).isNull();
        assertThat(room.on(target, "2021-01-10")).containsExactly(IN_FORCE);
        assertThat(room.on(target, "2021-01-11")).containsExactly(CEASED);
    }

    @Test
    void kind_and_provisions_are_put_right_and_the_sentence_stays() {
        room.confirm(acting);

        correct(AMENDS, "khoản 2 Điều 5", LocalDate.parse("2021-03-01"));

        assertThat(row()).satisfies(row -> {
            assertThat(row.data().kind()).isEqualTo(AMENDS);
            assertThat(row.data().provisions()).isEqualTo("khoản 2 Điều 5");
            assertThat(row.data().sentence()).isEqualTo(SENTENCE);
            assertThat(row.sentenceFrom()).isEqualTo(10);
            assertThat(row.origin()).isEqualTo(Origin.READ);
            assertThat(row.state()).isEqualTo(ProposalState.CONFIRMED);
        });
        assertThat(room.on(target, "2021-03-01")).containsExactly(PARTLY_CEASED);
        assertThat(room.view(target).timeline().getLast().sentence()).isEqualTo(SENTENCE);
        room.taken(file, newer, read);
        assertThat(room.view(acting).relations()).as("read again").hasSize(1);
    }

    @Test
    void another_act_that_has_the_kind_of_the_one_and_the_provisions_of_the_other_is_proposed() {
        room.confirm(acting);
        correct(AMENDS, "khoản 2 Điều 5", LocalDate.parse("2021-03-01"));

        room.taken(file, newer, read, read(AMENDS, "", null), read(REPEALS, "khoản 2 Điều 5", null));

        assertThat(room.view(acting).relations().stream().filter(one -> one.state() == ProposalState.PROPOSED))
                .extracting(one -> one.data().kind(), one -> one.data().provisions())
                .containsExactlyInAnyOrder(tuple(AMENDS, ""), tuple(REPEALS, "khoản 2 Điều 5"));
    }

    @Test
    void a_confirmed_one_is_put_right_and_what_was_believed_until_then_can_be_asked() {
        room.confirm(acting);
        room.register.confirmRelation(row().id(), null, null, room.lawyer);
        assertThat(room.on(target, "2021-03-01")).containsExactly(CEASED);
        var before = room.clock.instant();
        room.clock.set(before.plusSeconds(60));

        correct(REPEALS, "khoản 2 Điều 5", LocalDate.parse("2021-03-01"));

        assertThat(room.on(target, "2021-03-01")).containsExactly(PARTLY_CEASED);
        var then = room.lookup.view(target, LocalDate.parse("2021-03-01"), before, room.lawyer);
        assertThat(then.statuses()).containsExactly(CEASED);
        assertThat(room.lookup.view(acting, null, before, room.lawyer).relations())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(ProposalState.CONFIRMED);
                    assertThat(row.data().provisions()).isEmpty();
                });
        assertThat(room.view(acting).relations())
                .extracting(row -> row.data().provisions())
                .containsExactly("khoản 2 Điều 5");
        assertThat(room.jdbc
                        .sql(
                                "select count(*) from audit_entry where deed = 'legal.correct-relation' and subject_id = ?")
                        .param(acting.value().toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void an_act_that_was_said_of_the_wrong_text_is_said_of_the_right_one_and_the_trail_tells_both() {
        room.confirm(acting);
        room.register.confirmRelation(row().id(), null, null, room.lawyer);
        var before = room.clock.instant();
        room.clock.set(before.plusSeconds(60));
        var meant = decision(++number + "/2015/QĐ-UBND", "2015-02-01", "2015-02-11");
        var right = room.confirmed(meant);
        var same = SaidAct.of(row().data());

        var id = room.corrections.correct(row().id(), new CorrectedAct(same, right, null, "đọc nhầm số"), room.lawyer);

        assertThat(room.on(target, "2021-03-01")).containsExactly(IN_FORCE);
        assertThat(room.on(right, "2021-03-01")).containsExactly(CEASED);
        assertThat(row()).satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.name()).isEqualTo(meant.name());
            assertThat(row.data().sentence()).isEqualTo(SENTENCE);
            assertThat(row.sentenceFrom()).isEqualTo(10);
        });
        assertThat(room.view(right).timeline().getLast().act()).isEqualTo(id);
        var day = LocalDate.parse("2021-03-01");
        assertThat(room.lookup.view(target, day, before, room.lawyer).statuses())
                .containsExactly(CEASED);
        assertThat(room.lookup.view(acting, day, before, room.lawyer).relations())
                .extracting(RelationRow::name)
                .containsExactly(old.name());
        assertThat(trail("legal.correct-relation"))
                .contains("\"targetBefore\": \"" + old.name(), "\"targetAfter\": \"" + meant.name(), "đọc nhầm số");
    }

    @Test
    void a_right_text_that_is_not_in_the_register_is_named_by_its_number() {
        room.confirm(acting);
        room.register.confirmRelation(row().id(), null, null, room.lawyer);
        var unknown = LegalHeader.cited(++number + "/2014/QĐ-UBND", "Quyết định", "", null, null);

        room.corrections.correct(
                row().id(), new CorrectedAct(SaidAct.of(row().data()), null, unknown, ""), room.lawyer);

        assertThat(row().name()).contains(number + "/2014/QĐ-UBND");
        assertThat(room.on(target, "2021-03-01")).containsExactly(IN_FORCE);
    }

    @Test
    void what_is_put_right_counts_for_the_register_of_another_office_too() {
        room.confirm(acting);
        room.register.confirmRelation(row().id(), null, null, room.lawyer);
        var day = LocalDate.parse("2021-04-01");
        correct(REPEALS, "", day);

        room.taken(file, newer, read);

        assertThat(room.view(acting).relations())
                .as("read again")
                .singleElement()
                .satisfies(row -> assertThat(row.data().from()).isEqualTo(day));
    }

    @Test
    void nothing_is_corrected_where_nothing_differs_nor_by_who_may_not_decide() {
        room.confirm(acting);
        room.register.confirmRelation(row().id(), null, null, room.lawyer);
        var same = new CorrectedAct(SaidAct.of(row().data()), null, null, "");
        var id = row().id();

        assertThatThrownBy(() -> room.corrections.correct(id, same, room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.correct.nothing");
        var other = new CorrectedAct(new SaidAct(REPLACES, "", null, null), null, null, "");
        assertThatThrownBy(() -> room.corrections.correct(id, other, room.staff))
                .isInstanceOf(Forbidden.class);
        var itself = new CorrectedAct(SaidAct.of(row().data()), acting, null, "");
        assertThatThrownBy(() -> room.corrections.correct(id, itself, room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.relation.self");
    }

    @Test
    void an_act_on_named_provisions_is_not_said_anew_without_a_change_nor_told_as_one_of_the_whole() {
        room.confirm(acting);
        var day = LocalDate.parse("2021-03-01");
        correct(REPEALS, "khoản 2 Điều 5", day);
        var id = row().id();
        var same = SaidAct.of(row().data());

        assertThatThrownBy(() -> room.corrections.confirm(id, _ -> same, room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.correct.nothing");
        correct(REPEALS, "khoản 3 Điều 5", day);
        assertThat(trail("legal.correct-relation"))
                .contains("provisionsBefore", "provisionsAfter")
                .doesNotContain("partBefore", "partAfter");
    }

    @Test
    void until_what_comes_true_it_suspends_a_text_stays_as_a_person_said_it() {
        room.confirm(acting);
        room.events.addEvent(
                target,
                new SaidEvent(
                        SUSPENDED, LocalDate.parse("2021-02-01"), null, "cho đến khi có luật mới", "", "", acting),
                room.lawyer);
        var id = room.relation(acting, RelationKind.SUSPENDS_EFFECT);

        suspends(id, "Điều 5", null);
        assertThat(condition()).isEqualTo("cho đến khi có luật mới");

        suspends(room.relation(acting, RelationKind.SUSPENDS_EFFECT), "Điều 5", LocalDate.parse("2021-12-31"));
        assertThat(condition()).as("a last day stands for it").isEmpty();
    }

    @Test
    void until_what_comes_true_is_said_where_the_act_is_confirmed_and_put_right_there() {
        var open = LocalDate.parse("2021-02-01");
        var said = new SaidAct(RelationKind.SUSPENDS_EFFECT, "", open, null, null, "đến khi có nghị định mới");
        room.confirm(acting);
        room.corrections.confirm(row().id(), _ -> said, room.lawyer);
        assertThat(condition()).isEqualTo("đến khi có nghị định mới");

        var other = new SaidAct(RelationKind.SUSPENDS_EFFECT, "", open, null, null, "đến khi có luật mới");
        room.corrections.confirm(room.relation(acting, RelationKind.SUSPENDS_EFFECT), _ -> other, room.lawyer);
        assertThat(condition()).isEqualTo("đến khi có luật mới");
    }

    @Test
    void a_part_that_nobody_named_and_the_whole_are_put_right_for_one_another() {
        room.confirm(acting);

        part(true);
        assertThat(room.on(target, "2021-03-01")).containsExactly(PARTLY_CEASED);

        part(false);
        assertThat(room.on(target, "2021-03-01")).containsExactly(CEASED);
        assertThat(row().data().sentence()).isEqualTo(SENTENCE);
    }

    @Test
    void a_part_that_was_read_without_its_provisions_stays_one_unless_a_person_says_the_whole() {
        var unnamed = new RelationData(REPEALS, "", true, null, null, SENTENCE);

        assertThat(unnamed.said(new SaidAct(REPEALS, "", null, null)).whole()).isFalse();
        assertThat(unnamed.said(new SaidAct(REPEALS, "", null, null, false)).whole())
                .isTrue();
        assertThat(unnamed.said(new SaidAct(AMENDS, "", null, null, false)).whole())
                .as("an amendment is never of the whole")
                .isFalse();
    }

    @Test
    void only_a_lawyer_may_and_not_what_was_refused() {
        room.confirm(acting);
        var id = row().id();
        var said = new SaidAct(REPLACES, "", null, null);
        assertThatThrownBy(() -> room.corrections.confirm(id, _ -> said, room.staff))
                .isInstanceOf(Forbidden.class);
        room.register.rejectRelation(id, "nhầm", room.lawyer);

        assertThatThrownBy(() -> room.corrections.confirm(id, _ -> said, room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.relation.decided");
    }

    private void correct(RelationKind kind, String provisions, LocalDate from) {
        room.corrections.confirm(row().id(), _ -> new SaidAct(kind, provisions, from, null), room.lawyer);
    }

    private void part(boolean unnamed) {
        var said = new SaidAct(REPEALS, "", LocalDate.parse("2021-03-01"), null, unnamed);
        room.corrections.confirm(row().id(), _ -> said, room.lawyer);
    }

    private static void suspends(RelationId id, String provisions, LocalDate until) {
        var said = new SaidAct(RelationKind.SUSPENDS_EFFECT, provisions, LocalDate.parse("2021-02-01"), until);
        room.corrections.confirm(id, _ -> said, room.lawyer);
    }

    private String condition() {
        return room.view(target).timeline().stream()
                .filter(row -> row.effect().kind() == SUSPENDED && row.effect().retractedAt() == null)
                .findFirst()
                .orElseThrow()
                .condition();
    }

    private String trail(String deed) {
        return room.jdbc
                .sql("select details::text from audit_entry where deed = ? and subject_id = ?")
                .params(deed, acting.value().toString())
                .query(String.class)
                .single();
    }

    private RelationRow row() {
        return room.view(acting).relations().stream()
                .filter(RelationRow::outgoing)
                .findFirst()
                .orElseThrow();
    }

    private ReadRelation read(RelationKind kind, String provisions, LocalDate from) {
        return new ReadRelation(
                new RelationData(kind, provisions, false, from, null, SENTENCE), old, old.name(), 10, 60, 0.9f);
    }
}
