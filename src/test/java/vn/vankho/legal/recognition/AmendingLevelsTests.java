package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clause may name the text that its points change, and an article or a khoản of it. */
class AmendingLevelsTests {
    @Test
    void points_below_a_clause_that_names_a_document_are_of_that_document() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của các quyết định
                1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND ngày 07 tháng 4 năm 2029:
                a) Sửa đổi Điều 4 như sau:
                “Điều 4. Mới
                1. Mới.”;
                b) Bãi bỏ khoản 2 Điều 5.
                2. Sửa đổi, bổ sung một số điều của Quyết định số 8/2028/QĐ-UBND như sau:
                a) Sửa đổi khoản 1 Điều 9 như sau:
                “1. Mới.”.
                3. Bãi bỏ Quyết định số 9/2027/QĐ-UBND.
                a) Sửa đổi Điều 77 như sau:
                “Điều 77. Của ai, không ai biết.”.
                """))
                .containsExactly(
                        "AMENDS Quyết định 30/2029/QĐ-UBND [Điều 4]",
                        "REPEALS Quyết định 30/2029/QĐ-UBND [khoản 2 Điều 5]",
                        "AMENDS Quyết định 8/2028/QĐ-UBND [khoản 1 Điều 9]",
                        "REPEALS Quyết định 9/2027/QĐ-UBND");
    }

    @Test
    void behind_such_a_clause_those_without_a_name_are_of_the_document_of_the_article() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Sửa đổi, bổ sung Điều 8 Quyết định số 8/2028/QĐ-UBND như sau:
                a) Sửa đổi khoản 1 như sau:
                “1. Mới.”;
                b) Bãi bỏ khoản 2.
                2. Bãi bỏ Điều 3.
                """))
                .containsExactlyInAnyOrder(
                        "AMENDS Quyết định 8/2028/QĐ-UBND [khoản 1 Điều 8]",
                        "REPEALS Quyết định 8/2028/QĐ-UBND [khoản 2 Điều 8]",
                        "AMENDS Quyết định 30/2029/QĐ-UBND [một số điều]",
                        "REPEALS Quyết định 30/2029/QĐ-UBND [Điều 3]");
    }

    @Test
    void clauses_below_a_place_that_is_named_with_its_document_are_within_that_place() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung khoản 2 Điều 5 Quyết định số 30/2029/QĐ-UBND như sau:
                1. Sửa đổi điểm b như sau:
                “b) Mới.”
                2. Bãi bỏ điểm d.
                3. Bổ sung khoản 2a vào sau khoản 2 như sau:
                “2a. Mới.”
                """))
                .containsExactly(
                        "AMENDS Quyết định 30/2029/QĐ-UBND [điểm b khoản 2 Điều 5]",
                        "REPEALS Quyết định 30/2029/QĐ-UBND [điểm d khoản 2 Điều 5]",
                        "SUPPLEMENTS Quyết định 30/2029/QĐ-UBND [khoản 2a Điều 5]");
    }

    @Test
    void places_below_a_bare_verb_are_what_it_is_done_to() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Bãi bỏ các điểm, khoản, điều sau đây:
                a) Khoản 2 Điều 5;
                b) Điều 7, Điều 8.;
                2. Thay thế cụm từ “huyện” bằng cụm từ “xã” tại các điều sau:
                a) Điều 9;
                b) Khoản 1 Điều 10.
                3. Bỏ cụm từ “cấp huyện” tại điểm a khoản 2 Điều 11.
                """))
                .containsExactlyInAnyOrder(
                        "REPEALS Quyết định 30/2029/QĐ-UBND [khoản 2 Điều 5; Điều 7, Điều 8]",
                        "AMENDS Quyết định 30/2029/QĐ-UBND [Điều 9; khoản 1 Điều 10; điểm a khoản 2 Điều 11]");
    }

    @Test
    void a_bare_verb_leads_a_list_of_documents() {
        assertThat(acts("""
                Điều 1. Quyết định này quy định về kiểm định.
                Điều 2. Hiệu lực thi hành
                1. Quyết định này có hiệu lực từ ngày 01 tháng 5 năm 2031.
                2. Quyết định này bãi bỏ:
                a) Khoản 1, khoản 10 Điều 1 Quyết định số 30/2029/QĐ-UBND sửa đổi, bổ sung một số quyết định;
                b) Điều 19 và Phụ lục ban hành kèm theo Quyết định số 8/2028/QĐ-UBND.
                """))
                .containsExactly(
                        "REPEALS Quyết định 30/2029/QĐ-UBND [Khoản 1, khoản 10 Điều 1]",
                        "REPEALS Quyết định 8/2028/QĐ-UBND [Điều 19 và Phụ lục]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khoản 5, điểm b khoản 6, khoản 7 và khoản 10\nĐiều 26",
                "điểm c khoản 2\nĐiều 26",
                "điểm a,\nđiểm c khoản 2\nĐiều 26",
                "Mẫu số 17, Mẫu số 18\nPhụ lục II ban hành kèm theo"
            })
    void a_place_goes_on_where_the_page_wrapped_it(String place) {
        var said = place.replace('\n', ' ').replace(" ban hành kèm theo", "");

        assertThat(acts("Điều 1. Bãi bỏ một số quy định\n1. Bãi bỏ " + place
                        + " Quyết định số 30/2029/QĐ-UBND ngày 07 tháng 4 năm 2029 của Ủy ban nhân dân tỉnh.\n"))
                .containsExactly("REPEALS Quyết định 30/2029/QĐ-UBND [" + said + "]");
    }

    @Test
    void an_article_behind_a_clause_without_a_full_stop_still_begins() {
        assertThat(acts("""
                Điều 1. Nơi thu
                Thu phí tại trụ sở theo khoản 2
                Điều 2. Bãi bỏ Quyết định số 30/2029/QĐ-UBND ngày 07 tháng 4 năm 2029.
                """)).containsExactly("REPEALS Quyết định 30/2029/QĐ-UBND");
    }

    @Test
    void those_that_only_a_name_lists_are_not_ended() {
        assertThat(acts("""
                Điều 1. Bãi bỏ các quy định sau đây:
                1. Điều 1 Quyết định số 19/2024/QĐ-UBND ngày 08 tháng 12 năm 2024 của Ủy ban nhân dân tỉnh sửa đổi, bổ sung một số điều của Quyết định số 88/2018/QĐ-UBND, Quyết định số 17/2020/QĐ-UBND và Quyết định số 03/2013/QĐ-UBND;
                2. Quyết định số 30/2029/QĐ-UBND ngày 07 tháng 4 năm 2029 quy định chi tiết Luật Đo lường và Quyết định số 8/2028/QĐ-UBND ngày 01 tháng 02 năm 2028.
                """))
                .containsExactly(
                        "REPEALS Quyết định 19/2024/QĐ-UBND [Điều 1]",
                        "REPEALS Quyết định 30/2029/QĐ-UBND",
                        "REPEALS Quyết định 8/2028/QĐ-UBND");
    }

    @Test
    void a_new_chapter_is_named_with_the_articles_it_brings() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Bổ sung Chương IIa vào sau Chương II như sau:
                “Chương IIa
                QUẢN LÝ HẠ TẦNG
                Điều 15a. Chủ đầu tư
                1. Lập “kế hoạch năm” trước tháng 12.
                Điều 15b. Bảo trì
                Hai năm một lần.”.
                2. Sửa đổi, bổ sung Chương III như sau:
                “Chương III
                TỔ CHỨC THỰC HIỆN
                Điều 16. Sở Công Thương
                Chủ trì.”.
                """))
                .containsExactly(
                        "AMENDS Quyết định 30/2029/QĐ-UBND [Chương III]",
                        "SUPPLEMENTS Quyết định 30/2029/QĐ-UBND [Chương IIa (Điều 15a, Điều 15b)]");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {"“,\"", "\",\"", "\",”"})
    void a_new_chapter_ends_with_the_mark_that_closes_it_whichever_it_is(String opens, String closes) {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Bổ sung Chương IIa vào sau Chương II như sau:
                OChương IIa
                QUẢN LÝ HẠ TẦNG
                Điều 15a. Chủ đầu tư
                1. Thu tại "trạm".
                Điều 15b. Bảo trì
                Hai năm một lần.C
                Điều 2. Tổ chức thực hiện
                Chánh Văn phòng chịu trách nhiệm.
                Điều 3. Hiệu lực
                Quyết định này có hiệu lực từ ngày ký.
                """.replace("OChương", opens + "Chương").replace("lần.C", "lần." + closes)))
                .filteredOn(act -> act.startsWith("SUPPLEMENTS"))
                .containsExactly("SUPPLEMENTS Quyết định 30/2029/QĐ-UBND [Chương IIa (Điều 15a, Điều 15b)]");
    }

    @Test
    void what_another_point_quotes_is_not_of_a_section_without_its_words() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Bổ sung Mục 3a vào sau Mục 3 Chương III.
                2. Sửa đổi, bổ sung Chương IV như sau:
                “Chương IV
                TỔ CHỨC THỰC HIỆN
                Điều 16. Sở Công Thương
                Chủ trì.”.
                """))
                .filteredOn(act -> act.startsWith("SUPPLEMENTS"))
                .singleElement()
                .satisfies(act -> assertThat(act).contains("Mục 3a").doesNotContain("Điều 16"));
    }

    @Test
    void a_quotation_that_a_straight_mark_ends_hides_nothing_behind_it() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Điều 13 được sửa đổi, bổ sung như sau:
                “Điều 13. Nơi thu
                1. Thu tại "trạm".
                2. Bãi bỏ khoản 9 Điều 77."
                2. Bãi bỏ khoản 3 Điều 26.
                3. Sửa đổi Điều 27 như sau:
                “Điều 27. Mới.”
                """))
                .containsExactlyInAnyOrder(
                        "AMENDS Quyết định 30/2029/QĐ-UBND [Điều 13; Điều 27]",
                        "REPEALS Quyết định 30/2029/QĐ-UBND [khoản 3 Điều 26]");
    }

    @Test
    void what_a_replaced_text_amended_by_its_name_is_not_amended_here() {
        assertThat(acts("""
                Điều 9. Hiệu lực
                Quyết định này có hiệu lực sau 45 ngày kể từ ngày ký và thay thế Quyết định số 30/2029/QĐ-UBND ngày 07 tháng 4 năm 2029 của Ủy ban nhân dân tỉnh, Quyết định số 8/2030/QĐ-UBND ngày 09 tháng 4 năm 2030 của Ủy ban nhân dân tỉnh sửa đổi khoản 1 Điều 6 Quyết định số 30/2029/QĐ-UBND ngày 07 tháng 4 năm 2029.
                """))
                .containsExactly("REPLACES Quyết định 30/2029/QĐ-UBND", "REPLACES Quyết định 8/2030/QĐ-UBND");
        assertThat(acts("""
                Điều 9. Hiệu lực
                Quyết định này có hiệu lực cùng thời điểm có hiệu lực của Nghị định số 12/2031/NĐ-CP và thay thế Quyết định số 30/2029/QĐ-UBND.
                """)).containsExactly("REPLACES Quyết định 30/2029/QĐ-UBND");
    }

    @Test
    void who_passed_a_law_is_none_of_its_name() {
        assertThat(
                        acts(
                                "Điều 9. Bãi bỏ Pháp lệnh về thuế chợ đã được Hội đồng Nhà nước khóa VIII thông qua ngày 30 tháng 01 năm 1989.\n"))
                .containsExactly("REPEALS Pháp lệnh về thuế chợ");
    }

    @Test
    void a_type_may_be_written_large() {
        assertThat(
                        acts(
                                "Điều 9. Bãi bỏ Điều 4, Điều 5 của Thông tư Liên tịch số 19/2015/TTLT-BGTVT-BVHTTDL ngày 25 tháng 5 năm 2015.\n"))
                .containsExactly("REPEALS Thông tư liên tịch 19/2015/TTLT-BGTVT-BVHTTDL [Điều 4, Điều 5]");
    }

    @Test
    void a_page_of_the_codification_does_nothing_itself() {
        var taken = "(Điều %d Thông tư số 3/2029/TT-BVH, có hiệu lực thi hành kể từ ngày 01/02/2030)\n";
        var article = "Điều 9.1.TT.%d. Hiệu lực\n" + taken
                + "Thông tư này thay thế Thông tư số %d/2011/TT-BVH ngày 28 tháng 7 năm 2011;\n";

        assertThat(LegalRecognition.read(java.util.List.of("Chương I\nDU LỊCH\n" + article.formatted(1, 4, 5)
                                + article.formatted(2, 5, 6) + article.formatted(3, 6, 7)))
                        .acts())
                .isEmpty();
    }

    @Test
    void what_is_given_another_number_behind_a_repeal_is_not_repealed() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bãi bỏ một số điều của Quy định ban hành kèm theo Quyết định số 30/2029/QĐ-UBND
                1. Bãi bỏ Điều 6.
                2. Bãi bỏ khoản 2 Điều 8; đánh số lại khoản 3, khoản 4 Điều 8 thành khoản 2, khoản 3 Điều 8.
                """))
                .filteredOn(act -> act.startsWith("REPEALS") || act.contains("Điều 8"))
                .containsExactly(
                        "AMENDS Quyết định 30/2029/QĐ-UBND [khoản 3, khoản 4 Điều 8 của Quy định]",
                        "REPEALS Quyết định 30/2029/QĐ-UBND [Điều 6 của Quy định; khoản 2 Điều 8 của Quy định]");
    }
}
