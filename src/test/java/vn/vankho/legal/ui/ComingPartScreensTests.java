package vn.vankho.legal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;

/** The banner announces of parts what will happen to them, and not what another word has answered before. */
class ComingPartScreensTests extends TruthScreens {
    @Test
    void a_term_that_was_extended_is_announced_with_its_new_last_day_alone() {
        var id = ceasedInPart();
        happens(id, EffectKind.TERM, "2016-01-11", "2074-12-31", "Điều 5");
        happens(id, EffectKind.TERM, "2020-01-01", "2075-12-31", "Điều 5");
        go(id, "");

        assertThat(why())
                .contains("Hết thời hạn hiệu lực từ 01/01/2076: Điều 5")
                .doesNotContain("01/01/2075");
    }

    @Test
    void who_prolonged_a_term_that_is_over_stands_beside_it_and_did_not_end_the_text() {
        var id = text();
        happens(id, EffectKind.TERM, "2016-01-11", "2016-12-31", "");
        var acting = register.enter(decision("9399/2016/QĐ-UBND", "2016-06-01"), lawyer.viewer());
        var longer = new RelationData(
                RelationKind.EXTENDS, "", false, null, LocalDate.parse("2020-12-31"), "Kéo dài thời hạn áp dụng.");
        register.addRelation(acting, id, longer, lawyer.viewer());
        go(id, "");

        assertThat(why()).contains("Hết thời hạn hiệu lực (gia hạn bởi Quyết định 9399/2016/QĐ-UBND) từ 01/01/2021");
    }

    @Test
    void a_part_that_is_repealed_before_its_term_is_over_ends_once() {
        var id = ceasedInPart();
        happens(id, EffectKind.TERM, "2016-01-11", "2075-12-31", "Điều 5");
        happens(id, EffectKind.REPEALED, "2074-06-01", null, "Điều 5");
        happens(id, EffectKind.AMENDED, "2075-06-01", null, "khoản 1 Điều 5");
        go(id, "");

        assertThat(why())
                .contains("Bị bãi bỏ từ 01/06/2074: Điều 5")
                .doesNotContain("01/01/2076")
                .doesNotContain("01/06/2075");
    }

    @Test
    void a_suspension_that_is_over_before_its_last_day_is_over_once() {
        var id = ceasedInPart();
        happens(id, EffectKind.SUSPENDED, "2016-02-01", "2075-12-31", "Điều 5");
        happens(id, EffectKind.RESUMED, "2020-10-01", null, "Điều 5");
        happens(id, EffectKind.SUSPENDED, "2074-02-01", "2074-12-31", "Điều 6");
        go(id, "");

        assertThat(why())
                .contains("Bị ngưng hiệu lực từ 01/02/2074: Điều 6", "từ 01/01/2075: Điều 6")
                .doesNotContain("01/01/2076");
    }

    /** A text that lost an article long ago: what happens to others of its articles changes its status no more (R3). */
    private LegalDocumentId ceasedInPart() {
        var id = text();
        happens(id, EffectKind.REPEALED, "2017-01-01", null, "Điều 9");
        return id;
    }

    private void happens(LegalDocumentId id, EffectKind kind, String on, @Nullable String until, String part) {
        var last = until == null ? null : LocalDate.parse(until);
        events.addEvent(id, kind, LocalDate.parse(on), last, "", part, "", lawyer.viewer());
    }

    private String why() {
        return words($(BannerReasons.class).single());
    }
}
