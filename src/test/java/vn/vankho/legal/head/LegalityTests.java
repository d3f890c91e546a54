package vn.vankho.legal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.head.Legality.Act;
import vn.vankho.legal.vocabulary.KnownTypes;

class LegalityTests {
    private static final KnownTypes TYPES = KnownTypes.ofFile();
    private static final LegalHeader OWN = decision("14/2026/QĐ-UBND", "2026-01-01", "2026-01-11");
    private static final LegalHeader OLD = decision("30/2013/QĐ-UBND", "2013-07-09", "2013-07-19");
    private static final LegalHeader DECREE =
            LegalHeader.cited("34/2016/NĐ-CP", "Nghị định", "", "Chính phủ", LocalDate.parse("2016-05-14"));

    @Test
    void a_number_with_a_year_is_judged_by_the_law_of_its_day() {
        assertThat(Normativity.of(decision("58/2010/QĐ-UBND", "2010-05-01"), TYPES)
                        .reason())
                .isEqualTo("legal.normative.year.before");
        assertThat(Normativity.of(decision("58/2018/QĐ-UBND", "2018-05-01"), TYPES)
                        .reason())
                .isEqualTo("legal.normative.year.2015");
        assertThat(Normativity.of(decision("58/2025/QĐ-UBND", "2025-04-01"), TYPES)
                        .reason())
                .isEqualTo("legal.normative.year");
    }

    @Test
    void an_own_text_may_be_amended_and_replaced_without_a_word() {
        assertThat(act(OWN, RelationKind.REPLACES, OLD, "")).isEmpty();
        assertThat(act(OWN, RelationKind.AMENDS, OLD, "khoản 2 Điều 5")).isEmpty();
    }

    @Test
    void what_an_end_leaves_out_is_told() {
        var said =
                "Quyết định số 30/2013/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực, trừ quy định tại khoản 9 Điều 6.";
        var act = new RelationData(RelationKind.REPEALS, "", false, null, null, said);

        assertThat(Legality.of(
                        new Act(OWN, null, OLD, Contents.UNKNOWN, act, true, true, true, TYPES, EffectRules.load())))
                .containsExactly(LegalWarning.of("legal.warning.endException", "quy định tại khoản 9 Điều 6"));
        assertThat(Legality.exceptions("Nghị định này hết hiệu lực từ ngày 01/3/2027, trừ các trường hợp sau:"))
                .containsExactly(LegalWarning.of("legal.warning.endException", "các trường hợp sau"));
        assertThat(Legality.exceptions("Quyết định này có hiệu lực từ ngày 01/3/2027, trừ khoản 2 Điều 5."))
                .isEmpty();
    }

    @Test
    void a_foreign_text_and_a_higher_one_are_warned_about() {
        assertThat(act(OWN, RelationKind.AMENDS, DECREE, "Điều 5"))
                .contains("legal.warning.issuer", "legal.warning.lower");
        assertThat(act(OWN, RelationKind.BASED_ON, DECREE, "")).isEmpty();
    }

    @Test
    void decisions_and_resolutions_stand_where_their_issuer_does() {
        var prime = LegalHeader.cited("50/2025/QĐ-TTg", "Quyết định", "", "Thủ tướng Chính phủ", null);
        var numbered = LegalHeader.cited("51/2008/QĐ-BCT", "Quyết định", "", null, null);
        var assembly = LegalHeader.cited("202/2025/QH15", "Nghị quyết", "", "Quốc hội", null);
        var government = LegalHeader.cited("15/2026/NQ-CP", "Nghị quyết", "", "Chính phủ", null);
        var council = LegalHeader.cited("12/2021/NQ-HĐND", "Nghị quyết", "", "Hội đồng nhân dân tỉnh Sông Vân", null);
        var nobody = LegalHeader.cited("30/2013/QĐ-UBND", "Quyết định", "", null, null);
        var commune = LegalHeader.cited("3/2026/QĐ-UBND", "Quyết định", "", "Ủy ban nhân dân xã Mẫu", null);

        assertThat(act(prime, RelationKind.REPEALS, DECREE, "")).contains("legal.warning.lower");
        assertThat(act(numbered, RelationKind.REPEALS, DECREE, "")).contains("legal.warning.lower");
        assertThat(act(government, RelationKind.SUSPENDS_EFFECT, assembly, "")).contains("legal.warning.lower");
        assertThat(act(government, RelationKind.SUSPENDS_EFFECT, DECREE, "")).doesNotContain("legal.warning.lower");
        assertThat(act(DECREE, RelationKind.REPEALS, prime, "")).doesNotContain("legal.warning.lower");
        assertThat(act(OWN, RelationKind.REPEALS, council, "")).contains("legal.warning.lower");
        assertThat(act(nobody, RelationKind.REPEALS, DECREE, "")).contains("legal.warning.lower");
        assertThat(act(commune, RelationKind.REPEALS, OLD, "")).contains("legal.warning.lower");
        assertThat(act(commune, RelationKind.REPEALS, nobody, ""))
                .as("it may be of a commune too")
                .doesNotContain("legal.warning.lower");
        assertThat(act(OWN, RelationKind.ANNOUNCES_CESSATION, council, ""))
                .as("the yearly list names what the council issued")
                .doesNotContain("legal.warning.lower");
    }

