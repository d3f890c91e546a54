package vn.vankho.legal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.RelationKind.ANNOUNCES_CESSATION;
import static vn.vankho.legal.RelationKind.CORRECTS;
import static vn.vankho.legal.RelationKind.DETAILS;
import static vn.vankho.legal.RelationKind.REFERS_TO;
import static vn.vankho.legal.RelationKind.REPEALS;
import static vn.vankho.legal.RelationKind.RESUMES;
import static vn.vankho.legal.RelationKind.REVIVES;
import static vn.vankho.legal.RelationKind.STOPS_ENFORCEMENT;
import static vn.vankho.legal.RelationKind.SUSPENDS_EFFECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

/** Who may end or suspend the text of another body, and on which day an act may count. */
class ActLegalityTests {
    private static final LegalHeader OWN = decision("14/2026/QĐ-UBND", "2026-01-01", "2026-01-11");
    private static final LegalHeader OLD = decision("30/2013/QĐ-UBND", "2013-07-09", "2013-07-19");
    private static final LegalHeader OTHER_PROVINCE = by("14/2026/QĐ-UBND", "Ủy ban nhân dân tỉnh An Hòa");
    private static final LegalHeader DECREE = by("34/2016/NĐ-CP", "Chính phủ");

    @Test
    void only_the_issuer_or_a_higher_body_ends_or_suspends_a_text() {
        for (var kind : List.of(REPEALS, SUSPENDS_EFFECT, STOPS_ENFORCEMENT, RESUMES, REVIVES)) {
            assertThat(act(OTHER_PROVINCE, kind, OLD)).as("%s", kind).containsExactly("legal.warning.competence");
            assertThat(act(DECREE, kind, OLD)).as("%s of a higher body", kind).isEmpty();
            assertThat(act(OWN, kind, OLD)).as("%s of its own", kind).isEmpty();
        }
        assertThat(act(OTHER_PROVINCE, ANNOUNCES_CESSATION, OLD)).isEmpty();
        assertThat(act(OTHER_PROVINCE, REFERS_TO, OLD)).isEmpty();
    }

