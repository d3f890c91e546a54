package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.AMENDS;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.CONSOLIDATES;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.RelationKind.REPLACES;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.NOT_YET_IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalFixtures;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.ProposalState;
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
        assertThat(after.since()).containsEntry(CEASED, LocalDate.parse("2019-05-06"));
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
        room.acts("2/2020/QĐ-UBND", "2020-01-01", REPEALS, "1/2018/QĐ-UBND", "Điều 1");
        assertThat(room.on(old, "2020-01-11")).containsExactly(PARTLY_CEASED);

        room.acts("3/2021/QĐ-UBND", "2021-01-01", REPEALS, "1/2018/QĐ-UBND", "khoản 1 Điều 2");
        assertThat(room.on(old, "2021-01-11")).containsExactly(PARTLY_CEASED);

        room.acts("4/2022/QĐ-UBND", "2022-01-01", REPEALS, "1/2018/QĐ-UBND", "Điều 2");
        assertThat(room.on(old, "2022-01-11")).containsExactly(CEASED);
    }

    @Test
    void the_last_khoan_of_the_last_article_ends_the_whole() {
        var old = room.taken(
                room.file("hai điều"),
                decision("1b/2018/QĐ-UBND", "2018-01-01", "2018-01-11"),
                List.of("dieu_1", "dieu_2", "dieu_2__khoan_1", "dieu_2__khoan_2"));
        room.confirm(old);
        room.acts("2b/2020/QĐ-UBND", "2020-01-01", REPEALS, "1b/2018/QĐ-UBND", "Điều 1; khoản 1 Điều 2");
        assertThat(room.on(old, "2020-01-11")).containsExactly(PARTLY_CEASED);

        room.acts("3b/2021/QĐ-UBND", "2021-01-01", REPEALS, "1b/2018/QĐ-UBND", "khoản 2 Điều 2");
        assertThat(room.on(old, "2021-01-11")).containsExactly(CEASED);
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
    void a_consolidated_text_has_no_day_of_effect_and_is_confirmed_all_the_same() {
        var old = room.register.enter(decision("70/2019/QĐ-UBND", "2019-01-01", "2019-01-11"), room.lawyer);
        for (var made : new String[] {"2026-03-02", null}) {
            var head = new LegalHeader(
                    (made == null ? "8" : "7") + "/VBHN-UBND",
                    "Văn bản hợp nhất",
                    "",
                    LegalFixtures.PROVINCE,
                    null,
                    null,
                    made == null ? null : LocalDate.parse(made),
                    null,
                    null);
            var id = room.taken(room.file("hợp nhất " + made), head, reads(CONSOLIDATES, "70/2019/QĐ-UBND", ""));

            room.register.confirmRelation(room.relation(id, CONSOLIDATES), null, null, room.lawyer);

            assertThat(room.view(id).relations())
                    .extracting(RelationRow::state)
                    .containsExactly(ProposalState.CONFIRMED);
        }
        assertThat(room.view(old).timeline())
                .filteredOn(row -> row.effect().kind() == EffectKind.CONSOLIDATED)
                .extracting(EffectRow::on)
                .containsExactly(LocalDate.parse("2026-03-02"));
        assertThat(room.on(old, "2026-03-02")).containsExactly(IN_FORCE);
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
    void an_event_is_never_changed_in_the_database_and_retracted_once() {
        var id = room.confirmed(decision("70/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var change = "update effect_event set on_day = '1999-01-01' where legal_document_id = ?";
        assertThatThrownBy(() -> room.jdbc.sql(change).param(id.value()).update())
                .hasMessageContaining("insert-only");
        var delete = "delete from effect_event where legal_document_id = ?";
        assertThatThrownBy(() -> room.jdbc.sql(delete).param(id.value()).update())
                .hasMessageContaining("insert-only");
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
