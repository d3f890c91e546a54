package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What articles do to other documents, and what only looks like it. */
class ActReaderTests {
    @Test
    void a_replaced_document_is_found_and_what_its_name_cites_is_not() {
        assertThat(acts("""
                Điều 1. Ban hành kèm theo Quyết định này Quy định về kiểm định.
                Điều 2. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031 và thay thế Quyết định số 07/2019/QĐ-UBND ngày 01 tháng 4 năm 2019
                của Ủy ban nhân dân tỉnh hướng dẫn thực hiện Nghị định số 15/2018/NĐ-CP và Nghị định số 16/2018/NĐ-CP của Chính phủ.
                """)).containsExactly("REPLACES Quyết định 07/2019/QĐ-UBND");
    }

    @Test
    void several_documents_in_one_sentence_are_all_replaced() {
        assertThat(acts("""
                Điều 1. Hiệu lực thi hành
                Quyết định này thay thế Quyết định số 07/2019/QĐ-UBND ngày 01/4/2019 của Ủy ban nhân dân tỉnh về kiểm định, Quyết định số
                9/2020/QĐ-UBND ngày 02/5/2020 sửa đổi khoản 1 Điều 6 Quyết định số 07/2019/QĐ-UBND và Quyết định số 11/2021/QĐ-UBND.
                """))
                .containsExactly(
                        "REPLACES Quyết định 07/2019/QĐ-UBND",
                        "REPLACES Quyết định 9/2020/QĐ-UBND",
                        "REPLACES Quyết định 11/2021/QĐ-UBND");
    }

    @Test
    void a_list_below_a_lead_is_read_item_by_item_with_provisions() {
        assertThat(acts("""
                Điều 5. Hiệu lực thi hành
                1. Quyết định này có hiệu lực kể từ ngày ký và bãi bỏ các văn bản sau đây:
                a) Quyết định số 07/2019/QĐ-UBND ngày 01 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh;
                b) Khoản 1, khoản 2 Điều 1 và Phụ lục I ban hành kèm theo Quyết định số 8/2019/QĐ-UBND ngày 03 tháng 4 năm 2019.
                2. Trong quá trình thực hiện Quyết định số 20/2022/QĐ-UBND nếu có vướng mắc thì báo cáo.
                """))
                .containsExactly(
                        "REPEALS Quyết định 07/2019/QĐ-UBND",
                        "REPEALS Quyết định 8/2019/QĐ-UBND [Khoản 1, khoản 2 Điều 1 và Phụ lục I]");
    }

