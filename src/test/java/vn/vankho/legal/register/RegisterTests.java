package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.AMENDS;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.DETAILS;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.RelationKind.REPLACES;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.NOT_YET_IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.Refused;

/** A machine proposes, a person decides, and each status has its reason. */
class RegisterTests {
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
    void what_was_only_read_changes_no_status_and_a_confirmed_header_says_when_the_text_takes_effect() {
        var id = room.taken(room.file("ba mươi"), decision("30/2013/QĐ-UBND", "2013-07-09", "2013-07-19"));
        assertThat(room.on(id, "2013-07-19")).isEmpty();
        assertThat(room.view(id).document().readFields()).contains("number", "issuedOn");

        room.confirm(id);

        assertThat(room.on(id, "2013-07-18")).containsExactly(NOT_YET_IN_FORCE);
        assertThat(room.on(id, "2013-07-19")).containsExactly(IN_FORCE);
        assertThat(room.view(id).document().readFields()).isEmpty();
        assertThat(room.view(id).document().normative()).isTrue();
        assertThat(deeds("legal.confirm-header", id)).isEqualTo(1);
    }

    @Test
    void a_confirmed_act_ends_the_older_text_on_the_day_of_the_newer_one_and_names_text_and_sentence() {
        var old = room.confirmed(decision("31/2013/QĐ-UBND", "2013-07-09", "2013-07-19"));
        var newer = room.confirmed(
                decision("14/2019/QĐ-UBND", "2019-04-24", "2019-05-06"), reads(REPLACES, "31/2013/QĐ-UBND", ""));
        assertThat(room.on(old, "2019-05-06")).containsExactly(IN_FORCE);

        room.register.confirmRelation(room.relation(newer, REPLACES), null, null, room.lawyer);

        assertThat(room.on(old, "2019-05-05")).containsExactly(IN_FORCE);
        var after = room.lookup.view(old, LocalDate.parse("2020-01-01"), null, room.lawyer);
        assertThat(after.statuses()).containsExactly(CEASED);
        assertThat(after.since()).isEqualTo("2019-05-06");
        var reason = after.timeline().getLast();
        assertThat(reason.acting().id()).isEqualTo(newer);
        assertThat(reason.sentence()).contains("31/2013/QĐ-UBND");
    }

    @Test
    void provisions_are_ended_one_by_one_and_the_last_one_ends_the_whole() {
        var old = room.taken(
                room.file("ba điều"),
                decision("1/2018/QĐ-UBND", "2018-01-01", "2018-01-11"),
                List.of("dieu_1", "dieu_2"));
        room.confirm(old);
        acts("2/2020/QĐ-UBND", "2020-01-01", REPEALS, "1/2018/QĐ-UBND", "Điều 1");
        assertThat(room.on(old, "2020-01-11")).containsExactly(PARTLY_CEASED);

        acts("3/2021/QĐ-UBND", "2021-01-01", REPEALS, "1/2018/QĐ-UBND", "khoản 1 Điều 2");
        assertThat(room.on(old, "2021-01-11")).containsExactly(PARTLY_CEASED);

        acts("4/2022/QĐ-UBND", "2022-01-01", REPEALS, "1/2018/QĐ-UBND", "Điều 2");
        assertThat(room.on(old, "2022-01-11")).containsExactly(CEASED);
    }

    @Test
    void read_again_nothing_is_said_twice_and_what_a_person_refused_is_not_proposed_again() {
        var file = room.file("đọc hai lần");
        var header = decision("5/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var relations = new ReadDocument.ReadRelation[] {
            reads(REPEALS, "90/2007/QĐ-UBND", ""),
            reads(AMENDS, "91/2007/QĐ-UBND", "Điều 3"),
            reads(BASED_ON, LegalHeader.cited(null, "Kế hoạch", "làm việc", null, null), ""),
            reads(BASED_ON, LegalHeader.cited(null, "Quyết định", "", null, null), "")
        };
        var id = room.taken(file, header, relations);
        room.register.rejectRelation(room.relation(id, AMENDS), "đọc nhầm", room.lawyer);

        assertThat(room.taken(file, header, relations)).isEqualTo(id);

        assertThat(room.view(id).relations())
                .extracting(row -> row.data().kind())
                .containsExactlyInAnyOrder(REPEALS, BASED_ON);
        assertThat(deeds("legal.take-in", id)).isEqualTo(1);
        assertThat(stubs("làm việc")).isEqualTo(1);
    }

