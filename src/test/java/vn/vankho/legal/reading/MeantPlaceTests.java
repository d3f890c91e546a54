package vn.vankho.legal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.text.Amendment;

/** What a person has confirmed for an article of the decision changes no word of what it was issued with, and the other way round. */
class MeantPlaceTests {
    private static final Set<String> PLACES =
            Set.of("dieu_1", "dieu_2", "quy_ddinh", "quy_ddinh__dieu_1", "quy_ddinh__dieu_2", "quy_ddinh__dieu_12");

    @Test
    void an_article_of_the_decision_is_not_that_of_the_annexed_text() {
        assertThat(only("dieu_2", PLACES).meets(amends("dieu_2", true))).isFalse();
        assertThat(only("dieu_2", PLACES).meets(amends("dieu_2__khoan_1", false)))
                .isTrue();
        assertThat(only("quy_ddinh__dieu_2", PLACES).meets(amends("dieu_2", true)))
                .isTrue();
    }

    @Test
    void an_article_that_only_the_annexed_text_has_is_meant_there() {
        assertThat(only("dieu_12", PLACES).place()).isEqualTo("quy_ddinh__dieu_12");
        assertThat(only("dieu_12", PLACES).meets(amends("dieu_12", true))).isTrue();
        assertThat(only("quy_che__dieu_12", PLACES).meets(amends("dieu_12", true)))
                .isTrue();
    }

    @Test
    void a_text_whose_only_articles_are_its_own_may_be_called_annexed() {
        assertThat(only("dieu_2", Set.of("dieu_1", "dieu_2")).meets(amends("dieu_2", true)))
                .isTrue();
        assertThat(only("quy_che__dieu_2", Set.of("dieu_1", "dieu_2")).meets(amends("dieu_2", true)))
                .isTrue();
    }

    private static MeantPlace only(String named, Set<String> places) {
        var event = new RecordedEffect(
                EffectKind.AMENDED, LocalDate.parse("2030-01-01"), Scope.of(named), null, true, Instant.EPOCH, null);
        return MeantPlace.of(event, List.of(), new Chapters(Contents.UNKNOWN, places))
                .iterator()
                .next();
    }

    private static Amendment amends(String key, boolean annexed) {
        return new Amendment(Amendment.Kind.PUT, key, annexed, List.of(), "", "", "Điều 1", 0);
    }
}
