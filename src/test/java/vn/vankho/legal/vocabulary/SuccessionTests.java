package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/** Who may act for a body that has gone. */
class SuccessionTests extends VocabularyRoom {
    private static int number = 900;

    @Test
    void a_successor_may_amend_what_its_predecessors_issued_and_nobody_else() {
        var older = body("Ủy ban nhân dân tỉnh Bến Mơ");
        var between = body("Ủy ban nhân dân tỉnh Bến Mộng");
        var newer = body("Ủy ban nhân dân tỉnh Sông Mộng");
        assertThat(warned(older, newer)).contains("legal.warning.issuer");

        long before = deeds("legal.succeed-issuer");
        succeed(older, between, "2020-07-01");
        succeed(between, newer, "2025-07-01");

        assertThat(warned(older, newer)).doesNotContain("legal.warning.issuer");
        assertThat(warned(newer, older)).contains("legal.warning.issuer");
        assertThat(issuer(older.name()).until()).isEqualTo("2020-06-30");
        assertThatThrownBy(() -> succeed(newer, older, "2026-07-01"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("circle");
        assertThat(deeds("legal.succeed-issuer")).isEqualTo(before + 2);
    }

    @Test
    void a_successor_does_not_act_before_it_came_to_be() {
        var older = body("Ủy ban nhân dân tỉnh Suối Mơ");
        var newer = body("Ủy ban nhân dân tỉnh Suối Mộng");
        succeed(older, newer, "2999-07-01");

        assertThat(warned(older, newer)).contains("legal.warning.issuer");
    }

    @Test
    void a_body_that_a_sentence_names_without_its_province_is_no_other_one() {
        var full = body("Sở Khoa học và Công nghệ tỉnh Sông Thương");
        var brief = body("Sở Khoa học và Công nghệ");

        assertThat(warned(full, brief)).doesNotContain("legal.warning.issuer");
        assertThat(warned(full, body("Sở Y tế"))).contains("legal.warning.issuer");
    }

    private static List<String> warned(IssuingBody older, IssuingBody acting) {
        var old = decision("1/2019/QĐ-UBND", "2019-01-01", "2019-01-11");
        var own = new LegalHeader(
                ++number + "/2026/QĐ-UBND",
                "Quyết định",
                "Quy định của " + acting.name() + " về " + older.name() + Uuid7.next(),
                acting.name(),
                null,
                null,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-01-11"),
                null);
        var id = room.register.enter(own, room.lawyer);
        var cited = LegalHeader.cited(old.number(), "Quyết định", "", older.name(), LocalDate.parse("2019-01-01"));
        var data = new RelationData(RelationKind.REPLACES, "", false, null, null, "");
        return room.lookup.warnings(id, cited, data, room.lawyer).stream()
                .map(LegalWarning::key)
                .toList();
    }
}