    @Test
    void what_ceases_stands_before_the_verb_and_the_day_behind_it() {
        var read = decision("Quy định về kiểm định", """
                Điều 1. Hiệu lực
                2. Quyết định số 07/2019/QĐ-UBND ngày 01/4/2019 của Ủy ban nhân dân tỉnh hết hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2031.
                """);

        assertThat(acts(read)).containsExactly("REPEALS Quyết định 07/2019/QĐ-UBND");
        assertThat(read.acts().getLast().on()).isEqualTo(LocalDate.of(2031, 7, 1));
        assertThat(read.acts().getLast().sentence())
                .startsWith("Quyết định số 07/2019")
                .endsWith("2031.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"các quyết định sau đây", "các văn bản dưới đây.", "02 quyết định sau đây:"})
    void a_heading_leads_its_list_also_without_a_colon(String listed) {
        assertThat(acts("""
                Điều 1. Bãi bỏ toàn bộ %s
                1. Quyết định số 19/2021/QĐ-UBND ngày 12 tháng 7 năm 2021 của Ủy ban nhân dân tỉnh quy định mức hỗ trợ.
                2. Quyết định số 33/2017/QĐ-UBND ngày 22 tháng 9 năm 2017 của Ủy ban nhân dân tỉnh quy định quản lý.
                Điều 2. Hiệu lực thi hành
                Quyết định này có hiệu lực kể từ ngày 15 tháng 12 năm 2031.
                """.formatted(listed)))
                .containsExactly("REPEALS Quyết định 19/2021/QĐ-UBND", "REPEALS Quyết định 33/2017/QĐ-UBND");
    }

    @Test
    void a_replacement_of_words_or_forms_amends() {
        assertThat(acts("""
                Điều 1. Thay thế cụm từ “phòng kinh tế” bằng cụm từ “phòng chuyên môn” tại Điều 3 Quyết định số 07/2019/QĐ-UBND.
                Điều 2. Thay thế Mẫu số 8 ban hành kèm theo Quyết định số 8/2019/QĐ-UBND bằng Mẫu số 8 kèm theo Quyết định này.
                """)).hasSize(2).allSatisfy(act -> assertThat(act).startsWith("AMENDS Quyết định "));
    }

    @Test
    void rows_without_a_sign_between_them_are_read_one_by_one() {
        var row = "Quyết định số 01/QĐ-UBND của Ủy ban nhân dân huyện Quyết định số 02/QĐ-UBND quy định về chợ";

        assertThat(Citations.in(row))
                .extracting(CitedDocument::shown, CitedDocument::issuer)
                .containsExactly(
                        tuple("Quyết định 01/QĐ-UBND", "Ủy ban nhân dân huyện"), tuple("Quyết định 02/QĐ-UBND", null));
        assertThat(acts("Điều 1. Thực hiện theo " + row + ".\n")).isEmpty();
    }

    @Test
    void articles_refer_to_texts_that_are_to_be_followed_but_not_to_those_in_names_and_history() {
        var read = decision("Quy định về kiểm định", """
                Điều 1. Hồ sơ thực hiện theo quy định tại khoản 2 Điều 5 Nghị định số 45/2030/NĐ-CP ngày 01/4/2030 của Chính phủ.
                Điều 2. Mức chi theo Thông tư số 9/2030/TT-BTC hướng dẫn một số điều theo quy định tại Nghị định số 60/2029/NĐ-CP.
                Điều 3. Áp dụng Nghị định số 15/2028/NĐ-CP (đã được sửa đổi, bổ sung theo Nghị định số 46/2029/NĐ-CP).
                """);

        assertThat(read.acts())
                .filteredOn(act -> act.kind() == ActKind.REFERS_TO)
                .extracting(act -> act.target().shown() + " " + act.provisions())
                .containsExactly(
                        "Nghị định 45/2030/NĐ-CP khoản 2 Điều 5",
                        "Thông tư 9/2030/TT-BTC null",
                        "Nghị định 15/2028/NĐ-CP null");
    }

    @Test
    void two_operations_of_one_sentence_are_two_acts() {
        assertThat(
                        acts(
                                "Điều 1. Bãi bỏ Điều 6 Quyết định số 07/2019/QĐ-UBND và sửa đổi Điều 15 Quyết định số 8/2019/QĐ-UBND.\n"))
                .containsExactly(
                        "REPEALS Quyết định 07/2019/QĐ-UBND [Điều 6]", "AMENDS Quyết định 8/2019/QĐ-UBND [Điều 15]");
    }

    @Test
    void blanket_repeals_references_conditions_and_history_do_nothing() {
        assertThat(acts("""
                Điều 1. Mọi quy định trước đây trái với Quyết định này đều bãi bỏ.
                Điều 2. Việc bãi bỏ, thay thế thực hiện theo quy định tại Điều 4 Nghị định số 78/2025/NĐ-CP.
                Điều 3. Trường hợp Nghị định số 105/2030/NĐ-CP hết hiệu lực thì áp dụng văn bản thay thế.
                Điều 4. Áp dụng Nghị định số 15/2018/NĐ-CP (đã được sửa đổi, bổ sung bởi Nghị định số 45/2020/NĐ-CP).
                Điều 5. Nghị định số 16/2018/NĐ-CP ngày 02/02/2018 đã hết hiệu lực từ năm 2026.
                """)).isEmpty();
    }

    @Test
    void what_is_quoted_is_said_by_the_other_document() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 07/2019/QĐ-UBND ngày 01 tháng 4 năm 2019 như sau:
                1. Sửa đổi Điều 5 như sau:
                “Điều 5. Hiệu lực
                Quyết định này thay thế Quyết định số 99/2010/QĐ-UBND.”
                """)).containsExactly("AMENDS Quyết định 07/2019/QĐ-UBND [Điều 5]");
    }

    @Test
    void suspending_stopping_correcting_and_extending_are_told_apart() {
        assertThat(acts("""
                Điều 1. Tạm ngưng hiệu lực Quyết định số 1/2019/QĐ-UBND đến hết ngày 31 tháng 12 năm 2031.
                Điều 2. Đình chỉ việc thi hành Quyết định số 2/2019/QĐ-UBND.
                Điều 3. Đính chính Quyết định số 3/2019/QĐ-UBND.
                Điều 4. Kéo dài thời gian thực hiện Quyết định số 4/2019/QĐ-UBND.
                """))
                .containsExactly(
                        "SUSPENDS_EFFECT Quyết định 1/2019/QĐ-UBND",
                        "STOPS_ENFORCEMENT Quyết định 2/2019/QĐ-UBND",
                        "CORRECTS Quyết định 3/2019/QĐ-UBND",
                        "EXTENDS Quyết định 4/2019/QĐ-UBND");
    }

    @Test
    void a_longer_term_has_its_last_day_in_any_form_and_not_that_of_a_name() {
        assertThat(lastDays("""
                Điều 1. Kéo dài thời gian thực hiện Quyết định số 1/2019/QĐ-UBND đến hết năm 2032.
                Điều 2. Kéo dài thời hạn áp dụng Quyết định số 2/2019/QĐ-UBND đến hết 31/12/2033.
                Điều 3. Kéo dài thời gian thực hiện đến hết tháng 6 năm 2034 đối với Quyết định số 3/2019/QĐ-UBND quy định mức thu từ ngày 01/01/2020 đến ngày 31/12/2031.
                Điều 4. Kéo dài thời gian thực hiện Quyết định số 4/2019/QĐ-UBND phê duyệt Chương trình phát triển đến năm 2030.
                Điều 5. Kéo dài thời gian áp dụng đến hết ngày 30 tháng 6 năm 2035 các văn bản sau đây:
                1. Quyết định số 5/2019/QĐ-UBND;
                2. Quyết định số 6/2019/QĐ-UBND.
                Điều 6. Tạm ngưng hiệu lực Quyết định số 7/2019/QĐ-UBND từ 01/4/2031 đến 30/6/2031.
                """))
                .containsExactly(
                        "1/2019/QĐ-UBND 2032-12-31",
                        "2/2019/QĐ-UBND 2033-12-31",
                        "3/2019/QĐ-UBND 2034-06-30",
                        "4/2019/QĐ-UBND null",
                        "5/2019/QĐ-UBND 2035-06-30",
                        "6/2019/QĐ-UBND 2035-06-30",
                        "7/2019/QĐ-UBND 2031-06-30");
    }

    @Test
    void what_goes_on_and_the_end_of_a_suspension_are_read() {
        assertThat(acts("""
                Điều 1. Quyết định số 1/2019/QĐ-UBND và Quyết định số 2/2019/QĐ-UBND tiếp tục có hiệu lực kể từ ngày Quyết định này có hiệu lực.
                Điều 2. Chấm dứt việc tạm ngưng hiệu lực Quyết định số 3/2019/QĐ-UBND.
                Điều 3. Quyết định số 4/2019/QĐ-UBND tiếp tục có hiệu lực đến hết ngày 31 tháng 12 năm 2033.
                Điều 4. Khoản 2 Điều 5 Quyết định số 5/2019/QĐ-UBND tiếp tục có hiệu lực cho đến khi có văn bản thay thế.
                Điều 5. Giấy phép đã cấp trước ngày Nghị định số 6/2029/NĐ-CP có hiệu lực được tiếp tục có hiệu lực.
                Điều 6. Bãi bỏ việc đình chỉ thi hành Quyết định số 7/2019/QĐ-UBND.
                """))
                .containsExactly(
                        "CONTINUES Quyết định 1/2019/QĐ-UBND",
                        "CONTINUES Quyết định 2/2019/QĐ-UBND",
                        "RESUMES Quyết định 3/2019/QĐ-UBND",
                        "EXTENDS Quyết định 4/2019/QĐ-UBND",
                        "CONTINUES Quyết định 5/2019/QĐ-UBND [Khoản 2 Điều 5]",
                        "RESUMES Quyết định 7/2019/QĐ-UBND");
    }

    @Test
    void an_open_suspension_names_its_condition() {
        assertThat(
                        OpenEnd.in(
                                "Tạm ngưng hiệu lực Nghị định số 46/2026/NĐ-CP cho đến khi Luật An toàn thực phẩm (sửa đổi) và nghị định hướng dẫn có hiệu lực."))
                .isEqualTo("cho đến khi Luật An toàn thực phẩm (sửa đổi) và nghị định hướng dẫn có hiệu lực");
        assertThat(OpenEnd.in("Tạm ngưng hiệu lực Nghị định số 46/2026/NĐ-CP.")).isEmpty();
    }

    private static List<String> lastDays(String articles) {
        return RecognitionFixtures.decision("Quy định về kiểm định phương tiện đo", articles).acts().stream()
                .filter(act -> act.kind() == ActKind.EXTENDS || act.kind() == ActKind.SUSPENDS_EFFECT)
                .map(act -> act.target().number().verbatim() + " " + act.last())
                .toList();
    }

    @Test
    void a_title_says_what_is_amended_and_what_is_detailed() {
        assertThat(acts(decision("Bãi bỏ Quyết định số 07/2019/QĐ-UBND ngày 01/4/2019", "Điều 1. Hiệu lực.\n")))
                .containsExactly("REPEALS Quyết định 07/2019/QĐ-UBND");
        assertThat(acts(decision("Quy định chi tiết một số điều của Luật Đo lường về kiểm định", "Điều 1. Phạm vi.\n")))
                .containsExactly("DETAILS Luật Đo lường");
    }

    @Test
    void the_scope_in_the_first_article_says_what_is_detailed() {
        var title = "Quy định về kiểm định phương tiện đo";
        assertThat(
                        acts(
                                decision(
                                        title,
                                        "Điều 1. Phạm vi điều chỉnh\nQuyết định này quy định chi tiết khoản 3 Điều 12 Nghị định số 318/2026/NĐ-CP về đo lường.\n")))
                .containsExactly("DETAILS Nghị định 318/2026/NĐ-CP");
        assertThat(acts(decision(title, "Điều 1. Quyết định này quy định chi tiết Điều 22 Luật Đo lường.\n")))
                .containsExactly("DETAILS Luật Đo lường");
        assertThat(acts(decision(title, "Điều 1. Phạm vi\nQuyết định này quy định mức phí theo Luật Đo lường.\n")))
                .isEmpty();
    }

    @Test
    void a_law_is_called_as_the_can_cu_call_it() {
        var based = "Quy định chi tiết Luật Tổ chức chính quyền địa phương, cán bộ";
        assertThat(acts(decision("Quy định chi tiết một số điều của LUẬT ĐO LƯỜNG", "Điều 1. Phạm vi.\n")))
                .containsExactly("DETAILS Luật Đo lường");
        assertThat(acts(decision(based, "Điều 1. Phạm vi.\n")))
                .containsExactly("DETAILS Luật Tổ chức chính quyền địa phương");
        assertThat(Details.in(
                        "quy định chi tiết một số điều của Luật Phòng, chống tham nhũng",
                        true,
                        LegalBases.in(
                                RunningText.of("Căn cứ Luật Phòng, chống tham nhũng ngày 20 tháng 11 năm 2018;"), 500)))
                .hasValueSatisfying(act -> assertThat(act.target().name()).isEqualTo("Phòng, chống tham nhũng"));
        assertThat(Citations.in("Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15"))
                .extracting(CitedDocument::name)
                .containsExactly("Ban hành văn bản quy phạm pháp luật");
    }

    @Test
    void a_line_that_goes_on_for_ever_costs_no_more_than_its_length() {
        var endless = "bãi bỏ Quyết định số 1/2019/QĐ-UBND và này ".repeat(20_000);
        assertThat(acts("Điều 1. " + endless + "\n")).hasSizeLessThan(5);
    }
}
