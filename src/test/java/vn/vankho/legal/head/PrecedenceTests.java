package vn.vankho.legal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.by;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.ofType;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.NOT_YET_IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.head.Precedence.Candidate;
import vn.vankho.legal.head.Precedence.Which;
import vn.vankho.legal.vocabulary.KnownTypes;

/** R11: which of two texts is applied to an act of a day, and by which article. */
class PrecedenceTests {
    private static final LegalHeader OLD = decision("30/2020/QĐ-UBND", "2020-07-09");
    private static final LegalHeader NEW = decision("14/2024/QĐ-UBND", "2024-01-01");
    private static final LegalHeader DECREE =
            LegalHeader.cited("34/2016/NĐ-CP", "Nghị định", "", "Chính phủ", LocalDate.parse("2016-05-14"));
    private static final LegalHeader TREATY =
            LegalHeader.cited(null, "Điều ước quốc tế", "Hiệp định thử", null, LocalDate.parse("2010-01-01"));

    @Test
    void the_text_that_was_in_force_on_the_day_of_the_act_is_applied() {
        var found = order(OLD, PARTLY_CEASED, DECREE, CEASED, "2026-01-01");
        assertThat(found.which()).isEqualTo(Which.FIRST);
        assertThat(found.why().key()).isEqualTo("legal.order.dayOfAct");
        assertThat(found.why().arguments()).contains("01/01/2026", "Điều 58 Luật số 64/2025/QH15");
        assertThat(found.unless()).isNull();
        assertThat(order(OLD, SUSPENDED, NEW, IN_FORCE, "2026-01-01").which()).isEqualTo(Which.SECOND);
    }

    @Test
    void a_newer_text_that_is_lighter_is_left_to_a_person() {
        var found = order(OLD, IN_FORCE, NEW, NOT_YET_IN_FORCE, "2023-12-01");
        assertThat(found.which()).isEqualTo(Which.FIRST);
        assertThat(found.why().arguments()).contains("khoản 1 Điều 156 Luật số 80/2015/QH13");
        assertThat(found.unless()).isNotNull();
        assertThat(found.unless().arguments()).contains("khoản 4 Điều 156 Luật số 80/2015/QH13");
    }

    @Test
    void the_higher_one_goes_before_the_later_one() {
        var found = order(NEW, IN_FORCE, DECREE, IN_FORCE, "2024-06-01");
        assertThat(found.which()).isEqualTo(Which.SECOND);
        assertThat(found.why().key()).isEqualTo("legal.order.higherForce");
        assertThat(found.why().arguments()).contains("khoản 2 Điều 156 Luật số 80/2015/QH13");
    }

    @Test
    void of_one_issuer_the_later_text_goes_before() {
        assertThat(order(OLD, IN_FORCE, NEW, IN_FORCE, "2026-01-01").which()).isEqualTo(Which.SECOND);
        assertThat(order(NEW, IN_FORCE, OLD, IN_FORCE, "2026-01-01").which()).isEqualTo(Which.FIRST);
        assertThat(order(NEW, IN_FORCE, OLD, IN_FORCE, "2026-01-01").why().key())
                .isEqualTo("legal.order.laterText");
        var sameDay = decision("15/2024/QĐ-UBND", "2024-01-01");
        assertThat(undetermined(NEW, IN_FORCE, sameDay, IN_FORCE)).isEqualTo("legal.order.none.days");
    }

    @Test
    void a_treaty_goes_before_domestic_law_and_the_constitution_before_a_treaty() {
        assertThat(order(DECREE, IN_FORCE, TREATY, IN_FORCE, "2026-01-01").which())
                .isEqualTo(Which.SECOND);
        var constitution = LegalHeader.cited(null, "Hiến pháp", "Hiến pháp", "Quốc hội", LocalDate.parse("2013-11-28"));
        var found = order(constitution, IN_FORCE, TREATY, IN_FORCE, "2026-01-01");
        assertThat(found.which()).isEqualTo(Which.FIRST);
        assertThat(found.why().key()).isEqualTo("legal.order.constitution");
    }

    @Test
    void where_no_rule_decides_it_says_why() {
        var elsewhere = by("Ủy ban nhân dân tỉnh Sông Thương", NEW);
        assertThat(undetermined(OLD, IN_FORCE, elsewhere, IN_FORCE)).isEqualTo("legal.order.none.issuers");
        assertThat(undetermined(OLD, CEASED, NEW, SUSPENDED)).isEqualTo("legal.order.none.neither");
        assertThat(undetermined(OLD, null, NEW, IN_FORCE)).isEqualTo("legal.order.none.status");
        assertThat(undetermined(OLD, IN_FORCE, ofType("Văn bản lạ", NEW), IN_FORCE))
                .isEqualTo("legal.order.none.force");
        var administrative = new Candidate(NEW, Set.of(IN_FORCE), false);
        assertThat(found(new Candidate(OLD, Set.of(IN_FORCE), true), administrative, "2026-01-01")
                        .why()
                        .key())
                .isEqualTo("legal.order.none.administrative");
    }

    @Test
    void of_a_day_whose_law_is_not_in_the_file_nothing_follows() {
        assertThat(order(OLD, IN_FORCE, DECREE, IN_FORCE, "1995-01-01").why().key())
                .isEqualTo("legal.order.none.law");
    }

    private static String undetermined(
            LegalHeader one, @Nullable EffectStatus stands, LegalHeader other, EffectStatus otherStands) {
        var found = order(one, stands, other, otherStands, "2026-01-01");
        assertThat(found.which()).isEqualTo(Which.UNDETERMINED);
        return found.why().key();
    }

    private static Precedence order(
            LegalHeader one, @Nullable EffectStatus stands, LegalHeader other, EffectStatus otherStands, String day) {
        return found(
                new Candidate(one, stands == null ? Set.of() : Set.of(stands), true),
                new Candidate(other, Set.of(otherStands), true),
                day);
    }

    private static Precedence found(Candidate one, Candidate other, String day) {
        return Precedence.of(
                one,
                other,
                LocalDate.parse(day),
                KnownTypes.ofFile(),
                EffectRules.load().application());
    }
}
