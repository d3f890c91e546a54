package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of repeals as provinces and ministries write them: parts, lists below a lead, what is joined. */
class ActFormsTests {
    private static final String A = "Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018 của Ủy ban nhân dân tỉnh";
    private static final String B = "Quyết định số 31/2019/QĐ-UBND ngày 12 tháng 9 năm 2019 của Ủy ban nhân dân tỉnh";

    @Test
    void a_part_that_nobody_named_is_no_whole() {
        assertThat(acts("Điều 1. Bãi bỏ một phần " + A + " về giá đất.\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND []");
        assertThat(acts("Điều 1. Ngưng hiệu lực một phần " + A + ".\n"))
                .containsExactly("SUSPENDS_EFFECT Quyết định 26/2018/QĐ-UBND []");
    }

    @Test
    void the_heading_of_an_article_is_no_part_of_the_sentence_below() {
        assertThat(acts("Điều 1. Bãi bỏ một phần văn bản quy phạm pháp luật lĩnh vực đất đai\nBãi bỏ khoản 3 Điều 9 "
                        + A + ".\nĐiều 2. Hiệu lực\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [khoản 3 Điều 9]");
        assertThat(acts("Điều 1. Bãi bỏ một phần văn bản quy phạm pháp luật lĩnh vực đất đai\nBãi bỏ khoản 3 Điều 9 "
                        + "Quy định về giá đất ban hành kèm theo " + A + ".\nĐiều 2. Hiệu lực\n"))
                .allMatch(act -> act.contains("[khoản 3 Điều 9"));
    }

    @Test
    void clauses_below_a_partial_repeal_name_its_provisions() {
        assertThat(acts("Điều 1. Bãi bỏ một phần " + A
                        + " về giá đất\n1. Bãi bỏ khoản 2 Điều 3.\n2. Bãi bỏ Điều 5.\nĐiều 2. Hiệu lực\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [khoản 2 Điều 3; Điều 5]");
        assertThat(acts(decision(
                        "Bãi bỏ một phần Quyết định số 26/2018/QĐ-UBND về giá đất",
                        "Điều 1. Nội dung bãi bỏ\n1. Bãi bỏ khoản 2 Điều 3.\n2. Bãi bỏ Điều 5.\n")))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [khoản 2 Điều 3; Điều 5]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quy định",
                "Quy chế quản lý nghĩa trang nhân dân tỉnh",
                "nội dung của Quy chế quản lý nghĩa trang"
            })
    void a_part_of_an_annexed_text_is_no_place_beside_those_that_the_articles_name(String annexed) {
        var title = "Bãi bỏ một phần " + annexed + " ban hành kèm theo " + A;
        var type = annexed.contains("Quy chế") ? "Quy chế" : "Quy định";
        assertThat(acts(decision(
                        title,
                        "Điều 1. Bãi bỏ khoản 3 Điều 6 và Điều 10 của " + type + " ban hành kèm theo " + A + ".\n")))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [khoản 3 Điều 6 và Điều 10 của " + type + "]");
        assertThat(acts(decision(title, "Điều 1. Nội dung bãi bỏ\n1. Bãi bỏ khoản 3 Điều 6.\n2. Bãi bỏ Điều 10.\n")))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [khoản 3 Điều 6 của " + type + "; Điều 10 của "
                        + type + "]");
    }

    @Test
    void whatever_stands_before_the_text_is_a_part_of_it() {
        assertThat(
                        acts(
                                "Điều 1. Bãi bỏ mức thu phí đấu giá tại Nghị quyết số 05/2012/NQ-HĐND của Hội đồng nhân dân tỉnh.\n"))
                .containsExactly("REPEALS Nghị quyết 05/2012/NQ-HĐND [mức thu phí đấu giá]");
        assertThat(acts("Điều 1. Bãi bỏ chính sách hỗ trợ lãi suất và tiết 2.1 của " + A + ".\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [chính sách hỗ trợ lãi suất và tiết 2.1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bãi bỏ lệ phí hộ tịch ở A.",
                "Bãi bỏ lệ phí hộ tịch nêu ở A.",
                "Bãi bỏ lệ phí hộ tịch do A ban hành.",
                "Bãi bỏ lệ phí hộ tịch được A quy định.",
                "Bãi bỏ lệ phí hộ tịch tại các quyết định sau: A; B.",
                "Bãi bỏ lệ phí hộ tịch tại các quyết định sau đây:\n1. A;\n2. B."
            })
    void a_part_that_is_told_in_any_way_is_no_whole(String said) {
        assertThat(acts("Điều 1. " + said.replace("A", A).replace("B.", B + ".") + "\n"))
                .isNotEmpty()
                .allMatch(act -> act.endsWith("[lệ phí hộ tịch]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kể từ ngày 01/7/2031, bãi bỏ A.",
                "Kể từ ngày 01 tháng 7 năm 2031, Quyết định này thay thế A.",
                "Kể từ ngày 01 tháng 7 năm 2031, A hết hiệu lực.",
                "Bãi bỏ A kể từ ngày 01 tháng 7 năm 2031.",
                "Kể từ ngày 01/7/2031, bãi bỏ các văn bản sau đây:\n1. A."
            })
    void the_day_of_an_end_may_stand_ahead_of_it_or_behind_the_text(String said) {
        var read = decision("Quy định", "Điều 2. " + said.replace("A", A) + "\n");

        assertThat(read.acts())
                .filteredOn(act -> act.kind() == ActKind.REPEALS || act.kind() == ActKind.REPLACES)
                .singleElement()
                .satisfies(act -> assertThat(act.on()).isEqualTo(LocalDate.of(2031, 7, 1)));
    }

    @Test
    void the_first_day_of_the_text_itself_is_no_day_of_an_end() {
        var read = decision(
                "Quy định",
                "Điều 2. Quyết định này thay thế " + A + " và có hiệu lực kể từ ngày 01 tháng 7 năm 2031.\n");

        assertThat(read.acts().getLast().on()).isNull();
    }

    @Test
    void numbers_behind_one_word_for_all_are_each_meant() {
        assertThat(
                        acts(
                                "Điều 3. Các Quyết định số 5/2020/QĐ-UBND, số 6/2021/QĐ-UBND và số 7/2022/QĐ-UBND hết hiệu lực.\n"))
                .containsExactly(
                        "REPEALS Quyết định 5/2020/QĐ-UBND",
                        "REPEALS Quyết định 6/2021/QĐ-UBND",
                        "REPEALS Quyết định 7/2022/QĐ-UBND");
        assertThat(
                        acts(
                                "Điều 3. Bãi bỏ các Quyết định: số 5/2020/QĐ-UBND ngày 01/02/2020; số 6/2020/QĐ-UBND ngày 02/02/2020.\n"))
                .containsExactly("REPEALS Quyết định 5/2020/QĐ-UBND", "REPEALS Quyết định 6/2020/QĐ-UBND");
        assertThat(
                        acts(
                                "Điều 3. Thay thế Thông tư số 5/2020/TT-BTC hướng dẫn Nghị định số 6/2019/NĐ-CP, số 7/2019/NĐ-CP.\n"))
                .containsExactly("REPLACES Thông tư 5/2020/TT-BTC");
    }

    @Test
    void counts_and_names_of_kinds_of_texts_are_no_part() {
        assertThat(acts("Điều 1. Bãi bỏ toàn bộ " + A + ".\n")).containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND");
        assertThat(acts("Điều 1. Bãi bỏ toàn bộ 02 (hai) quyết định của Ủy ban nhân dân tỉnh, gồm: " + A + "; " + B
                        + ".\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND", "REPEALS Quyết định 31/2019/QĐ-UBND");
        assertThat(acts("Điều 1. Bãi bỏ hiệu lực thi hành của " + A + ".\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND");
    }

    @Test
    void what_is_laid_down_in_a_provision_is_a_part() {
        assertThat(acts("Điều 1. Bãi bỏ quy định tại khoản 2 Điều 8 " + A + ".\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [quy định tại khoản 2 Điều 8]");
        assertThat(acts("Điều 1. Thay thế biểu mẫu quy định tại Phụ lục II " + A + ".\n"))
                .singleElement()
                .asString()
                .startsWith("AMENDS Quyết định 26/2018/QĐ-UBND [")
                .contains("Phụ lục II");
        assertThat(
                        acts(
                                "Điều 3. Các quy định tại Chương II Nghị định số 43/2014/NĐ-CP hết hiệu lực kể từ ngày Quyết định này có hiệu lực.\n"))
                .singleElement()
                .asString()
                .startsWith("REPEALS Nghị định 43/2014/NĐ-CP [")
                .contains("Chương II");
        assertThat(acts("Điều 1. Bãi bỏ Phụ lục I kèm  theo " + A + ".\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [Phụ lục I]");
    }

    @Test
    void what_is_to_be_done_by_another_text_is_still_no_act() {
        assertThat(acts("""
                Điều 4. Việc bãi bỏ thủ tục thực hiện theo quy định tại Điều 4 Nghị định số 43/2014/NĐ-CP.
                Điều 5. Bãi bỏ trình tự áp dụng quy định tại Nghị định số 43/2014/NĐ-CP.
                Điều 6. Bổ sung vốn cho quỹ quy định tại Nghị định số 44/2014/NĐ-CP.
                """)).isEmpty();
    }

    @Test
    void a_lead_needs_no_word_for_what_follows() {
        for (var lead : new String[] {
            "Bãi bỏ toàn bộ 02 quyết định quy phạm pháp luật do Ủy ban nhân dân tỉnh ban hành, gồm:",
            "Bãi bỏ các văn bản, bao gồm:",
            "Bãi bỏ các văn bản:",
            "Quyết định này có hiệu lực kể từ ngày ký và thay thế các quyết định:"
        })
            assertThat(acts("Điều 1. " + lead + "\n1. " + A + " về giá đất;\n2. " + B + ".\nĐiều 2. Thi hành\n"))
                    .as(lead)
                    .hasSize(2)
                    .allSatisfy(act -> assertThat(act).doesNotContain("["));
    }

    @Test
    void headings_of_groups_and_rows_that_go_on_do_not_end_a_list() {
        assertThat(acts("""
                Điều 1. Bãi bỏ các văn bản sau đây:
                I. Lĩnh vực tài chính
                1. Nghị quyết của Hội đồng nhân dân tỉnh:
                a) Nghị quyết số 05/2012/NQ-HĐND ngày 08 tháng 12 năm 2012
                của Hội đồng nhân dân tỉnh.
                b) Nghị quyết số 06/2012/NQ-HĐND ngày 08 tháng 12 năm 2012.
                2. Lĩnh vực đất đai:
                - Quyết định số 07/2013/QĐ-UBND ngày 08 tháng 12 năm 2013.
                Điều 2. Sở Tài chính theo dõi Quyết định số 09/2014/QĐ-UBND.
                """))
                .containsExactly(
                        "REPEALS Nghị quyết 05/2012/NQ-HĐND",
                        "REPEALS Nghị quyết 06/2012/NQ-HĐND",
                        "REPEALS Quyết định 07/2013/QĐ-UBND");
    }

    @Test
    void a_list_of_tasks_is_no_list_of_texts() {
        assertThat(acts("""
                Điều 1. Bổ sung nhiệm vụ:
                1. Triển khai Nghị quyết số 05/2012/NQ-HĐND ngày 08 tháng 12 năm 2012.
                """)).isEmpty();
    }

    @Test
    void what_is_joined_by_capitals_an_annex_or_a_verb_behind_a_comma_is_not_dropped() {
        assertThat(acts("Điều 1. Bãi bỏ Điều 5 " + A + " và Khoản 3 Điều 2 " + B + ".\n"))
                .containsExactly(
                        "REPEALS Quyết định 26/2018/QĐ-UBND [Điều 5]",
                        "REPEALS Quyết định 31/2019/QĐ-UBND [Khoản 3 Điều 2]");
        assertThat(acts("Điều 1. Bãi bỏ " + A + "; Quy định ban hành kèm theo " + B + ".\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND", "REPEALS Quyết định 31/2019/QĐ-UBND [Quy định]");
        assertThat(
                        acts(
                                "Điều 2. Quyết định này thay thế Quyết định số 26/2018/QĐ-UBND, bãi bỏ Quyết định số 31/2019/QĐ-UBND.\n"))
                .containsExactly("REPLACES Quyết định 26/2018/QĐ-UBND", "REPEALS Quyết định 31/2019/QĐ-UBND");
    }

    @Test
    void amending_texts_that_go_with_a_text_are_named_beside_it() {
        assertThat(acts("Điều 1. Bãi bỏ Quyết định số 26/2018/QĐ-UBND và Quyết định sửa đổi số 31/2019/QĐ-UBND.\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND", "REPEALS Quyết định 31/2019/QĐ-UBND");
        assertThat(
                        acts(
                                "Điều 1. Bãi bỏ Quyết định số 26/2018/QĐ-UBND và 02 quyết định sửa đổi, bổ sung: Quyết định số 31/2019/QĐ-UBND, Quyết định số 32/2020/QĐ-UBND.\n"))
                .hasSize(3);
        assertThat(
                        acts(
                                "Điều 1. Bãi bỏ Quyết định số 26/2018/QĐ-UBND về phí và sửa đổi Quyết định số 31/2016/QĐ-UBND về lệ phí.\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND", "AMENDS Quyết định 31/2016/QĐ-UBND");
    }

    @Test
    void a_name_that_speaks_of_repealing_repeals_nothing() {
        assertThat(
                        acts(
                                "Điều 1. Bãi bỏ Quyết định số 26/2018/QĐ-UBND về sửa đổi, thay thế, bãi bỏ một số điều của Quyết định số 31/2016/QĐ-UBND.\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND");
    }

    @Test
    void a_town_does_not_end_a_sentence() {
        assertThat(
                        acts(
                                "Điều 1. Bãi bỏ Quyết định số 26/2018/QĐ-UBND ngày 10/8/2018 của UBND TP. An Hòa và Quyết định số 31/2019/QĐ-UBND.\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND", "REPEALS Quyết định 31/2019/QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mức thu thực hiện tại phụ lục A. Bãi bỏ Quyết định số 26/2018/QĐ-UBND.",
                "Giao nhiệm vụ cho ông Nguyễn Văn A. Bãi bỏ Quyết định số 26/2018/QĐ-UBND.",
                "Hồ sơ lập theo mẫu B. Nay bãi bỏ Quyết định số 26/2018/QĐ-UBND."
            })
    void a_single_capital_letter_may_end_a_sentence(String sentences) {
        assertThat(acts("Điều 1. " + sentences + "\n")).containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND");
    }

    @Test
    void blanks_of_a_justified_line_change_nothing() {
        assertThat(acts("Điều 1. Bãi  bỏ  khoản  2  Điều  5  Quyết  định  số  26/2018/QĐ-UBND.\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [khoản 2 Điều 5]");
        assertThat(
                        acts(
                                "Điều 2. Quyết định số 26/2018/QĐ-UBND hết  hiệu  lực kể  từ  ngày Quyết định này có  hiệu lực.\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kể từ ngày Quyết định này có hiệu lực, Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực, trừ các trường hợp quy định tại Điều 5.",
                "Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực thi hành, trừ các quy định tại khoản 2 Điều này.",
                "Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực từ 01/7/2031.",
                "Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực kể từ 00 giờ ngày 01 tháng 7 năm 2031.",
                "Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực từ thời điểm Quyết định này có hiệu lực.",
                "Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực khi Quyết định này có hiệu lực.",
                "Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực toàn bộ kể từ ngày Quyết định này có hiệu lực."
            })
    void a_text_ends_in_whatever_words(String sentence) {
        assertThat(acts("Điều 2. " + sentence + "\n")).containsExactly("REPEALS Nghị quyết 05/2012/NQ-HĐND");
    }

    @Test
    void the_day_of_an_end_is_read_without_its_word() {
        var read = decision("Quy định", "Điều 2. Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực từ 01/7/2031.\n");
        assertThat(read.acts().getLast().on()).isEqualTo(LocalDate.of(2031, 7, 1));
        var hour = decision(
                "Quy định",
                "Điều 2. Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực kể từ 00 giờ ngày 01 tháng 7 năm 2031.\n");
        assertThat(hour.acts().getLast().on()).isEqualTo(LocalDate.of(2031, 7, 1));
    }

    @Test
    void a_text_that_ends_in_part_does_not_end() {
        assertThat(
                        acts(
                                "Điều 2. Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực một phần kể từ ngày Quyết định này có hiệu lực.\n"))
                .containsExactly("REPEALS Nghị quyết 05/2012/NQ-HĐND []");
    }

    @Test
    void a_condition_ends_nothing() {
        assertThat(
                        acts(
                                "Điều 2. Trường hợp Nghị quyết số 05/2012/NQ-HĐND hết hiệu lực theo quy định của pháp luật thì báo cáo.\n"))
                .isEmpty();
    }
}
