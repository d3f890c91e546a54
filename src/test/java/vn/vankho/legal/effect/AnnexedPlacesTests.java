package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which article is meant of a decision and of the Quy định that it was issued with. */
class AnnexedPlacesTests {
    private static final LocalDate DAY = LocalDate.parse("2031-01-01");
    private static final Set<String> ARTICLES = Set.of(
            "dieu_1",
            "dieu_2",
            "dieu_3",
            "quy_ddinh__dieu_1",
            "quy_ddinh__dieu_2",
            "quy_ddinh__dieu_3",
            "quy_ddinh__dieu_4",
            "quy_ddinh__dieu_5",
            "quy_ddinh__dieu_12",
            "phu_luc_i__dieu_12");

    @ParameterizedTest
    @CsvSource({
        "dieu_3__khoan_1, dieu_3__khoan_1",
        "quy_ddinh__dieu_3, quy_ddinh__dieu_3",
        "dieu_3a, dieu_3a",
        "dieu_12a, quy_ddinh__dieu_12a",
        "dieu_12__khoan_2, quy_ddinh__dieu_12__khoan_2",
        "quy_che__dieu_5, quy_ddinh__dieu_5",
        "quy_che, quy_ddinh",
        "dieu_99, dieu_99",
        "quy_che__dieu_99, quy_ddinh__dieu_99",
        "quy_che__phu_luc_ii, quy_che__phu_luc_ii",
        "phu_luc_ii, phu_luc_ii"
    })
    void the_only_place_that_fits_is_meant(String named, String meant) {
        assertThat(AnnexedPlaces.meant(named, ARTICLES, false)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "dieu_4, dieu_4",
        "dieu_5a, quy_ddinh__dieu_5a",
        "dieu_3a, dieu_3a",
        "quy_ddinh__dieu_13, quy_ddinh__dieu_13",
        "quy_che__dieu_13, quy_ddinh__dieu_13"
    })
    void what_is_added_may_be_new(String named, String meant) {
        assertThat(AnnexedPlaces.meant(named, ARTICLES, true)).isEqualTo(meant);
    }

    @Test
    void of_two_annexed_texts_none_is_guessed() {
        var two = Set.of("dieu_1", "quy_che__dieu_5", "quy_che__lan_2__dieu_5");
        assertThat(AnnexedPlaces.meant("dieu_5", two, false)).isEqualTo("dieu_5");
        assertThat(AnnexedPlaces.meant("quy_che__dieu_5", two, false)).isEqualTo("quy_che__dieu_5");
        assertThat(AnnexedPlaces.meant("quy_ddinh__dieu_5", two, false)).isEqualTo("quy_ddinh__dieu_5");
    }

    @Test
    void an_annex_that_was_not_read_is_not_the_decision() {
        var own = Set.of("dieu_1", "dieu_2");
        assertThat(AnnexedPlaces.meant("quy_che__dieu_2", own, false)).isEqualTo("quy_che__dieu_2");

        var timeline = timeline(own, Scope.of("quy_che__dieu_1", "quy_che__dieu_2"));
        assertThat(timeline.statusOn(DAY)).containsExactly(EffectStatus.PARTLY_CEASED);
        assertThat(timeline.statusOn("dieu_2", DAY)).containsExactly(EffectStatus.IN_FORCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bang_gia", "ddinh_muc", "ke_hoach", "phuong_an", "ke_hoach__dieu_5"})
    void a_price_list_or_a_plan_is_not_the_rules_beside_it(String named) {
        assertThat(AnnexedPlaces.meant(named, ARTICLES, false)).isEqualTo(named);
        assertThat(timeline(ARTICLES, Scope.of(named)).statusOn("quy_ddinh__dieu_5", DAY))
                .containsExactly(EffectStatus.IN_FORCE);
    }

    @Test
    void a_plan_is_not_ended_by_the_name_of_rules() {
        var plan = Set.of("dieu_1", "ke_hoach__dieu_1", "ke_hoach__dieu_5");
        assertThat(AnnexedPlaces.meant("quy_che", plan, false)).isEqualTo("quy_che");
        assertThat(AnnexedPlaces.meant("quy_che__dieu_5", plan, false)).isEqualTo("quy_che__dieu_5");
        assertThat(AnnexedPlaces.meant("dieu_5", plan, false)).isEqualTo("ke_hoach__dieu_5");
    }

    @Test
    void a_charter_has_articles_too() {
        var charter = Set.of("dieu_1", "ddieu_le__dieu_1", "ddieu_le__dieu_5");
        assertThat(AnnexedPlaces.meant("dieu_5", charter, false)).isEqualTo("ddieu_le__dieu_5");
        assertThat(AnnexedPlaces.meant("quy_che", charter, false)).isEqualTo("ddieu_le");
        assertThat(AnnexedPlaces.meant("ddieu_le", ARTICLES, false)).isEqualTo("quy_ddinh");
    }

    @Test
    void a_repeal_of_an_article_that_only_the_annexed_text_has_ends_it_there() {
        var timeline = timeline(ARTICLES, Scope.of("dieu_12"));
        assertThat(timeline.statusOn("quy_ddinh__dieu_12", DAY)).containsExactly(EffectStatus.CEASED);
        assertThat(timeline.statusOn("dieu_12", DAY)).containsExactly(EffectStatus.CEASED);
        assertThat(timeline.statusOn("dieu_2", DAY)).containsExactly(EffectStatus.IN_FORCE);
        assertThat(timeline.statusOn(DAY)).containsExactly(EffectStatus.PARTLY_CEASED);
    }

    private static EffectTimeline timeline(Set<String> articles, Scope ended) {
        var repealed = new RecordedEffect(
                EffectKind.REPEALED, LocalDate.parse("2030-01-01"), ended, null, true, Instant.EPOCH, null);
        var began = new RecordedEffect(
                EffectKind.COMMENCED, LocalDate.parse("2020-01-01"), Scope.WHOLE, null, true, Instant.EPOCH, null);
        return RecordedEffect.asKnownAt(Instant.MAX, List.of(began, repealed), articles, EffectRules.load());
    }
}
