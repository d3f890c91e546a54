package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.BASED_ON;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;

/** Whom a text means by a number or a name, and what stands for it until its file arrives. */
class CitationStubTests {
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
    void a_number_without_a_year_said_without_a_day_is_filled_by_no_file() {
        var newer = room.confirmed(
                decision("86/2022/QĐ-UBND", "2022-02-01", "2022-02-11"), reads(REPEALS, "110/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(newer, REPEALS), null, null, room.lawyer);
        var stub = room.view(newer).relations().getFirst().other();

        var arrived = room.taken(room.file("năm khác"), decision("110/QĐ-UBND", "2024-03-01", "2024-03-01"));
        var entered = room.register.enter(decision("110/QĐ-UBND", "2019-05-05", "2019-05-05"), room.lawyer);

        assertThat(stub).isNotIn(arrived, entered);
        assertThat(arrived).isNotEqualTo(entered);
        assertThat(room.on(arrived, "2024-03-01")).doesNotContain(CEASED);
        assertThat(room.view(arrived).warnings())
                .extracting(LegalWarning::key)
                .as("whether it is the same text a person says")
                .contains("legal.warning.sameNumber");
    }

    @Test
    void a_number_without_a_year_read_without_a_day_is_linked_to_no_text_of_some_year() {
        var known = room.confirmed(decision("111/QĐ-UBND", "2024-03-01", "2024-03-01"));
        var citing = decision("87/2019/QĐ-UBND", "2019-02-01", "2019-02-11");
        var other = decision("88/2020/QĐ-UBND", "2020-02-01", "2020-02-11");
        var first = room.confirmed(citing, reads(BASED_ON, "111/QĐ-UBND", ""));
        var second = room.confirmed(other, reads(BASED_ON, "111/QĐ-UBND", ""));
        var dated = LegalHeader.cited("111/QĐ-UBND", "Quyết định", "", null, LocalDate.parse("2024-03-01"));
        var third = room.confirmed(decision("89/2025/QĐ-UBND", "2025-01-01", "2025-01-11"), reads(BASED_ON, dated, ""));

        assertThat(based(first)).isNotEqualTo(known).isEqualTo(based(second));
        assertThat(based(third)).isEqualTo(known);
    }

    @Test
    void a_stub_with_the_number_that_a_clerk_puts_right_is_named_before_it_is_confirmed() {
        var newer = room.confirmed(
                decision("91/2022/QĐ-UBND", "2022-02-01", "2022-02-11"), reads(REPEALS, "21/2021/QĐ-UBND", ""));
        room.register.confirmRelation(room.relation(newer, REPEALS), null, null, room.lawyer);
        var stub = room.view(newer).relations().getFirst().other();
        var misread = room.taken(room.file("đọc sai số"), decision("12/2021/QĐ-UBND", "2021-06-01", "2021-06-11"));

        var checks = room.bean(HeaderChecks.class);
        assertThat(checks.of(misread, room.view(misread).document().header(), room.lawyer)
                        .filled())
                .isEmpty();
        assertThat(checks.of(misread, decision("21/2021/QĐ-UBND", "2021-06-01", "2021-06-11"), room.lawyer)
                        .filled())
                .hasValueSatisfying(same -> assertThat(same.id()).isEqualTo(stub));
    }

    @Test
    void a_row_of_another_register_is_no_text_of_its_number_cited_without_a_day() {
        var citing = room.confirmed(
                decision("92/2022/QĐ-UBND", "2022-02-01", "2022-02-11"),
                reads(BASED_ON, "112/QĐ-UBND", ""),
                reads(REPEALS, "112/2021/QĐ-UBND", ""));
        var stubs = room.view(citing).relations().stream()
                .map(row -> room.view(row.other()).document())
                .toList();

        assertThat(CitedDocuments.named(decision("112/QĐ-UBND", "2024-03-01"), stubs))
                .isEmpty();
        assertThat(CitedDocuments.named(decision("112/2021/QĐ-UBND", "2021-03-01"), stubs))
                .hasSize(1);
    }

    @Test
    void a_day_that_nobody_could_type_is_read_off_no_citation() {
        var misread = LegalHeader.cited("29/2025/NĐ-CP", "Nghị định", "", "Chính phủ", LocalDate.parse("2095-02-24"));
        var citing = room.confirmed(decision("93/2025/QĐ-UBND", "2025-05-01"), reads(BASED_ON, misread, ""));

        assertThat(room.view(based(citing)).document().header().issuedOn()).isNull();
        assertThat(room.view(based(citing)).document().header().number()).isEqualTo("29/2025/NĐ-CP");
    }

    private static LegalDocumentId based(LegalDocumentId id) {
        return room.view(id).relations().getFirst().other();
    }

    @Test
    void what_is_cited_by_name_and_day_takes_up_the_number_that_another_text_prints() {
        var named = LegalHeader.cited(null, "Luật", "Luật Bến bãi", null, LocalDate.parse("2061-06-19"));
        var first = room.confirmed(decision("4301/2062/QĐ-UBND", "2062-01-01"), reads(BASED_ON, named, ""));
        var stub = room.view(first).relations().getFirst().other();
        assertThat(room.view(stub).document().header().number()).isNull();

        var numbered = LegalHeader.cited("77/2061/QH22", "Luật", "Luật Bến bãi", null, LocalDate.parse("2061-06-19"));
        var second = room.confirmed(decision("4302/2062/QĐ-UBND", "2062-02-01"), reads(BASED_ON, numbered, ""));
        var third = room.confirmed(decision("4303/2062/QĐ-UBND", "2062-03-01"), reads(BASED_ON, named, ""));

        assertThat(room.view(second).relations().getFirst().other()).isEqualTo(stub);
        assertThat(room.view(third).relations().getFirst().other()).isEqualTo(stub);
        assertThat(room.view(stub).document().header().number()).isEqualTo("77/2061/QH22");
        assertThat(room.view(stub).document().state()).isEqualTo(HeaderState.CITED);
    }

    @Test
    void a_number_takes_up_its_name_where_a_list_prints_it_and_not_from_a_file_that_few_may_see() {
        var number = "4304/2061/QĐ-UBND";
        var first = room.confirmed(decision("4305/2062/QĐ-UBND", "2062-01-01"), reads(REPEALS, number, ""));
        var stub = room.view(first).relations().getFirst().other();
        var printed = LegalHeader.cited(number, "Quyết định", "Ban hành Quy định về chiếu sáng", null, null);

        room.taken(
                room.hiddenFile("danh mục kín 4306"),
                decision("4306/2062/QĐ-UBND", "2062-02-01"),
                reads(REPEALS, printed, ""));
        assertThat(room.view(stub).document().header().title()).isEmpty();

        room.taken(
                room.file("danh mục 4307"), decision("4307/2062/QĐ-UBND", "2062-02-01"), reads(REPEALS, printed, ""));
        assertThat(room.view(stub).document().header().title()).isEqualTo("Ban hành Quy định về chiếu sáng");
    }

    @Test
    void what_a_file_says_that_was_thrown_away_since_is_not_taken_up() {
        var number = "4308/2061/QĐ-UBND";
        var first = room.confirmed(decision("4309/2062/QĐ-UBND", "2062-01-01"), reads(REPEALS, number, ""));
        var stub =
                Objects.requireNonNull(room.view(first).relations().getFirst().other());
        var printed = LegalHeader.cited(number, "Quyết định", "Ban hành Quy định về bến đò", null, null);
        var file = room.file("danh mục 4310");
        room.trash(file, room.lawyer);

        room.inTransaction(() -> room.bean(ToldStubRepository.class).told(stub, printed, file));

        assertThat(room.view(stub).document().header().title()).isEmpty();
    }
}
