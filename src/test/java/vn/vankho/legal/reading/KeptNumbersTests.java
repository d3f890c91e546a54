package vn.vankho.legal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.text.Merged;

/** A mark stands at the number that its event names: the provision that is meant must bear it still. */
class KeptNumbersTests extends AmendedText {
    private static final String RENUMBERING = """
            Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
            1. Bổ sung khoản 2 vào sau khoản 1 Điều 2 như sau:
            “2. Mười lăm đồng.”
            2. Khoản 2 Điều 2 được đánh số lại thành khoản 3.
            """;
    private final EffectRow amended = row(EffectKind.AMENDED, "2020-01-01", first, "dieu_2");

    KeptNumbersTests() {
        acting(first, "2019-12-01", RENUMBERING, commenced("2020-01-01"));
    }

    @Test
    void a_provision_that_was_suspended_or_ended_by_its_number_keeps_it_and_the_renumbering_is_told() {
        for (var kind : new EffectKind[] {EffectKind.SUSPENDED, EffectKind.PARENT_CEASED}) {
            var merged = merged("2021-01-01", row(kind, "2019-01-01", null, "dieu_2__khoan_2"), amended);

            assertThat(said(merged))
                    .contains("1. Mười đồng.", "2. Hai mươi đồng.")
                    .doesNotContain("2. Mười lăm đồng.", "3. Hai mươi đồng.");
            assertThat(merged.gaps()).extracting(Merged.Gap::key).containsOnly("dieu_2");
        }
    }

    @Test
    void so_does_the_one_whose_new_number_an_event_names() {
        var merged = merged("2021-01-01", row(EffectKind.SUSPENDED, "2019-01-01", null, "dieu_2__khoan_3"), amended);

        assertThat(said(merged)).contains("2. Hai mươi đồng.");
        assertThat(merged.gaps()).isNotEmpty();
    }

    @Test
    void an_event_that_came_after_or_is_of_the_whole_article_hinders_nothing() {
        for (var other : new EffectRow[] {
            row(EffectKind.SUSPENDED, "2020-06-01", second, "dieu_2__khoan_2"),
            row(EffectKind.SUSPENDED, "2019-01-01", second, "dieu_2")
        }) {
            var merged = merged("2021-01-01", other, amended);

            assertThat(said(merged)).containsSubsequence("2. Mười lăm đồng.", "3. Hai mươi đồng.");
            assertThat(merged.gaps()).isEmpty();
        }
    }
}
