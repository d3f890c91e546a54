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
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Two entries of one text become one, and nothing that was said of either is lost. */
class MergeTests {
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
    void what_was_decided_on_a_misspelled_entry_holds_for_the_text_itself_and_its_history_stays() {
        var right = room.confirmed(decision("46/2019/QĐ-UBND", "2019-01-02", "2019-01-12"));
        var repealing = room.confirmed(
                decision("1/2021/QĐ-UBND", "2021-01-01", "2021-01-11"), reads(REPEALS, "46/19/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(repealing, REPEALS), null, null, room.lawyer);
        var misspelled = room.view(repealing).relations().getFirst().other();
        assertThat(room.on(right, "2021-01-11")).containsExactly(IN_FORCE);
        var before = room.clock.instant();
        room.clock.advance(Duration.ofDays(1));

        assertThatThrownBy(() -> room.merges.merge(right, misspelled, " ", room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.merge.why.number");
        assertThat(room.merges.merge(misspelled, right, "viết tắt năm", room.lawyer))
                .isEqualTo(right);

        assertThat(room.on(right, "2021-01-11")).containsExactly(CEASED);
        assertThat(room.lookup
                        .view(right, LocalDate.parse("2021-01-11"), before, room.lawyer)
                        .statuses())
                .as("nobody knew then that they are one text")
                .containsExactly(IN_FORCE);
        assertThat(room.view(repealing).relations().getFirst().other()).isEqualTo(right);
        assertThat(room.merges.now(misspelled, room.lawyer)).isEqualTo(right);
        assertThatThrownBy(() -> room.view(misspelled)).isInstanceOf(NotFound.class);
        assertThat(trail(right)).contains("46/19/QĐ-UBND", misspelled.value().toString(), "viết tắt năm");
    }

    @Test
    void who_cites_the_old_spelling_again_means_the_entry_that_stayed() {
        var right = room.confirmed(decision("50/2019/QĐ-UBND", "2019-02-02", "2019-02-12"));
        var citing = room.confirmed(
                decision("2/2021/QĐ-UBND", "2021-02-01", "2021-02-11"), reads(BASED_ON, "50/19/QĐ-UBND", ""));
        room.merges.merge(right, room.view(citing).relations().getFirst().other(), "viết tắt năm", room.lawyer);

        var again = room.confirmed(
                decision("3/2021/QĐ-UBND", "2021-03-01", "2021-03-11"), reads(BASED_ON, "50/19/QĐ-UBND", ""));

        assertThat(room.view(again).relations().getFirst().other()).isEqualTo(right);
    }

    @Test
    void a_text_kept_twice_takes_effect_once_and_its_second_file_makes_no_new_entry() {
        var header = decision("60/2019/QĐ-UBND", "2019-03-02", "2019-03-12");
        var first = room.confirmed(header);
        var file = room.file("tệp thứ hai");
        var second = room.taken(file, header, reads(BASED_ON, "80/2015/QH13", ""));
        room.confirm(second);

        assertThat(room.merges.merge(first, second, "", room.lawyer)).isEqualTo(first);

        assertThat(room.view(first).timeline()).hasSize(1);
        assertThat(room.relation(first, BASED_ON)).isNotNull();
        assertThat(room.taken(file, header)).isEqualTo(first);
        assertThat(room.lookup.ofDocument(file, room.lawyer)).contains(first);
    }

    @Test
    void what_the_entry_that_goes_did_on_its_first_day_is_done_on_that_of_the_entry_that_stays_and_back() {
        var target = room.confirmed(decision("61/2018/QĐ-UBND", "2018-03-02", "2018-03-12"));
        var stays = room.confirmed(decision("61/2019/QĐ-UBND", "2019-02-28", "2019-03-10"));
        var gone = room.confirmed(
                decision("061/2019/QĐ-UBND", "2019-02-28", "2019-03-01"), reads(REPEALS, "61/2018/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(gone, REPEALS), null, null, room.lawyer);
        assertThat(room.on(target, "2019-03-01")).containsExactly(CEASED);

        assertThat(room.merges.merge(stays, gone, "thừa số 0", room.lawyer)).isEqualTo(stays);

        assertThat(room.on(stays, "2019-03-09")).doesNotContain(IN_FORCE);
        assertThat(room.on(target, "2019-03-09")).containsExactly(IN_FORCE);
        assertThat(room.on(target, "2019-03-10")).containsExactly(CEASED);
        assertThat(room.view(target).timeline().stream()
                        .filter(row -> row.acting() != null)
                        .map(row -> row.acting().id()))
                .contains(stays)
                .doesNotContain(gone);

        room.partings.part(gone, "gộp nhầm", room.lawyer);

        assertThat(room.on(target, "2019-02-28")).containsExactly(IN_FORCE);
        assertThat(room.on(target, "2019-03-01")).containsExactly(CEASED);
    }

    @Test
    void what_is_computed_of_the_entry_that_goes_goes_with_it() {
        var right = room.confirmed(decision("72/2019/QĐ-UBND", "2019-01-02", "2019-01-12"));
        var misspelled = room.confirmed(decision("72/2019/QD-UBNDD", "2019-01-02", "2019-01-12"));
        room.events.addEvent(misspelled, event(EffectKind.SUSPENDED, "2020-01-01"), room.lawyer);
        room.events.addEvent(misspelled, event(EffectKind.RESUMED, "2021-01-01"), room.lawyer);

        room.merges.merge(right, misspelled, "gõ thừa", room.lawyer);

        assertThat(computed(misspelled)).isZero();
        assertThat(computed(right)).isPositive();
    }

    @Test
    void texts_that_act_on_each_other_are_two() {
        var old = room.confirmed(decision("70/2018/QĐ-UBND", "2018-03-02", "2018-03-12"));
        var newer = room.confirmed(
                decision("70/2019/QĐ-UBND", "2019-03-02", "2019-03-12"), reads(REPEALS, "70/2018/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(newer, REPEALS), null, null, room.lawyer);

        assertThatThrownBy(() -> room.merges.merge(old, newer, "nhầm", room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.merge.related");
    }

    @Test
    void the_file_that_came_later_goes_to_the_entry_a_person_confirmed_from_either_side() {
        for (var fromFile : new boolean[] {true, false}) {
            var number = (fromFile ? "71" : "72") + "/2019/QĐ-UBND";
            var entered = room.register.enter(decision(number, "2019-03-02", "2019-03-12"), room.lawyer);
            var file = room.file("tệp của " + number);
            var slip = decision("0" + number, "2019-03-02", "2019-03-12");
            var read = room.taken(file, slip, List.of("dieu_1", "dieu_2"), reads(BASED_ON, "80/2015/QH13", ""));

            var stays = fromFile
                    ? room.merges.merge(read, entered, "gõ nhầm", room.lawyer)
                    : room.merges.merge(entered, read, "gõ nhầm", room.lawyer);

            assertThat(stays).isEqualTo(entered);
            var document = room.view(entered).document();
            assertThat(document.document()).isEqualTo(file);
            assertThat(document.state()).isEqualTo(HeaderState.CONFIRMED);
            assertThat(document.articles()).containsExactlyInAnyOrder("dieu_1", "dieu_2");
            assertThat(room.lookup.ofDocument(file, room.lawyer)).contains(entered);
            assertThat(room.taken(file, slip)).isEqualTo(entered);
        }
    }

    @Test
    void a_restricted_file_does_not_lend_its_head_to_an_open_one() {
        var open = room.confirmed(decision("73/2019/QĐ-UBND", "2019-03-02", "2019-03-12"));
        var header = decision("073/2019/QĐ-UBND", "2019-03-02", "2019-03-12");
        var hidden = room.taken(
                room.hiddenFile("bản kín"),
                new LegalHeader(
                        header.number(),
                        header.typeName(),
                        header.title(),
                        header.issuer(),
                        "Nguyễn Văn Kín",
                        null,
                        header.issuedOn(),
                        null,
                        "Đất đai"));

        room.merges.merge(open, hidden, "gõ nhầm", room.lawyer);

        var seen = room.lookup.view(open, null, null, room.staff).document().header();
        assertThat(seen.signatory()).isNull();
        assertThat(seen.field()).isNull();
    }

    @Test
    void what_was_entered_at_the_text_of_a_restricted_file_goes_with_the_file_to_an_open_entry_and_opens_to_nobody() {
        var old = room.confirmed(decision("76/2018/QĐ-UBND", "2018-03-02", "2018-03-12"));
        var open = room.register.enter(decision("76/2019/QĐ-UBND", "2019-03-02", "2019-03-12"), room.lawyer);
        var file = room.file("sau này kín");
        var second = room.taken(file, decision("076/2019/QĐ-UBND", "2019-03-02", "2019-03-12"));
        var act = new RelationData(REPEALS, "", false, LocalDate.parse("2019-03-12"), null, "bãi bỏ theo bản kín");
        room.register.addRelation(second, old, act, room.lawyer);
        room.events.addEvent(
                second, EffectKind.AMENDED, LocalDate.parse("2022-01-01"), null, "", "Điều 2", "sửa kín", room.lawyer);
        room.jdbc
                .sql("update document set access = 'RESTRICTED' where id = ?")
                .param(file.value())
                .update();

        assertThat(room.merges.merge(open, second, "gõ nhầm", room.lawyer)).isEqualTo(open);

        assertThat(room.view(open).document().document()).isEqualTo(file);
        var seen = room.lookup.view(open, null, null, room.staff);
        assertThat(seen.relations()).isEmpty();
        assertThat(seen.timeline()).noneMatch(row -> row.sentence().contains("kín"));
        var ended = room.lookup.view(old, null, null, room.staff);
        assertThat(ended.relations()).isEmpty();
        assertThat(ended.timeline()).last().satisfies(row -> {
            assertThat(row.actingHidden()).isTrue();
            assertThat(row.sentence()).isEmpty();
        });
        assertThat(room.view(old).relations()).hasSize(1);
    }

    @Test
    void a_relation_rejected_as_advised_lets_them_be_merged() {
        var old = room.confirmed(decision("74/2018/QĐ-UBND", "2018-03-02", "2018-03-12"));
        var newer = room.confirmed(
                decision("74/2019/QĐ-UBND", "2019-03-02", "2019-03-12"), reads(REPEALS, "74/2018/QĐ-UBND", ""));
        var relation = room.relation(newer, REPEALS);
        room.register.confirmRelation(relation, null, null, room.lawyer);
        room.register.rejectRelation(relation, "hai bản của một văn bản", room.lawyer);

        var stays = room.merges.merge(old, newer, "hai bản của một văn bản", room.lawyer);

        assertThat(room.on(stays, "2024-01-01")).containsExactly(IN_FORCE);
        assertThat(room.view(stays).relations()).isEmpty();
    }

    private static String trail(LegalDocumentId id) {
        return room.jdbc
                .sql("select details::text from audit_entry where deed = 'legal.merge' and subject_id = ?")
                .param(id.value().toString())
                .query(String.class)
                .single();
    }

    private static SaidEvent event(EffectKind kind, String on) {
        return new SaidEvent(kind, LocalDate.parse(on), null, "", "", "Thử.", null);
    }

    private static int computed(LegalDocumentId id) {
        return room.jdbc.sql("""
                        select (select count(*) from effect_interval i where i.legal_document_id = :id)
                             + (select count(*) from effect_suspension_over o where o.legal_document_id = :id)
                        """).param("id", id.value()).query(Integer.class).single();
    }
}