    @Test
    void the_chairman_speaks_for_his_own_people_s_committee() {
        var chairman = by("9/2026/QĐ-UBND", "Chủ tịch " + OLD.issuer());

        assertThat(act(chairman, SUSPENDS_EFFECT, OLD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Chủ tịch Ủy ban nhân dân tỉnh Sông Vân,       Ủy ban nhân dân tỉnh Sông Vân,    2026-01-01, false, ",
        "Thường trực Hội đồng nhân dân tỉnh Sông Vân,  Hội đồng nhân dân tỉnh Sông Vân,  2026-01-01, false, ",
        "Sở Khoa học và Công nghệ tỉnh Sông Vân,       Ủy ban nhân dân tỉnh Sông Vân,    2026-01-01, false, by",
        "Chủ tịch Ủy ban nhân dân tỉnh An Hòa,         Ủy ban nhân dân tỉnh Sông Vân,    2026-01-01, false, by",
        "Chủ tịch Ủy ban nhân dân tỉnh Sông Vân,       Ủy ban nhân dân tỉnh Sông Vân,    2026-01-01, true,  form",
        "Ủy ban nhân dân tỉnh Sông Vân,                Ủy ban nhân dân tỉnh Sông Vân,    2025-03-31, false, ",
        "Sở Khoa học và Công nghệ tỉnh Sông Vân,       Ủy ban nhân dân tỉnh Sông Vân,    2025-03-31, false, other",
        "Bộ Công Thương,                               Bộ Công Thương,                   2026-01-01, false, ",
        "Bộ Tài chính,                                 Bộ Công Thương,                   2026-01-01, false, other",
    })
    void a_text_is_corrected_by_whom_the_law_of_the_day_says(
            String by, String of, LocalDate issued, boolean normative, @Nullable String told) {
        var acting = LegalHeader.cited("413/QĐ-UBND", "Quyết định", "", by, issued);
        var older = LegalHeader.cited("30/2013/QĐ-UBND", "Quyết định", "", of, LocalDate.parse("2013-07-09"));
        var data = new RelationData(CORRECTS, "", false, null, null, "");
        boolean inLine = Objects.equals(Issuers.body(by), Issuers.body(of));

        var warnings = Legality.of(new Act(
                acting,
                null,
                older,
                Contents.UNKNOWN,
                data,
                inLine,
                normative,
                true,
                KnownTypes.ofFile(),
                EffectRules.load()));

        assertThat(warnings)
                .extracting(LegalWarning::key)
                .isEqualTo(told == null ? List.of() : List.of("legal.warning.correction." + told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ủy ban nhân dân tỉnh Sông Vân   | CHỦ TỊCH                                    | false | ",
                "Ủy ban nhân dân tỉnh Sông Vân   | KT. CHỦ TỊCH, PHÓ CHỦ TỊCH                  | false | ",
                "Ủy ban nhân dân tỉnh Sông Vân   |                                             | false | ",
                "Ủy ban nhân dân tỉnh Sông Vân   |                                             | true  | form",
                "Ủy ban nhân dân tỉnh Sông Vân   | CHỦ TỊCH                                    | true  | form",
                "Ủy ban nhân dân tỉnh Sông Vân   | TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH               | false | by",
                "Ủy ban nhân dân tỉnh Sông Vân   | TM. UBND TỈNH, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH   | false | by",
                "Ủy ban nhân dân tỉnh Sông Vân   | TL. GIÁM ĐỐC, CHÁNH VĂN PHÒNG               | false | by",
                "Hội đồng nhân dân tỉnh Sông Vân | TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN, CHỦ TỊCH | false | ",
                "Hội đồng nhân dân tỉnh Sông Vân | TM. HĐND, CHỦ TỊCH                          | false | by",
                "Hội đồng nhân dân tỉnh Sông Vân | CHỦ TỊCH                                    | false | by",
            })
    void under_the_letterhead_of_the_body_its_capacity_says_who_corrects(
            String letterhead, @Nullable String capacity, boolean normative, @Nullable String told) {
        var day = LocalDate.parse("2026-01-01");
        var acting = new LegalHeader("413/QĐ-UBND", "Quyết định", "", letterhead, null, capacity, day, null, null);
        var older = LegalHeader.cited("30/2013/QĐ-UBND", "Quyết định", "", letterhead, day);
        var data = new RelationData(CORRECTS, "", false, null, null, "");

        assertThat(Legality.of(new Act(
                        acting,
                        null,
                        older,
                        Contents.UNKNOWN,
                        data,
                        true,
                        normative,
                        true,
                        KnownTypes.ofFile(),
                        EffectRules.load())))
                .extracting(LegalWarning::key)
                .isEqualTo(told == null ? List.of() : List.of("legal.warning.correction." + told));
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationKind.class,
            names = {"AMENDS", "SUPPLEMENTS", "REPLACES", "EXTENDS"})
    void an_administrative_decision_does_not_change_a_normative_text(RelationKind kind) {
        var acting = LegalHeader.cited("413/QĐ-UBND", "Quyết định", "", OLD.issuer(), LocalDate.parse("2015-02-27"));
        var data = new RelationData(kind, "Điều 3", false, null, null, "");

        assertThat(Legality.of(new Act(
                        acting,
                        null,
                        OLD,
                        Contents.UNKNOWN,
                        data,
                        true,
                        false,
                        true,
                        KnownTypes.ofFile(),
                        EffectRules.load())))
                .extracting(LegalWarning::key)
                .containsExactly("legal.warning.administrative.changes");
        assertThat(Legality.of(new Act(
                        acting,
                        null,
                        OLD,
                        Contents.UNKNOWN,
                        data,
                        true,
                        false,
                        false,
                        KnownTypes.ofFile(),
                        EffectRules.load())))
                .isEmpty();
    }

    @Test
    void what_is_lower_is_told_once() {
        var council = by("12/2021/NQ-HĐND", "Hội đồng nhân dân tỉnh Sông Vân");

        assertThat(act(OWN, REPEALS, council)).containsExactly("legal.warning.lower");
    }

    @Test
    void an_act_does_not_count_before_the_text_that_acts_was_issued_or_takes_effect() {
        assertThat(from("2025-12-01", REPEALS)).singleElement().satisfies(warning -> {
            assertThat(warning.key()).isEqualTo("legal.warning.actBeforeIssue");
            assertThat(warning.arguments()).containsExactly("01/12/2025", "01/01/2026", "Điều 55 Luật số 64/2025/QH15");
        });
        assertThat(from("2026-01-05", REPEALS))
                .containsExactly(LegalWarning.of("legal.warning.actBeforeEffect", "05/01/2026", "11/01/2026"));
        assertThat(from("2026-01-11", REPEALS)).isEmpty();
        assertThat(from("2025-12-01", ANNOUNCES_CESSATION))
                .as("it states what has ended")
                .isEmpty();
    }

    @Test
    void the_law_of_the_day_of_issue_is_named_where_a_text_does_not_begin_with_the_one_it_details() {
        assertThat(lawOfLateStart("2025-06-20")).isEqualTo("khoản 2 Điều 53 Luật số 64/2025/QH15");
        assertThat(lawOfLateStart("2020-06-20"))
                .isEqualTo("Điều 11 Luật số 80/2015/QH13 (chưa đối chiếu với Công báo, pháp chế kiểm tra lại)");
        assertThat(lawOfLateStart("2013-02-20"))
                .isEqualTo("Điều 8 Luật số 17/2008/QH12 (chưa đối chiếu với Công báo, pháp chế kiểm tra lại)");
        assertThat(lateStart("2007-02-20")).as("no rule is kept of that time").isEmpty();
    }

    private static Object lawOfLateStart(String issued) {
        return lateStart(issued).getFirst().arguments().getLast();
    }

    private static List<LegalWarning> lateStart(String issued) {
        var day = LocalDate.parse(issued);
        var parent =
                decision("2/" + day.getYear() + "/QĐ-UBND", day.minusDays(9).toString(), day.toString());
        var text = decision(
                "3/" + day.getYear() + "/QĐ-UBND", issued, day.plusDays(60).toString());
        return warnings(text, DETAILS, parent, null).stream()
                .filter(one -> one.key().equals("legal.warning.afterParent"))
                .toList();
    }

    @Test
    void an_implementing_text_that_begins_months_after_its_parent_is_told_and_one_that_renews_an_older_one_is_not() {
        var law = decision("2/2025/QĐ-UBND", "2025-06-01", "2025-07-01");

        assertThat(act(OWN, DETAILS, law)).containsExactly("legal.warning.afterParent");
        assertThat(act(decision("3/2025/QĐ-UBND", "2025-06-20", "2025-07-01"), DETAILS, law))
                .isEmpty();
        assertThat(act(OWN, DETAILS, OLD)).as("years later").isEmpty();
    }

    @Test
    void a_longer_term_said_after_the_former_one_was_over_is_told() {
        var term = term("2015-01-01", "2024-12-31");

        assertThat(ActDays.extendedWhenOver(List.of(term, term("2025-03-15", "2026-12-31"))))
                .containsExactly(LegalWarning.of("legal.warning.extendedWhenOver", "15/03/2025", "31/12/2024"));
        assertThat(ActDays.extendedWhenOver(List.of(term, term("2024-12-15", "2026-12-31"))))
                .isEmpty();
        assertThat(ActDays.extendedWhenOver(List.of(term("2025-01-01", "2026-12-31"), term)))
                .as("without a gap")
                .isEmpty();
        var revived = new RecordedEffect(
                EffectKind.REVIVED, LocalDate.parse("2025-02-01"), Scope.WHOLE, null, true, Instant.EPOCH, null);
        assertThat(ActDays.extendedWhenOver(List.of(term, revived, term("2025-03-15", "2026-12-31"))))
                .as("an express word brought it back")
                .isEmpty();
        assertThat(ActDays.extendedWhenOver(List.of(term, term("2026-12-31", "2026-12-31"))))
                .as("entered on its own last day")
                .isEmpty();
    }

    private static RecordedEffect term(String on, String last) {
        return new RecordedEffect(
                EffectKind.TERM, LocalDate.parse(on), Scope.WHOLE, LocalDate.parse(last), true, Instant.EPOCH, null);
    }

    private static LegalHeader by(String number, String issuer) {
        return LegalHeader.cited(
                number,
                number.contains("QĐ") ? "Quyết định" : number.contains("NQ") ? "Nghị quyết" : "Nghị định",
                "",
                issuer,
                null);
    }

    private static List<LegalWarning> from(String day, RelationKind kind) {
        return warnings(OWN, kind, OLD, LocalDate.parse(day));
    }

    private static List<String> act(LegalHeader acting, RelationKind kind, LegalHeader older) {
        return warnings(acting, kind, older, null).stream()
                .map(LegalWarning::key)
                .toList();
    }

    private static List<LegalWarning> warnings(
            LegalHeader acting, RelationKind kind, LegalHeader older, @Nullable LocalDate from) {
        return Legality.of(new Act(
                acting,
                acting.effectiveFrom(),
                older,
                Contents.UNKNOWN,
                new RelationData(kind, "", false, from, null, ""),
                Issuers.same(acting, older),
                true,
                true,
                KnownTypes.ofFile(),
                EffectRules.load()));
    }
}
