package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same deed in the words of other offices: ends, suspensions, longer terms, and what applies again. */
class ActWordingsTests {
    private static final String A = "Quyết định 26/2018/QĐ-UBND";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chấm dứt hiệu lực của Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018 của Ủy ban nhân dân tỉnh.",
                "Chấm dứt hiệu lực thi hành Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018.",
                "Thu hồi Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018 về giao đất.",
                "Thu hồi và hủy bỏ Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018.",
                "Quyết định số 26/2018/QĐ-UBND hết hiệu lực từ khi Quyết định này có hiệu lực.",
                "Chấm dứt hiệu lực của các văn bản sau đây:\n1. Quyết định số 26/2018/QĐ-UBND về giá đất."
            })
    void an_end_has_many_words(String said) {
        assertThat(acts("Điều 1. " + said + "\n")).containsExactly("REPEALS " + A);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu hồi Giấy phép theo Quyết định số 26/2018/QĐ-UBND.",
                "Việc thu hồi Quyết định số 26/2018/QĐ-UBND do Sở Nội vụ thực hiện.",
                "Chấm dứt hợp đồng theo Quyết định số 26/2018/QĐ-UBND.",
                "Dừng thực hiện dự án đầu tư được duyệt tại Quyết định số 26/2018/QĐ-UBND.",
                "Thu hồi đất theo Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018 của Ủy ban nhân dân tỉnh.",
                "Thu hồi 1.250 m2 đất của Công ty A đã giao tại Quyết định số 26/2018/QĐ-UBND.",
                "Thu hồi Giấy chứng nhận số BA 123456 cấp theo Quyết định số 26/2018/QĐ-UBND.",
                "Thu hồi và hủy bỏ Giấy chứng nhận số BA 123456 cấp theo Quyết định số 26/2018/QĐ-UBND.",
                "Thực hiện Quyết định số 26/2018/QĐ-UBND về việc thu hồi đất để làm đường.",
                "Quyết định số 26/2018/QĐ-UBND về việc thu hồi đất được niêm yết tại trụ sở Ủy ban nhân dân xã.",
                "Chấm dứt hiệu lực hợp đồng thuê đất số 12/HĐ-TĐ ký theo Quyết định số 26/2018/QĐ-UBND.",
                "Chấm dứt hiệu lực của Giấy phép số 12/GP-UBND.",
                "Giấy phép cấp theo Quyết định số 26/2018/QĐ-UBND chấm dứt hiệu lực kể từ ngày Quyết định này có hiệu lực.",
                "Tạm ngừng hiệu lực của Giấy phép số 12/GP-UBND cấp theo Quyết định số 26/2018/QĐ-UBND.",
                "Gia hạn hợp đồng số 12/HĐ-XD đến hết ngày 30/6/2032.",
                "Gia hạn hiệu lực Giấy phép số 12/GP-UBND ngày 10 tháng 8 năm 2018 đến hết ngày 30/6/2032.",
                "Gia hạn Giấy phép số 12/GP-UBND cấp theo Quyết định số 26/2018/QĐ-UBND.",
                "Gia hạn thời gian thực hiện hợp đồng số 12/HĐ-XD đến hết năm 2032.",
                "Gia hạn thời gian thực hiện dự án được phê duyệt tại Quyết định số 26/2018/QĐ-UBND đến hết năm 2032.",
                "Kéo dài thời gian áp dụng mức hỗ trợ tại Quyết định số 26/2018/QĐ-UBND đến hết năm 2032.",
                "Kéo dài thời gian thi công theo Quyết định số 26/2018/QĐ-UBND đến hết năm 2032.",
                "Kéo dài thời gian thực hiện và giải ngân vốn đã giao tại Quyết định số 26/2018/QĐ-UBND.",
                "Kéo dài thời gian thực hiện đến hết ngày 31/12/2032 dự án cấp nước duyệt tại Quyết định số 26/2018/QĐ-UBND.",
                "Thu hồi các văn bản sau khi phát hiện trái với Quyết định số 26/2018/QĐ-UBND.",
                "Tạm dừng thực hiện điều chỉnh giá đất tại Quyết định số 26/2018/QĐ-UBND.",
                "Tạm ngừng áp dụng điều kiện kinh doanh nêu trong Quyết định số 26/2018/QĐ-UBND.",
                "Tạm dừng thực hiện quy định về đón tiếp theo Quyết định số 26/2018/QĐ-UBND.",
                "Gia hạn thời gian thực hiện dự án đầu tư đã được phê duyệt tại Quyết định số 26/2018/QĐ-UBND đến hết ngày 31/12/2032.",
                "Dừng thực hiện dự án đầu tư được duyệt tại Quyết định số 26/2018/QĐ-UBND."
            })
    void what_is_done_to_something_else_ends_no_text(String said) {
        assertThat(acts("Điều 1. " + said + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tạm ngừng hiệu lực thi hành Quyết định số 26/2018/QĐ-UBND đến hết ngày 30/6/2032.",
                "Tạm dừng thực hiện Quyết định số 26/2018/QĐ-UBND đến hết ngày 30/6/2032.",
                "Dừng việc thi hành Quyết định số 26/2018/QĐ-UBND đến hết ngày 30/6/2032.",
                "Ngừng áp dụng Quyết định số 26/2018/QĐ-UBND đến hết ngày 30/6/2032."
            })
    void so_has_a_suspension(String said) {
        var read = decision("Quy định", "Điều 1. " + said + "\n");

        assertThat(acts(read)).containsExactly("SUSPENDS_EFFECT " + A);
        assertThat(read.acts().getLast().last()).isEqualTo(LocalDate.of(2032, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kéo dài thời hạn có hiệu lực của Quyết định số 26/2018/QĐ-UBND đến hết năm 2032.",
                "Kéo dài thời gian thi hành Quyết định số 26/2018/QĐ-UBND đến hết ngày 31/12/2032.",
                "Gia hạn thời gian thực hiện Quyết định số 26/2018/QĐ-UBND đến hết năm 2032.",
                "Gia hạn hiệu lực của Quyết định số 26/2018/QĐ-UBND đến hết năm 2032.",
                "Kéo dài thời gian thực hiện đến hết ngày 31/12/2032 đối với Quyết định số 26/2018/QĐ-UBND.",
                "Kéo dài thêm thời hạn có hiệu lực thi hành của Quyết định số 26/2018/QĐ-UBND đến hết năm 2032."
            })
    void and_a_longer_term(String said) {
        var read = decision("Quy định", "Điều 1. " + said + "\n");

        assertThat(acts(read)).containsExactly("EXTENDS " + A);
        assertThat(read.acts().getLast().last()).isEqualTo(LocalDate.of(2032, 12, 31));
    }

    @Test
    void what_was_issued_with_a_text_has_a_longer_term_too() {
        assertThat(acts(
                        "Điều 1. Kéo dài thời gian áp dụng Bảng giá các loại đất ban hành kèm theo Quyết định số 26/2018/QĐ-UBND"
                                + " đến hết ngày 31/12/2032.\n"))
                .containsExactly("EXTENDS " + A + " [Bảng giá các loại đất]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tạm ngưng hiệu lực Quyết định số 1/2030/QĐ-UBND đến ngày Luật Đo lường có hiệu lực thi hành. | đến ngày Luật Đo lường có hiệu lực thi hành
            Tạm ngưng hiệu lực Quyết định số 1/2030/QĐ-UBND cho đến thời điểm có văn bản thay thế.       | cho đến thời điểm có văn bản thay thế
            Tạm ngưng hiệu lực Quyết định số 1/2030/QĐ-UBND đến lúc có quyết định khác; sở theo dõi.     | đến lúc có quyết định khác
            Tạm ngưng hiệu lực Quyết định số 1/2030/QĐ-UBND đến hết ngày 30/6/2032.                      |
            Tạm ngưng hiệu lực Quyết định số 1/2030/QĐ-UBND về trợ giúp trẻ em đến ngày tròn 16 tuổi.    |
            Tạm ngưng hiệu lực Quyết định số 1/2030/QĐ-UBND đến ngày 30/6/2032 theo đề nghị của sở.      |
            """)
    void what_ends_a_suspension_may_be_an_event(String sentence, String condition) {
        assertThat(OpenEnd.in(sentence)).isEqualTo(condition == null ? "" : condition);
    }

    @Test
    void an_item_of_a_list_keeps_the_words_that_lead_it() {
        var read = decision("Quy định", """
                Điều 1. Tạm ngưng hiệu lực của các văn bản sau đây cho đến khi Luật Đo lường (sửa đổi) có hiệu lực:
                1. Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018 của Ủy ban nhân dân tỉnh về giá đất.
                2. Quyết định số 31/2019/QĐ-UBND ngày 12 tháng 9 năm 2019 của Ủy ban nhân dân tỉnh.
                """);
        var suspended = read.acts().stream()
                .filter(act -> act.kind() == ActKind.SUSPENDS_EFFECT)
                .toList();

        assertThat(suspended).hasSize(2).allSatisfy(act -> {
            assertThat(act.sentence()).startsWith("Tạm ngưng hiệu lực của các văn bản sau đây");
            assertThat(OpenEnd.in(act.sentence())).isEqualTo("cho đến khi Luật Đo lường (sửa đổi) có hiệu lực");
        });
        assertThat(suspended.getLast().sentence())
                .endsWith(":"
                        + " […] 2. Quyết định số 31/2019/QĐ-UBND ngày 12 tháng 9 năm 2019 của Ủy ban nhân dân tỉnh.");
        // its place is that of the item
        assertThat(read.pages()
                        .text()
                        .substring(
                                suspended.getLast().from(), suspended.getLast().until()))
                .startsWith("2. Quyết định số 31/2019");
    }

    @Test
    void the_verb_of_a_list_is_not_lost() {
        assertThat(decision(
                                "Quy định",
                                "Điều 1. Bãi bỏ các quyết định sau đây:\n1. Quyết định số 26/2018/QĐ-UBND về giá đất.\n")
                        .acts())
                .filteredOn(act -> act.kind() == ActKind.REPEALS)
                .extracting(ReadAct::sentence)
                .containsExactly("Bãi bỏ các quyết định sau đây: […] 1. Quyết định số 26/2018/QĐ-UBND về giá đất.");
    }

    @Test
    void what_was_over_applies_again_as_long_as_its_successor_is_suspended() {
        var read = decision("Quy định", """
                Điều 1. Tạm ngưng hiệu lực của các văn bản sau đây từ ngày 10 tháng 3 năm 2031 đến hết ngày 15 tháng 4 năm 2031:
                1. Quyết định số 46/2030/QĐ-UBND ngày 26 tháng 01 năm 2030 của Ủy ban nhân dân tỉnh.
                Điều 2. Trong thời gian tạm ngưng hiệu lực, Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018 của Ủy ban nhân dân tỉnh tiếp tục được áp dụng.
                """);

        assertThat(acts(read)).containsExactly("SUSPENDS_EFFECT Quyết định 46/2030/QĐ-UBND", "REVIVES " + A);
        assertThat(read.acts().getLast().on()).isEqualTo(LocalDate.of(2031, 3, 10));
        assertThat(read.acts().getLast().last()).isEqualTo(LocalDate.of(2031, 4, 15));
    }

    @Test
    void an_express_word_brings_a_text_back() {
        assertThat(acts("Điều 1. Quyết định số 26/2018/QĐ-UBND được áp dụng trở lại kể từ ngày 15 tháng 4 năm 2031.\n"))
                .containsExactly("REVIVES " + A);
        assertThat(acts("Điều 1. Khoản 2 Điều 5 Quyết định số 26/2018/QĐ-UBND áp dụng trở lại.\n"))
                .containsExactly("REVIVES " + A + " [Khoản 2 Điều 5]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kể từ ngày 01/7/2031, Quyết định số 26/2018/QĐ-UBND không được áp dụng trở lại.",
                "Quyết định số 26/2018/QĐ-UBND chưa được áp dụng trở lại.",
                "Trong thời gian tạm ngưng, Quyết định số 26/2018/QĐ-UBND không tiếp tục được áp dụng.",
                "Quyết định số 26/2018/QĐ-UBND về dừng hoạt động vận tải; sau khi kiểm soát dịch, các hoạt động được áp dụng trở lại."
            })
    void what_is_denied_or_said_of_something_else_brings_nothing_back(String said) {
        assertThat(acts("Điều 1. " + said + "\n")).noneMatch(act -> act.startsWith("REVIVES"));
    }

    @Test
    void what_goes_on_for_a_while_ends_as_it_is_said_behind() {
        var read = decision(
                "Quy định",
                "Điều 3. Quyết định số 26/2018/QĐ-UBND tiếp tục được áp dụng đến hết ngày 31/12/2031 và hết hiệu lực kể từ ngày 01/01/2032.\n");

        assertThat(acts(read)).contains("REPEALS " + A);
    }

    @Test
    void an_end_with_an_event_is_doubted() {
        var read = decision(
                "Quy định",
                "Điều 3. Quyết định số 26/2018/QĐ-UBND hết hiệu lực kể từ khi bảng giá đất mới được ban hành.\n");

        assertThat(read.acts())
                .filteredOn(act -> act.kind() == ActKind.REPEALS)
                .allSatisfy(act -> assertThat(act.doubt()).isEqualTo(Doubt.WITH_OTHER));
    }

    @Test
    void what_is_in_force_and_goes_on_being_applied_does_not_come_back() {
        assertThat(
                        acts(
                                "Điều 3. Hợp đồng ký trước ngày này theo Quyết định số 26/2018/QĐ-UBND tiếp tục được áp dụng.\n"))
                .noneMatch(act -> act.startsWith("REVIVES"));
        assertThat(
                        acts(
                                "Điều 3. Quyết định số 26/2018/QĐ-UBND tiếp tục được áp dụng cho đến khi có văn bản thay thế.\n"))
                .noneMatch(act -> act.startsWith("REVIVES"));
    }
}
