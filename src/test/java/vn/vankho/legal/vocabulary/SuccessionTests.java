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
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
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

    @Test
    void a_boundary_that_was_moved_stays_known_behind_the_merger_of_the_same_two() {
        var former = body("Ủy ban nhân dân tỉnh Bãi Đá");
        var newer = body("Ủy ban nhân dân tỉnh Bãi Sỏi");
        succeed(former, newer, SuccessionKind.BOUNDARY, "2019-01-01");
        succeed(former, newer, SuccessionKind.MERGED, "2025-07-01");

        assertThat(issuer(former.name()).successors())
                .extracting(IssuingBody.Succession::kind)
                .containsExactly(SuccessionKind.BOUNDARY, SuccessionKind.MERGED);
        assertThat(room.bean(IssuerLines.class)
                        .changes(former.name(), LocalDate.parse("2018-01-01"), LocalDate.parse("2026-01-01")))
                .extracting(change -> change.kind() + " " + change.on())
                .containsExactly("BOUNDARY 2019-01-01", "MERGED 2025-07-01");

        succeed(former, newer, SuccessionKind.MERGED, "2025-07-02");

        assertThat(issuer(former.name()).successors())
                .as("another day of the one end corrects it")
                .extracting(IssuingBody.Succession::on)
                .containsExactly(LocalDate.parse("2019-01-01"), LocalDate.parse("2025-07-02"));
        assertThat(issuer(former.name()).until()).isEqualTo("2025-07-01");
    }

    @Test
    void a_body_whose_end_becomes_a_boundary_or_is_taken_back_goes_on() {
        var former = body("Ủy ban nhân dân tỉnh Bãi Cỏ");
        var newer = body("Ủy ban nhân dân tỉnh Bãi Lau");
        var third = body("Ủy ban nhân dân tỉnh Bãi Sậy");
        succeed(former, newer, SuccessionKind.MERGED, "2025-07-01");
        succeed(former, newer, SuccessionKind.BOUNDARY, "2025-07-01");
        assertThat(issuer(former.name()).until()).isNull();

        succeed(former, newer, SuccessionKind.SPLIT, "2020-01-01");
        succeed(former, third, SuccessionKind.SPLIT, "2021-01-01");
        takeBack(former, third, "2021-01-01");
        assertThat(issuer(former.name()).until())
                .as("the other one still ends it")
                .isEqualTo("2019-12-31");
        var said = issuer(former.name());
        editing.save(
                new IssuingBody(
                        said.id(),
                        said.name(),
                        said.level(),
                        null,
                        LocalDate.parse("2019-06-30"),
                        List.of(),
                        List.of(),
                        said.revision()),
                administrator);
        takeBack(former, newer, "2020-01-01");

        assertThat(issuer(former.name()).until()).as("as it was typed").isEqualTo("2019-06-30");
        assertThat(issuer(former.name()).successors())
                .extracting(IssuingBody.Succession::kind)
                .containsExactly(SuccessionKind.BOUNDARY);
        assertThat(deeds("legal.take-back-successor")).isEqualTo(2);
        assertThatThrownBy(() -> takeBack(former, newer, "2020-01-01")).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> successions.takeBack(former.id(), newer.id(), LocalDate.parse("2025-07-01"), room.lawyer))
                .isInstanceOf(Forbidden.class);
    }

    private static void takeBack(IssuingBody old, IssuingBody newer, String on) {
        successions.takeBack(old.id(), newer.id(), LocalDate.parse(on), administrator);
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
