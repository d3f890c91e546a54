package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.RelationKind.AMENDS;
import static vn.vankho.legal.RelationKind.ANNOUNCES_CESSATION;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.RelationKind.REPLACES;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;

/** A yearly list announces that a text has ceased and says by whom: the act of that one belongs into the register too. */
class ListedActTests {
    private static RegisterRoom room;
    private static int number = 700;

    private final LegalDocumentId ended = room.confirmed(decision(++number + "/2013/QĐ-UBND", "2013-07-09"));
    private final LegalDocumentId newer =
            room.confirmed(decision(number + "/2019/QĐ-UBND", "2019-04-26", "2019-05-06"));
    private final LegalDocumentId list = room.confirmed(decision(number + "/QĐ-UBND", "2020-01-31", "2020-01-31"));

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void the_text_that_the_reason_names_is_proposed_to_have_ended_it() {
        var reason = "Được thay thế bằng Quyết định số " + number + "/2019/QĐ-UBND ngày 26/4/2019";
        announced("", reason);
        announced("", reason);

        assertThat(of(ANNOUNCES_CESSATION)).hasSize(1);
        assertThat(of(REPLACES)).singleElement().satisfies(act -> {
            assertThat(act.other()).isEqualTo(newer);
            assertThat(act.state()).isEqualTo(ProposalState.PROPOSED);
            assertThat(act.data().from()).isEqualTo("2019-05-06");
            assertThat(act.data().whole()).isTrue();
            assertThat(act.data().sentence()).isEqualTo(reason);
        });
    }

    @Test
    void with_the_provisions_of_its_row() {
        announced("Điều 5", "Được thay thế bởi Quyết định số " + number + "/2019/QĐ-UBND");

        assertThat(of(REPLACES))
                .singleElement()
                .satisfies(act -> assertThat(act.data().provisions()).isEqualTo("Điều 5"));
    }

    @Test
    void a_reason_that_names_nobody_or_a_text_that_is_not_here_proposes_nothing_more() {
        announced("", "Hết thời hạn có hiệu lực được quy định trong văn bản");
        announced("", "Được thay thế bằng Quyết định số 999/2019/QĐ-UBND");
        announced("", "Công bố tại Quyết định số " + number + "/2019/QĐ-UBND");

        assertThat(of(REPLACES)).isEmpty();
        assertThat(of(AMENDS)).isEmpty();
        assertThat(of(ANNOUNCES_CESSATION)).hasSize(1);
    }

    @Test
    void what_the_acting_text_was_confirmed_to_end_is_not_proposed_anew_by_another_word() {
        confirmed("");
        announced("", "Bị bãi bỏ bởi Quyết định số " + number + "/2019/QĐ-UBND");

        assertThat(of(REPEALS)).isEmpty();
        assertThat(of(ANNOUNCES_CESSATION)).hasSize(1);
    }

    @Test
    void an_end_of_other_provisions_says_nothing_of_those_of_the_row() {
        confirmed("Điều 7");
        announced("Điều 5", "Bị bãi bỏ bởi Quyết định số " + number + "/2019/QĐ-UBND");

        assertThat(of(REPEALS))
                .singleElement()
                .satisfies(act -> assertThat(act.data().provisions()).isEqualTo("Điều 5"));
    }

    @Test
    void each_provision_is_said_to_be_what_the_reason_says_of_it() {
        var by = " tại Quyết định số " + number + "/2019/QĐ-UBND";
        announced("Khoản 2 Điều 5; Điều 12", "Khoản 2 Điều 5 được sửa đổi, Điều 12 bị bãi bỏ" + by);

        assertThat(of(AMENDS)).extracting(act -> act.data().provisions()).containsExactly("khoản 2 Điều 5");
        assertThat(of(REPEALS)).extracting(act -> act.data().provisions()).containsExactly("Điều 12");
        assertThat(of(ANNOUNCES_CESSATION)).hasSize(1);
    }

    @Test
    void where_the_reason_does_not_say_which_was_repealed_the_row_is_proposed_once_with_that_doubt() {
        announced("Khoản 2 Điều 5; Điều 12", "sửa đổi, bãi bỏ tại Quyết định số " + number + "/2019/QĐ-UBND");

        assertThat(of(AMENDS)).isEmpty();
        assertThat(of(REPEALS)).isEmpty();
        assertThat(room.acts(list, ANNOUNCES_CESSATION))
                .singleElement()
                .satisfies(act ->
                        assertThat(act.warnings()).extracting(LegalWarning::key).contains("legal.warning.reason"));
    }

    @Test
    void what_the_acting_text_says_itself_of_a_provision_is_not_proposed_by_another_word() {
        confirmed("khoản 2 Điều 5");
        announced("Điều 5", "Được sửa đổi, bổ sung bởi Quyết định số " + number + "/2019/QĐ-UBND");

        assertThat(of(AMENDS)).isEmpty();
    }

    @Test
    void that_the_acting_text_amended_a_part_of_an_article_says_nothing_of_its_repeal() {
        room.inTransaction(() -> {
            var act = new RelationData(AMENDS, "khoản 2 Điều 5", false, LocalDate.parse("2019-05-06"), null, "");
            room.bean(RelationRepository.class)
                    .imported(newer, ended, act, "", room.clock.instant(), room.lawyer.person());
        });
        announced("Điều 5", "Bị bãi bỏ bởi Quyết định số " + number + "/2019/QĐ-UBND");

        assertThat(of(REPEALS)).extracting(act -> act.data().provisions()).containsExactly("Điều 5");
    }

    @Test
    void what_a_list_tells_few_keeps_no_row_of_a_register_from_telling_all() {
        var reason = "Bị bãi bỏ bởi Quyết định số " + number + "/2019/QĐ-UBND";
        var data = new RelationData(ANNOUNCES_CESSATION, "", false, LocalDate.parse("2019-05-06"), null, reason);
        var header = room.view(ended).document().header();
        room.taken(
                room.hiddenFile("danh mục kín " + number),
                decision(number + "/QĐ-STP", "2020-02-15", "2020-02-15"),
                new ReadDocument.ReadRelation(data, header, header.name(), 10, 60, .98f));
        assertThat(room.lookup.view(ended, null, null, room.staff).relations()).isEmpty();

        announced("", reason);

        assertThat(of(REPEALS)).hasSize(1);
        assertThat(room.lookup.view(ended, null, null, room.staff).relations())
                .anyMatch(row -> row.data().kind() == REPEALS && newer.equals(row.other()));
    }

    /** By the acting text, as a replacement. */
    private void confirmed(String provisions) {
        room.inTransaction(() -> {
            var act = new RelationData(REPLACES, provisions, false, LocalDate.parse("2019-05-06"), null, "");
            var id = room.bean(RelationRepository.class)
                    .imported(newer, ended, act, "", room.clock.instant(), room.lawyer.person());
            room.register.confirmRelation(id, act.from(), null, room.lawyer);
        });
    }

    private List<RelationRow> of(RelationKind kind) {
        return room.view(ended).relations().stream()
                .filter(row -> !row.outgoing() && row.data().kind() == kind)
                .toList();
    }

    private void announced(String provisions, String reason) {
        var data = new RelationData(
                ANNOUNCES_CESSATION, provisions, !provisions.isEmpty(), LocalDate.parse("2019-05-06"), null, reason);
        var row = new SourceRow(new ImportId(UUID.randomUUID()), 1, false);
        room.inTransaction(() -> room.bean(ImportedActs.class)
                .apply(row, room.view(list).document(), room.view(ended).document(), "", data, room.lawyer));
    }
}
