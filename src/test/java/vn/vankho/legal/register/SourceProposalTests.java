package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.statement.SourceWord;
import vn.vankho.shared.NotFound;

/** A register of others that says a text has ended: kept as its word, proposed, and true only when a lawyer says so. */
class SourceProposalTests {
    private static RegisterRoom room;
    private static ImportId from;
    private static int number;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        from = room.anImport();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void an_end_with_its_day_is_proposed_with_the_words_of_the_row_and_changes_nothing() {
        var newer = room.confirmed(decision("12/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));
        var id = text();

        say(id, "Hết hiệu lực", "2020-07-01", "Được thay thế bởi Quyết định số 12/2020/QĐ-UBND");

        assertThat(room.on(id, "2021-01-01")).containsExactly(EffectStatus.IN_FORCE);
        var proposal = proposals(id).getFirst();
        assertThat(proposal.effect().kind()).isEqualTo(EffectKind.REPLACED);
        assertThat(proposal.on()).isEqualTo("2020-07-01");
        assertThat(proposal.sentence())
                .isEqualTo("Hết hiệu lực; hết hiệu lực 01/07/2020; Được thay thế bởi Quyết định số 12/2020/QĐ-UBND");
        assertThat(proposal.basis()).isEqualTo("theo sổ “so.xlsx”, dòng 7");
        assertThat(proposal.acting().id()).isEqualTo(newer);

        room.events.confirmEvent(proposal.id(), room.lawyer);
        assertThat(room.on(id, "2020-06-30")).containsExactly(EffectStatus.IN_FORCE);
        assertThat(room.on(id, "2020-07-01")).containsExactly(EffectStatus.CEASED);
    }

    @Test
    void the_text_that_the_reason_names_is_proposed_to_act_and_who_decides_on_one_has_decided_on_both() {
        var newer = room.confirmed(decision("13/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));
        var reason = "Bị thay thế bởi Quyết định số 13/2020/QĐ-UBND ngày 20/6/2020";
        var byEvent = text();
        say(byEvent, "Hết hiệu lực", "2020-07-01", reason);
        assertThat(acts(byEvent)).singleElement().satisfies(act -> {
            assertThat(act.other()).isEqualTo(newer);
            assertThat(act.state()).isEqualTo(ProposalState.PROPOSED);
            assertThat(act.data().from()).isEqualTo("2020-07-01");
            assertThat(act.data().sentence()).contains(reason, "theo sổ “so.xlsx”, dòng 7");
        });
        room.events.confirmEvent(proposals(byEvent).getFirst().id(), room.lawyer);
        assertThat(proposals(byEvent)).isEmpty();
        assertThat(acts(byEvent)).extracting(RelationRow::state).containsExactly(ProposalState.CONFIRMED);
        assertThat(room.on(byEvent, "2020-07-01")).containsExactly(EffectStatus.CEASED);

        var byAct = text();
        say(byAct, "Hết hiệu lực", "2020-07-01", reason);
        room.register.confirmRelation(acts(byAct).getFirst().id(), null, null, room.lawyer);
        assertThat(proposals(byAct)).isEmpty();
        assertThat(room.on(byAct, "2020-07-01")).containsExactly(EffectStatus.CEASED);

        var refused = text();
        say(refused, "Hết hiệu lực", "2020-07-01", reason);
        room.register.rejectRelation(acts(refused).getFirst().id(), "nhầm", room.lawyer);
        say(refused, "Hết hiệu lực", "2020-07-01", reason);
        assertThat(proposals(refused)).isEmpty();
        assertThat(acts(refused)).isEmpty();
    }

    @Test
    void an_amendment_that_a_register_calls_an_end_in_part_is_proposed_as_an_amendment() {
        var newer = room.confirmed(decision("16/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));
        var id = text();

        say(id, "Hết hiệu lực một phần", "2020-07-01", "Được sửa đổi, bổ sung bởi Quyết định số 16/2020/QĐ-UBND");

        assertThat(acts(id)).singleElement().satisfies(act -> {
            assertThat(act.other()).isEqualTo(newer);
            assertThat(act.data().kind()).isEqualTo(RelationKind.AMENDS);
        });
        room.events.confirmEvent(proposals(id).getFirst().id(), room.lawyer);
        assertThat(room.on(id, "2020-07-01")).containsExactly(EffectStatus.PARTLY_CEASED);
        assertThat(proposals(id)).isEmpty();
    }

    @Test
    void an_act_of_another_day_takes_the_place_of_the_one_that_waits_and_goes_with_what_the_source_says_no_more() {
        room.confirmed(decision("14/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));
        var id = text();
        say(id, "Hết hiệu lực", "2020-07-01", "Bị bãi bỏ bởi Quyết định số 14/2020/QĐ-UBND");
        say(id, "Hết hiệu lực", "2020-08-01", "Bị bãi bỏ bởi Quyết định số 14/2020/QĐ-UBND");
        assertThat(acts(id)).singleElement().satisfies(act -> {
            assertThat(act.state()).isEqualTo(ProposalState.PROPOSED);
            assertThat(act.data().from()).isEqualTo("2020-08-01");
        });

        say(id, "Còn hiệu lực", null, "");
        assertThat(proposals(id)).isEmpty();
        assertThat(acts(id)).isEmpty();
    }

    @Test
    void a_text_that_comes_in_after_the_row_that_names_it_is_linked_at_the_end() {
        var id = text();
        say(id, "Hết hiệu lực", "2020-07-01", "Bị thay thế bởi Quyết định số 15/2020/QĐ-UBND ngày 20/6/2020");
        assertThat(acts(id)).isEmpty();
        var newer = room.confirmed(decision("15/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));

        room.inTransaction(() -> room.bean(SourceProposals.class).link(from, 0, 50, room.lawyer));

        assertThat(acts(id)).extracting(RelationRow::other).containsExactly(newer);
        assertThat(proposals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.acting().id()).isEqualTo(newer));
    }

    private static List<RelationRow> acts(LegalDocumentId id) {
        return room.view(id).relations().stream().filter(row -> !row.outgoing()).toList();
    }

    @Test
    void said_again_it_is_proposed_once_and_what_was_refused_is_not_proposed_again() {
        var id = text();
        say(id, "Hết hiệu lực", "2020-07-01", "");
        say(id, "Văn bản hết hiệu lực", "2020-07-01", "");
        assertThat(proposals(id)).hasSize(1);

        room.events.retractEvent(proposals(id).getFirst().id(), "sổ cũ ghi sai", room.lawyer);
        say(id, "Hết hiệu lực", "2020-07-01", "");

        assertThat(proposals(id)).isEmpty();
    }

    @Test
    void another_day_takes_the_place_of_the_one_that_was_proposed() {
        var id = text();
        say(id, "Hết hiệu lực", "2020-07-01", "");
        say(id, "Hết hiệu lực", "2020-08-01", "");

        assertThat(proposals(id)).extracting(EffectRow::on).containsExactly(LocalDate.parse("2020-08-01"));
        say(id, "Còn hiệu lực", null, "");
        assertThat(proposals(id)).isEmpty();
    }

    @Test
    void what_holds_already_and_what_bears_no_day_is_not_proposed() {
        var id = text();
        room.events.addEvent(id, EffectKind.REPEALED, LocalDate.parse("2020-07-01"), null, "", "", "", room.lawyer);
        say(id, "Hết hiệu lực", "2020-07-01", "");
        assertThat(proposals(id)).isEmpty();

        var undated = text();
        say(undated, "Hết hiệu lực", null, "");
        assertThat(proposals(undated)).isEmpty();
    }

    @Test
    void a_part_is_proposed_as_a_part() {
        var id = text();
        say(id, "Văn bản còn hiệu lực một phần", "2020-07-01", "");
        room.events.confirmEvent(proposals(id).getFirst().id(), room.lawyer);

        assertThat(room.on(id, "2020-07-01")).containsExactly(EffectStatus.PARTLY_CEASED);
    }

    @Test
    void another_register_that_says_more_and_one_that_comes_back_to_its_word_are_heard() {
        var id = text();
        say(id, "Hết hiệu lực một phần", "2020-07-01", "");
        say(id, "Hết hiệu lực", "2020-07-01", "");
        assertThat(proposals(id))
                .singleElement()
                .matches(row -> row.effect().scope().whole());

        say(id, "Hết hiệu lực", "2020-08-01", "");
        say(id, "Hết hiệu lực", "2020-07-01", "");
        assertThat(proposals(id)).extracting(EffectRow::on).containsExactly(LocalDate.parse("2020-07-01"));
    }

    @Test
    void what_it_says_stays_where_the_file_that_was_taken_for_the_text_is_none() {
        var header = decision(++number + "/2016/QĐ-UBND", "2016-01-01", "2016-01-11");
        var id = room.taken(room.file("nhầm tệp"), header);
        say(id, "Hết hiệu lực", "2020-07-01", "");

        room.dismissals.notLegal(id, room.lawyer);

        var left = room.lookup.view(id, null, null, room.staff).document();
        assertThat(left.header()).isEqualTo(header);
        assertThat(left.state()).isEqualTo(HeaderState.PROPOSED);
        assertThat(left.document()).isNull();
        assertThat(proposals(id)).hasSize(1);
    }

    @Test
    void a_head_that_a_restricted_file_may_have_filled_stays_out_of_sight_when_the_file_is_none() {
        var id = room.taken(
                room.hiddenFile("nhầm tệp kín"), decision(++number + "/2016/QĐ-UBND", "2016-01-01", "2016-01-11"));
        say(id, "Hết hiệu lực", "2020-07-01", "");

        room.dismissals.notLegal(id, room.lawyer);

        assertThatThrownBy(() -> room.lookup.view(id, null, null, room.staff)).isInstanceOf(NotFound.class);
    }

    @Test
    void provisions_that_a_register_names_are_what_is_proposed_to_end() {
        var id = text();
        sayOf(id, "Hết hiệu lực một phần", "2020-07-01", "Khoản 2 Điều 5; Điều 7", "Bị bãi bỏ");

        assertThat(proposals(id)).singleElement().satisfies(row -> {
            assertThat(row.provisions()).isEqualTo("Khoản 2 Điều 5; Điều 7");
            assertThat(row.effect().scope().provisions()).containsExactlyInAnyOrder("dieu_5__khoan_2", "dieu_7");
            assertThat(row.sentence()).contains("Khoản 2 Điều 5; Điều 7");
        });
        room.events.confirmEvent(proposals(id).getFirst().id(), room.lawyer);
        assertThat(room.on(id, "2020-07-01")).containsExactly(EffectStatus.PARTLY_CEASED);

        sayOf(id, "Hết hiệu lực một phần", "2021-07-01", "Điều 7", "Bị bãi bỏ");
        assertThat(proposals(id)).as("it is over already").isEmpty();
        sayOf(id, "Hết hiệu lực một phần", "2021-07-01", "Điều 9", "Bị bãi bỏ");
        assertThat(proposals(id)).extracting(EffectRow::provisions).containsExactly("Điều 9");
    }

    @Test
    void a_register_that_names_provisions_says_nothing_of_the_whole() {
        var id = text();
        sayOf(id, "", "2020-07-01", "Điều 7", "");
        assertThat(proposals(id)).singleElement().satisfies(row -> {
            assertThat(row.effect().scope().whole()).isFalse();
            assertThat(row.effect().scope().provisions()).containsExactly("dieu_7");
        });
    }

    @Test
    void a_register_that_says_all_of_a_text_has_ceased_and_names_no_place_speaks_of_the_whole() {
        var all = text();
        sayOf(all, "Hết hiệu lực toàn bộ", "2020-07-01", "Các quy định về học phí", "");
        assertThat(proposals(all)).singleElement().satisfies(row -> {
            assertThat(row.effect().scope().whole()).isTrue();
            assertThat(row.provisions()).isEmpty();
        });

        var some = text();
        sayOf(some, "Hết hiệu lực", "2020-07-01", "Các quy định về học phí", "");
        assertThat(proposals(some))
                .singleElement()
                .satisfies(row -> assertThat(row.effect().scope().whole()).isFalse());
    }

    @Test
    void the_act_of_the_text_that_the_reason_names_is_on_the_same_provisions() {
        var newer = room.confirmed(decision("114/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));
        var id = text();
        sayOf(id, "Hết hiệu lực một phần", "2020-07-01", "Điều 7", "Bị bãi bỏ bởi Quyết định số 114/2020/QĐ-UBND");

        assertThat(acts(id)).singleElement().satisfies(act -> {
            assertThat(act.other()).isEqualTo(newer);
            assertThat(act.data().provisions()).isEqualTo("Điều 7");
        });
    }

    @Test
    void rows_that_two_tables_of_a_file_count_alike_are_all_linked() {
        var file = room.anImport();
        var texts = List.of(text(), text());
        var word = new SourceWord(
                "Hết hiệu lực",
                LocalDate.parse("2020-07-01"),
                "Bị thay thế bởi Quyết định số 616/2020/QĐ-UBND ngày 20/6/2020",
                "",
                "");
        texts.forEach(id -> room.inTransaction(
                () -> room.bean(SourceProposals.class).say(id, new SourceRow(file, 7, false), word, room.lawyer)));
        var newer = room.confirmed(decision("616/2020/QĐ-UBND", "2020-06-20", "2020-07-01"));

        room.inTransaction(() -> room.bean(SourceProposals.class).link(file, 0, 1, room.lawyer));

        assertThat(texts)
                .allSatisfy(id ->
                        assertThat(acts(id)).extracting(RelationRow::other).containsExactly(newer));
    }

    private static void sayOf(LegalDocumentId id, String status, String ceased, String provisions, String reason) {
        said(id, new SourceWord(status, LocalDate.parse(ceased), reason, provisions, ""));
    }

    private static LegalDocumentId text() {
        return room.confirmed(decision(++number + "/2016/QĐ-UBND", "2016-01-01", "2016-01-11"));
    }

    private static List<EffectRow> proposals(LegalDocumentId id) {
        return room.view(id).timeline().stream()
                .filter(row -> !row.effect().confirmed())
                .toList();
    }

    private static void say(LegalDocumentId id, String status, @Nullable String ceased, String reason) {
        var word = new SourceWord(status, ceased == null ? null : LocalDate.parse(ceased), reason, "", "");
        said(id, word);
    }

    private static void said(LegalDocumentId id, SourceWord word) {
        room.inTransaction(
                () -> room.bean(SourceProposals.class).say(id, new SourceRow(from, 7, false), word, room.lawyer));
    }
}
