package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which article is meant of a decision and of the Quy định that it was issued with. */
class AnnexedPlacesTests {
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
    void the_only_articles_of_a_text_may_be_called_annexed() {
        assertThat(AnnexedPlaces.meant("quy_che__dieu_2", Set.of("dieu_1", "dieu_2"), false))
                .isEqualTo("dieu_2");
    }

    @Test
    void a_repeal_of_an_article_that_only_the_annexed_text_has_ends_it_there() {
        var repealed = new RecordedEffect(
                EffectKind.REPEALED,
                LocalDate.parse("2030-01-01"),
                Scope.of("dieu_12"),
                null,
                true,
                Instant.EPOCH,
                null);
        var began = new RecordedEffect(
                EffectKind.COMMENCED, LocalDate.parse("2020-01-01"), Scope.WHOLE, null, true, Instant.EPOCH, null);
        var timeline = RecordedEffect.asKnownAt(Instant.MAX, List.of(began, repealed), ARTICLES, EffectRules.load());

        var day = LocalDate.parse("2031-01-01");
        assertThat(timeline.statusOn("quy_ddinh__dieu_12", day)).containsExactly(EffectStatus.CEASED);
        assertThat(timeline.statusOn("dieu_12", day)).containsExactly(EffectStatus.CEASED);
        assertThat(timeline.statusOn("dieu_2", day)).containsExactly(EffectStatus.IN_FORCE);
        assertThat(timeline.statusOn(day)).containsExactly(EffectStatus.PARTLY_CEASED);
    }
}
