package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.vietnamese.LegalStructure.Provision;

/** Parts "I.", "II." of a text without Điều, and what holds them. */
class RomanPartsTests {
    @Test
    void parts_before_an_appendix_are_of_the_text_and_those_in_it_are_of_the_appendix() {
        var text = """
                KẾ HOẠCH
                I. MỤC ĐÍCH, YÊU CẦU
                1. Mục đích
                II. NỘI DUNG
                III. TỔ CHỨC THỰC HIỆN
                PHỤ LỤC
                BIỂU TIẾN ĐỘ
                I. CÔNG VIỆC QUÝ MỘT
                II. CÔNG VIỆC QUÝ HAI
                """;

        var provisions = LegalStructure.of(text).provisions();

        assertThat(provisions)
                .extracting(Provision::key)
                .containsExactly("muc_i", "muc_ii", "muc_iii", "phu_luc", "phu_luc__muc_i", "phu_luc__muc_ii");
        assertThat(provisions.get(2).breadcrumb()).isEmpty();
        assertThat(text.substring(provisions.get(2).from(), provisions.get(2).until()))
                .isEqualTo("III. TỔ CHỨC THỰC HIỆN\n");
        assertThat(provisions.get(4).breadcrumb()).containsExactly("Phụ lục");
    }

    @Test
    void each_part_of_the_text_counts_anew_or_goes_on() {
        var anew = "Phần thứ nhất\nTÌNH HÌNH\nI. CHUNG\nII. RIÊNG\nPhần thứ hai\nNHIỆM VỤ\nI. TRƯỚC\nII. SAU\n";
        var goesOn = anew.replace("I. TRƯỚC", "III. TRƯỚC").replace("II. SAU", "IV. SAU");

        assertThat(of(anew))
                .containsExactly(
                        "Phần thứ nhất",
                        "Phần thứ nhất › I",
                        "Phần thứ nhất › II",
                        "Phần thứ hai",
                        "Phần thứ hai › I",
                        "Phần thứ hai › II");
        assertThat(of(goesOn))
                .containsExactly(
                        "Phần thứ nhất",
                        "Phần thứ nhất › I",
                        "Phần thứ nhất › II",
                        "Phần thứ hai",
                        "Phần thứ hai › III",
                        "Phần thứ hai › IV");
    }

    @Test
    void an_annex_with_parts_and_articles_keeps_each_article_in_its_own_part() {
        var text = """
                Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
                QUY CHẾ
                Làm việc
                (Ban hành kèm theo Quyết định số 1/2020/QĐ-UBND)
                I. QUY ĐỊNH CHUNG
                Điều 1. Phạm vi
                Một.
                II. NỘI DUNG
                Điều 2. Việc
                Hai.
                """;
        assertThat(LegalStructure.of(text).divisions())
                .containsEntry("quy_che__muc_1", java.util.List.of("quy_che__dieu_1"))
                .containsEntry("quy_che__muc_2", java.util.List.of("quy_che__dieu_2"));
    }

    @Test
    void an_appendix_does_not_go_on_with_the_numbers_of_the_text() {
        assertThat(of("I. MỘT\nII. HAI\nPHỤ LỤC\nBIỂU MẪU\nIII. CỘT BA CỦA BIỂU\n"))
                .containsExactly("I", "II", "Phụ lục");
    }

    @Test
    void a_text_with_articles_has_no_such_parts() {
        assertThat(of("I. CĂN CỨ\nĐiều 1. Phạm vi\nII. KẾT QUẢ\nĐiều 2. Thi hành\n"))
                .containsExactly("Điều 1", "Điều 2");
    }

    private static List<String> of(String text) {
        return LegalStructure.of(text).provisions().stream()
                .map(one ->
                        String.join(" › ", one.breadcrumb()) + (one.breadcrumb().isEmpty() ? "" : " › ") + one.label())
                .toList();
    }
}