    @Test
    void a_part_left_out_of_the_first_day_is_named_until_somebody_says_its_own() {
        var clause = "Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031, trừ khoản 2 Điều 5.";
        var part = new RecordedEffect(
                EffectKind.COMMENCED,
                LocalDate.parse("2031-07-01"),
                new Scope(false, Set.of("dieu_5__khoan_2")),
                null,
                false,
                Instant.EPOCH,
                null);

        assertThat(UndatedParts.of(clause, List.of()))
                .containsExactly(LegalWarning.of("legal.warning.exception", "khoản 2 Điều 5"));
        assertThat(UndatedParts.of(clause, List.of(part))).isEmpty();
        assertThat(UndatedParts.of(
                        clause + "\nĐiều 8: Điều 8 có hiệu lực sau 15 ngày kể từ ngày đăng Công báo.", List.of()))
                .hasSize(2)
                .contains(LegalWarning.of(
                        "legal.warning.undated", "Điều 8: Điều 8 có hiệu lực sau 15 ngày kể từ ngày đăng Công báo."));
        var line = "\nĐiều 8: 2. Khoản này có hiệu lực khi Luật An toàn có hiệu lực.";
        assertThat(UndatedParts.of(clause + line, List.of(part)))
                .as("another part has its day, this one has not")
                .hasSize(1);
        assertThat(UndatedParts.of(clause + line.replace("Điều 8", "khoản 2 Điều 5"), List.of(part)))
                .isEmpty();
        assertThat(UndatedParts.of(
                        "Quyết định này có hiệu lực từ ngày ký, trừ trường hợp luật quy định khác.", List.of()))
                .isEmpty();
    }

    @Test
    void a_part_that_names_no_provision_is_incomplete() {
        assertThat(act(OWN, RelationKind.AMENDS, OLD, "")).containsExactly("legal.warning.part");
    }

    @Test
    void a_part_that_cannot_be_read_as_a_place_is_named() {
        assertThat(act(OWN, RelationKind.REPEALS, OLD, "Chương III"))
                .as("of a text that is not here")
                .containsExactly("legal.warning.division.unknown");
        assertThat(act(OWN, RelationKind.REPEALS, OLD, "khoản 2 Điều 5; một số điều của Chương III; Phụ lục II"))
                .containsExactly("legal.warning.unreadPart");
        assertThat(act(OWN, RelationKind.REPEALS, OLD, "khoản 2 Điều 5; Phụ lục II"))
                .isEmpty();
        assertThat(act(OWN, RelationKind.REPEALS, OLD, "Mẫu số 02 Phụ lục II"))
                .as("a form is not the appendix it stands in")
                .containsExactly("legal.warning.unreadPart");
    }

    @Test
    void a_correction_does_not_touch_content_and_an_administrative_text_repeals_only_sometimes() {
        assertThat(act(OWN, RelationKind.CORRECTS, OLD, "Điều 5"))
                .containsExactly("legal.warning.correction", "legal.warning.correction.form");
        var administrative = decision("413/QĐ-UBND", "2015-02-27", "2015-02-27");
        assertThat(act(administrative, RelationKind.REPEALS, OLD, "")).containsExactly("legal.warning.administrative");
    }

    @Test
    void a_text_does_not_take_effect_before_the_one_it_details() {
        var parent = decision("2/2026/QĐ-UBND", "2025-12-01", "2026-01-12");
        assertThat(act(OWN, RelationKind.DETAILS, parent, "")).containsExactly("legal.warning.beforeParent");
        assertThat(act(OWN, RelationKind.DETAILS, OLD, "")).isEmpty();
    }

    @Test
    void nothing_ends_before_it_was_issued() {
        var data = new RelationData(RelationKind.REPEALS, "", false, LocalDate.parse("2013-07-01"), null, "");
        assertThat(Legality.of(
                        new Act(OWN, null, OLD, Contents.UNKNOWN, data, true, null, null, TYPES, EffectRules.load())))
                .extracting(LegalWarning::key)
                .containsExactly("legal.warning.beforeIssue");
    }

    private static List<String> act(
            LegalHeader acting, RelationKind kind, LegalHeader older, @Nullable String provisions) {
        var data = new RelationData(kind, provisions, false, null, null, "");
        var act = new Act(
                acting,
                acting.effectiveFrom(),
                older,
                Contents.UNKNOWN,
                data,
                Issuers.same(acting, older),
                Normativity.of(acting, TYPES).normative(),
                Normativity.of(older, TYPES).normative(),
                TYPES,
                EffectRules.load());
        return Legality.of(act).stream().map(LegalWarning::key).toList();
    }
}
