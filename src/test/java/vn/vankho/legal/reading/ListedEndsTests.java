package vn.vankho.legal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.text.Merged;

/** A yearly list states what others did to a text: it changes no word, and is no text that amended it. */
class ListedEndsTests extends AmendedText {
    private static final String LIST = """
            Điều 1. Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực một phần.
            Điều 2. Hiệu lực
            Có hiệu lực từ ngày ký.
            """;

    @Test
    void an_end_whose_own_actor_is_here_names_no_list_among_the_amending_texts_and_leaves_no_gap() {
        acting(first, "2019-12-01", AMENDING, commenced("2020-01-01"));
        acting(second, "2021-01-31", LIST);

        for (var day : List.of("2020-06-01", "2021-06-01")) {
            var put = put(
                    day,
                    null,
                    row(EffectKind.AMENDED, "2020-01-01", first, "dieu_2__khoan_1", "dieu_2__khoan_2"),
                    row(EffectKind.ANNOUNCED_CEASED, "2020-01-01", second, "dieu_2"));

            assertThat(put.amending()).extracting(Whole.Amending::kind).containsExactly(EffectKind.AMENDED);
            var merged = put.consolidator().merged();
            assertThat(said(merged)).contains("1. Mười lăm đồng.", "2. Ba mươi đồng.");
            assertThat(merged.gaps()).isEmpty();
        }
    }

    @Test
    void what_nobody_else_is_known_to_have_ended_is_told_at_its_place_by_the_list_which_amended_nothing() {
        acting(first, "2019-12-01", AMENDING, commenced("2020-01-01"));
        acting(second, "2021-01-31", LIST);
        var amended = row(EffectKind.AMENDED, "2020-01-01", first, "dieu_2__khoan_1", "dieu_2__khoan_2");
        var announced = row(EffectKind.ANNOUNCED_CEASED, "2020-01-01", second, "dieu_2__khoan_1", "dieu_3");

        var put = put("2021-06-01", null, amended, announced);

        assertThat(put.consolidator().merged().gaps())
                .extracting(Merged.Gap::key)
                .containsExactly("dieu_3");
        var list = put.amending().getLast();
        assertThat(list.kind()).isEqualTo(EffectKind.ANNOUNCED_CEASED);
        assertThat(list.isNamed()).isFalse();
        assertThat(put.amending().getFirst().isNamed()).isTrue();
    }

    @Test
    void a_part_that_the_list_does_not_name_is_what_another_did_on_that_day() {
        acting(first, "2019-12-01", AMENDING, commenced("2020-01-01"));
        acting(second, "2021-01-31", LIST);

        var put = put(
                "2021-06-01",
                null,
                row(EffectKind.AMENDED, "2020-01-01", first),
                unnamedPart(EffectKind.ANNOUNCED_CEASED, "2020-01-01", second));

        assertThat(put.amending()).hasSize(1);
        assertThat(put.consolidator().merged().gaps()).isEmpty();
    }
}