    @Test
    void a_basis_that_a_person_refused_is_not_proposed_again_with_other_provisions_and_an_act_is() {
        var file = room.file("đọc theo quy tắc khác");
        var header = decision("5b/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var id = room.taken(
                file, header, reads(AMENDS, "92/2007/QĐ-UBND", "Điều 3"), reads(BASED_ON, "93/2007/QĐ-UBND", "Điều 3"));
        for (var kind : new RelationKind[] {AMENDS, BASED_ON})
            room.register.rejectRelation(room.relation(id, kind), "đọc nhầm", room.lawyer);

        room.taken(file, header, reads(AMENDS, "92/2007/QĐ-UBND", ""), reads(BASED_ON, "93/2007/QĐ-UBND", ""));

        assertThat(room.view(id).relations())
                .extracting(row -> row.data().kind())
                .containsExactly(AMENDS);
    }

    @Test
    void a_text_known_by_citation_is_filled_when_its_file_arrives_and_keeps_what_is_known_of_it() {
        var newer = room.confirmed(
                decision("7/2022/QĐ-UBND", "2022-02-01", "2022-02-11"), reads(REPEALS, "6/2015/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(newer, REPEALS), null, null, room.lawyer);
        var stub = room.view(newer).relations().getFirst().other();
        assertThat(room.view(stub).document().state()).isEqualTo(HeaderState.CITED);
        assertThat(room.on(stub, "2022-02-11")).containsExactly(CEASED);

        var arrived = room.taken(room.file("đã đến"), decision("6/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));

        assertThat(arrived).isEqualTo(stub);
        room.confirm(arrived);
        assertThat(room.on(arrived, "2022-02-10")).containsExactly(IN_FORCE);
        assertThat(room.on(arrived, "2022-02-11")).containsExactly(CEASED);
    }

    @Test
    void the_same_number_of_another_province_and_a_number_with_a_zero_are_other_texts() {
        var own = room.confirmed(decision("055/2025/QĐ-UBND", "2025-12-30", "2026-01-10"));
        var near = room.confirmed(decision("55/2025/QĐ-UBND", "2025-06-01", "2025-06-11"));
        var elsewhere = room.taken(
                room.file("tỉnh khác"),
                new LegalHeader(
                        "9/2024/QĐ-UBND", "Quyết định", "x", "Ủy ban nhân dân tỉnh Khác", null, null, null, null, null),
                reads(REPEALS, "055/2025/QĐ-UBND", ""));

        assertThat(own).isNotEqualTo(near);
        assertThat(room.view(own).warnings())
                .extracting(LegalWarning::key)
                .as("55 is near, 055 of the other province has the very number")
                .contains("legal.warning.near", "legal.warning.sameNumber");
        assertThat(room.view(elsewhere).relations().getFirst().other()).isNotIn(own, near);
    }

    @Test
    void the_very_number_of_another_day_is_not_called_a_near_one() {
        var first = room.confirmed(decision("88/2024/QĐ-UBND", "2024-03-01", "2024-03-11"));
        room.taken(room.file("cùng số, ngày khác"), decision("88/2024/QĐ-UBND", "2024-09-01", "2024-09-11"));

        assertThat(room.view(first).warnings())
                .extracting(LegalWarning::key)
                .contains("legal.warning.sameNumber")
                .doesNotContain("legal.warning.near");
    }

    @Test
    void the_end_of_a_parent_is_proposed_to_its_children_with_regime_and_article_and_taken_back_with_it() {
        var parent = room.confirmed(decision("10/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var child = room.confirmed(
                decision("11/2016/QĐ-UBND", "2016-01-01", "2016-01-11"), reads(DETAILS, "10/2015/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(child, DETAILS), null, null, room.lawyer);
        var repeal = acts("12/2026/QĐ-UBND", "2026-06-21", REPEALS, "10/2015/QĐ-UBND", "");

        var proposal = room.view(child).timeline().getLast();
        assertThat(proposal.effect().kind()).isEqualTo(EffectKind.PARENT_CEASED);
        assertThat(proposal.basis()).startsWith("R5c: ").contains("Điều 57 khoản 2");
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
        acts("21/2020/QĐ-UBND", "2020-01-01", REPEALS, "20/2015/QĐ-UBND", "");
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
    void an_act_without_a_day_is_refused_with_its_name() {
        var id = room.taken(
                room.file("chưa có ngày"),
                decision("50/2020/QĐ-UBND", "2020-01-01", "2020-01-11"),
                reads(REPEALS, "49/2019/QĐ-UBND", ""));
        var relation = room.relation(id, REPEALS);

        assertThatThrownBy(() -> room.register.confirmRelation(relation, null, null, room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.relation.day.missing")
                .hasMessageContaining("49/2019/QĐ-UBND");
        room.register.confirmRelation(relation, LocalDate.parse("2020-01-11"), null, room.lawyer);
    }

    @Test
    void who_may_not_edit_confirms_nothing() {
        var id = room.taken(
                room.file("chỉ xem"),
                decision("60/2020/QĐ-UBND", "2020-01-01", "2020-01-11"),
                reads(BASED_ON, "1/2019/QĐ-UBND", ""));
        var relation = room.relation(id, BASED_ON);

        assertThatThrownBy(() -> room.register.confirmRelation(relation, null, null, room.staff))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_text_that_is_there_is_not_entered_twice_but_a_cited_one_is_filled() {
        var header = decision("80/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        room.confirmed(header, reads(REPEALS, "81/2015/QĐ-UBND", ""));

        assertThatThrownBy(() -> room.register.enter(header, room.lawyer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("legal.number.taken");
        var filled = room.register.enter(decision("81/2015/QĐ-UBND", "2015-01-01", "2015-01-11"), room.lawyer);
        assertThat(room.view(filled).relations())
                .extracting(RelationRow::outgoing)
                .containsExactly(false);
    }

    @Test
    void a_law_cited_by_its_name_is_the_one_that_bears_a_number() {
        var law = new LegalHeader(
                "33/2024/QH15",
                "Luật",
                "Luật Lưu trữ",
                "Quốc hội",
                null,
                null,
                LocalDate.parse("2024-06-21"),
                null,
                null);
        var named = LegalHeader.cited(null, "Luật", "Lưu trữ", null, LocalDate.parse("2024-06-21"));
        var before =
                room.confirmed(decision("82/2025/QĐ-UBND", "2025-01-01", "2025-01-11"), reads(BASED_ON, named, ""));
        var arrived = room.taken(room.file("luật"), law);
        var after = room.confirmed(decision("83/2025/QĐ-UBND", "2025-02-01", "2025-02-11"), reads(BASED_ON, named, ""));

        assertThat(room.view(before).relations().getFirst().other()).isEqualTo(arrived);
        assertThat(room.view(after).relations().getFirst().other()).isEqualTo(arrived);
    }

    @Test
    void an_issuer_without_its_province_is_told_apart_by_the_day() {
        var known = room.confirmed(decision("84/2018/QĐ-UBND", "2018-06-26", "2018-07-06"));
        var sameDay =
                LegalHeader.cited("84/2018/QĐ-UBND", "Quyết định", "", "UBND tỉnh", LocalDate.parse("2018-06-26"));
        var noDay = LegalHeader.cited("84/2018/QĐ-UBND", "Quyết định", "", "UBND tỉnh", null);
        var citing = room.confirmed(
                decision("85/2025/QĐ-UBND", "2025-01-01", "2025-01-11"),
                reads(BASED_ON, sameDay, ""),
                reads(REPEALS, noDay, ""));

        assertThat(room.view(citing).relations())
                .extracting(row -> row.other().equals(known))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void an_event_is_never_changed_in_the_database_and_retracted_once() {
        var id = room.confirmed(decision("70/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var change = "update effect_event set on_day = '1999-01-01' where legal_document_id = ?";
        assertThatThrownBy(() -> room.jdbc.sql(change).param(id.value()).update())
                .hasMessageContaining("insert-only");
        var delete = "delete from effect_event where legal_document_id = ?";
        assertThatThrownBy(() -> room.jdbc.sql(delete).param(id.value()).update())
                .hasMessageContaining("insert-only");
    }

    private static RelationId acts(String number, String issued, RelationKind kind, String target, String provisions) {
        var day = LocalDate.parse(issued);
        var id = room.confirmed(decision(number, issued, day.plusDays(10).toString()), reads(kind, target, provisions));
        var relation = room.relation(id, kind);
        room.register.confirmRelation(relation, null, null, room.lawyer);
        return relation;
    }

    private static long stubs(String title) {
        return room.jdbc
                .sql("select count(*) from legal_document where title = ?")
                .param(title)
                .query(Long.class)
                .single();
    }

    private static long deeds(String deed, LegalDocumentId id) {
        return room.jdbc
                .sql("select count(*) from audit_entry where deed = ? and subject_id = ?")
                .params(deed, id.value().toString())
                .query(Long.class)
                .single();
    }
}
