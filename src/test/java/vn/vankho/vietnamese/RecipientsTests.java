package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.vietnamese.LegalStructure.Provision;

/** "Nơi nhận:" ends the articles of a text; a sentence that begins with these words does not. */
class RecipientsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận hồ sơ: Bộ phận Một cửa của Sở",
                "nơi nhận hồ sơ trong 03 ngày.",
                "Nơi nhận: Bộ phận Một cửa của Sở",
                "Nơi nhận kết quả là nơi đã nộp hồ sơ.",
                "nơi nhận: trụ sở của Ủy ban"
            })
    void a_sentence_about_where_something_is_handed_in_ends_nothing(String line) {
        var text = "Chương I\nQUY ĐỊNH CHUNG\nĐiều 3. Nộp hồ sơ\n1. Một.\n" + line
                + "\n2. Hai.\nĐiều 4. Trả kết quả\nChương II\nTHI HÀNH\nĐiều 5. Thi hành\n";

        assertThat(keys(text))
                .containsExactly(
                        "chuong_i", "dieu_3", "dieu_3__khoan_1", "dieu_3__khoan_2", "dieu_4", "chuong_ii", "dieu_5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận:",
                "NƠI NHẬN:",
                "Nơi nhận",
                "Nơi nhận : - Như Điều 3;",
                "Nơi nhận: Như trên",
                "Nơi nhận: TM. ỦY BAN NHÂN DÂN",
                "Nơi nhận KT. GIÁM ĐỐC",
                "Nơi nhận:\tGIÁM ĐỐC",
                "Nơi nhận: Lưu: VT.",
                "Nơi nhận: Các Sở, ban, ngành;",
                "Nơi nhận: UBND tỉnh;",
                "Nơi nhận:\tKt. CHỦ TỊCH",
                "Nơi nhận: (đã ký)"
            })
    void the_recipients_are_no_part_of_the_last_article(String line) {
        var text = "Điều 1. Ban hành\nĐiều 2. Hiệu lực\n" + line + "\n- Lưu: VT.\nĐiều 3\n";
        var last = LegalStructure.of(text).provisions().getLast();

        assertThat(last.key()).isEqualTo("dieu_2");
        assertThat(text.substring(last.from(), last.until())).isEqualTo("Điều 2. Hiệu lực\n");
    }

    @Test
    void the_next_article_with_a_name_says_that_the_text_was_not_at_its_end() {
        var text = """
                Chương I
                QUY ĐỊNH CHUNG
                Điều 3. Mẫu văn bản
                Nơi nhận:
                được ghi ở cuối văn bản.
                Điều 4. Trả kết quả
                Chương II
                THI HÀNH
                Điều 5. Thi hành
                Nơi nhận:
                - Như Điều 5;
                """;
        var provisions = LegalStructure.of(text).provisions();

        assertThat(keys(text)).containsExactly("chuong_i", "dieu_3", "dieu_4", "chuong_ii", "dieu_5");
        assertThat(provisions.get(2).breadcrumb()).containsExactly("Chương I");
        assertThat(text.substring(provisions.get(1).from(), provisions.get(1).until()))
                .endsWith("được ghi ở cuối văn bản.\n");
        assertThat(text.substring(
                        provisions.getLast().from(), provisions.getLast().until()))
                .isEqualTo("Điều 5. Thi hành\n");
    }

    @Test
    void an_article_of_an_annex_that_paused_does_not_come_back_behind_the_next_one() {
        var text = """
                Điều 1. Ban hành
                QUY CHẾ
                (Ban hành kèm theo Quyết định số 1/QĐ-SNV)
                Điều 1. Mẫu
                Nơi nhận:
                Điều 2.
                được ghi ở cuối văn bản.
                Điều 3. Thi hành
                """;
        var provisions = LegalStructure.of(text).provisions();

        assertThat(keys(text))
                .containsExactly("dieu_1", "quy_che", "quy_che__dieu_1", "quy_che__dieu_2", "quy_che__dieu_3");
        assertThat(provisions.get(2).until()).isLessThan(provisions.get(3).from());
        assertThat(provisions.get(3).until()).isEqualTo(provisions.get(4).from());
    }

    private static List<String> keys(String text) {
        return LegalStructure.of(text).provisions().stream().map(Provision::key).toList();
    }
}
