package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until when a text is in force by its own words, and which of its provisions begin on another day. */
class OwnTermTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031 đến hết ngày 31 tháng 12 năm 2035.            | 2035-12-31
            Quyết định này có hiệu lực thi hành từ ngày ký và áp dụng đến hết năm 2033.                             | 2033-12-31
            Quyết định này có hiệu lực từ ngày ký và áp dụng đến hết 31/12/2033.                                     | 2033-12-31
            Quyết định này có hiệu lực từ ngày ký và áp dụng đến hết tháng 6 năm 2033.                               | 2033-06-30
            Quyết định này được thực hiện từ ngày 20/3/2031 đến ngày 30/6/2032.                                    | 2032-06-30
            Quyết định này có hiệu lực từ ngày 20/3/2031 và hết hiệu lực kể từ ngày 01 tháng 01 năm 2034.           | 2033-12-31
            2. Quyết định này hết hiệu lực thi hành kể từ ngày 01 tháng 3 năm 2034, trừ trường hợp luật quy định khác. | 2034-02-28
            Quyết định này có hiệu lực trong thời hạn 05 (năm) năm kể từ ngày ký.                                   | 2036-03-05
            Quyết định này có hiệu lực trong thời gian 18 tháng, kể từ ngày 01/4/2031.                              | 2032-10-01
            Quyết định này có hiệu lực thi hành từ ngày 01 tháng 4 năm 2031 và được thực hiện trong 05 năm.          | 2036-04-01
            Quyết định này có hiệu lực từ ngày 01/4/2031, được thực hiện trong ba năm kể từ ngày ký.                 | 2034-03-05
            Quyết định này có hiệu lực từ ngày 01/4/2031 và thời gian thực hiện 05 năm.                              | 2036-04-01
            Quyết định này có hiệu lực 05 năm kể từ ngày ký.                                                        | 2036-03-05
            Quyết định này có thời hạn 05 (năm) năm kể từ ngày ký.                                                  | 2036-03-05
            Quyết định này có hiệu lực từ ngày ký và hết hiệu lực vào ngày 31/12/2036.                               | 2036-12-31
            Quyết định này hết hiệu lực sau ngày 31/12/2036.                                                        | 2036-12-31
            Quyết định này hết hiệu lực vào ngày 01 tháng 01 năm 2037.                                              | 2036-12-31
            2. Thời hạn áp dụng của Quyết định này đến hết ngày 31/12/2035.                                         | 2035-12-31
            Thời gian thực hiện Quyết định này từ ngày 01/4/2031 đến hết năm 2035.                                  | 2035-12-31
            Thời hạn có hiệu lực của Quyết định này là năm năm, kể từ ngày ký.                                      | 2036-03-05
            Quyết định này có hiệu lực trong 03 năm kể từ ngày Quyết định này được ban hành.                         | 2034-03-05
            Quyết định này có hiệu lực từ ngày 01/4/2031, được thực hiện trong 02 năm kể từ ngày có hiệu lực.       | 2033-04-01
            """)
    void a_term_ends_with_its_last_day(String clause, LocalDate last) {
        var term = decision("Quy định", "Điều 2. Hiệu lực\n" + clause + "\n").term();

        assertThat(term).isNotNull();
        assertThat(term.last()).isEqualTo(last);
        assertThat(term.sentence()).containsIgnoringCase("Quyết định này");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Quyết định này có hiệu lực từ ngày 01 tháng 4 năm 2031 và được thực hiện trong 05 năm. | 05 năm     | 2031-04-01 | 2036-04-01
            Quyết định này có hiệu lực trong thời gian 18 tháng, kể từ ngày 01/5/2031.               | 18 tháng   | 2031-05-01 | 2032-11-01
            Quyết định này có thời hạn 05 (năm) năm kể từ ngày ký.                                    | 05 (năm) năm | 2031-03-05 | 2036-03-05
            """)
    void a_last_day_that_was_counted_says_from_what(String sentence, String length, LocalDate base, LocalDate last) {
        assertThat(OwnTerm.counted(sentence, LocalDate.of(2031, 3, 5), LocalDate.of(2031, 4, 1)))
                .isEqualTo(new CountedTerm(length, base, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Quyết định này có hiệu lực từ ngày ký và áp dụng đến hết năm 2033.",
                "Quyết định này có hiệu lực từ ngày 20/3/2031 và hết hiệu lực kể từ ngày 01 tháng 01 năm 2034."
            })
    void a_last_day_that_is_said_was_not_counted(String sentence) {
        assertThat(OwnTerm.counted(sentence, LocalDate.of(2031, 3, 5), LocalDate.of(2031, 4, 1)))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031.",
                "Mức thu theo Điều 1 Quyết định này được thực hiện đến hết ngày 31 tháng 12 năm 2033.",
                "Quyết định số 5/2029/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.",
                "Giấy chứng nhận có hiệu lực trong thời hạn 05 năm kể từ ngày cấp.",
                "Quyết định này được thực hiện trong năm 2031.",
                "Quyết định này có hiệu lực sau 05 tháng kể từ ngày ký.",
                "Quyết định này áp dụng cho dự án hoàn thành trong 05 năm kể từ ngày khởi công.",
                "Quyết định này được áp dụng trong 02 năm học liên tiếp.",
                "Thời hạn giải quyết hồ sơ theo Quyết định này là 02 tháng.",
                "Quyết định này được thực hiện trong 05 năm kể từ ngày cấp giấy phép.",
                "Quyết định này được lưu trữ trong 05 năm.",
                "Hồ sơ theo Quyết định này được lưu trữ trong thời hạn 05 năm.",
                "Quyết định này quy định giấy phép có hiệu lực 05 năm.",
                "Quyết định này quy định giấy phép có hiệu lực trong thời hạn 05 năm kể từ ngày cấp.",
                "Quyết định này có hiệu lực từ ngày ký, giấy phép được cấp có hiệu lực 05 năm.",
                "Quyết định này có hiệu lực từ ngày ký, việc chuyển đổi được thực hiện trong 05 năm.",
                "Quyết định này có hiệu lực từ ngày ký và dự án có thời gian thực hiện 05 năm.",
                "Quyết định này có hiệu lực từ ngày ký, giấy phép đã cấp được áp dụng đến hết ngày 31/12/2035.",
                "Giấy phép kèm theo Quyết định này có hiệu lực 05 năm.",
                "Quyết định này được sơ kết sau khi thực hiện 03 năm.",
                "Quyết định này quy định mức hỗ trợ đối với dự án đã áp dụng 02 năm trở lên.",
                "Quyết định này có hiệu lực từ ngày 01/01/2031, riêng chính sách tại Điều 5 thực hiện trong 02 năm.",
                "Quyết định này có hiệu lực từ ngày 01/01/2031 và các dự án đã được phê duyệt tiếp tục thực hiện trong 03 năm kể từ ngày được phê duyệt.",
                "Quyết định này được báo cáo kết quả thực hiện 6 tháng và hàng năm.",
                "Quyết định này thay thế Quyết định số 12/2020/QĐ-UBND về kế hoạch thực hiện 5 năm.",
                "Quyết định này có hiệu lực từ ngày 01/7/2031 và Quyết định số 5/2020/QĐ-UBND hết hiệu lực sau ngày 30/6/2031.",
                "Quyết định này có hiệu lực từ ngày 01/7/2031, Quyết định số 5/2020/QĐ-UBND hết hiệu lực kể từ ngày 01/7/2031.",
            })
    void the_term_of_something_else_is_not_that_of_the_text(String clause) {
        assertThat(decision("Quy định", "Điều 2. Hiệu lực\n" + clause + "\n").term())
                .isNull();
    }

    @Test
    void provisions_may_begin_on_a_day_of_their_own() {
        var staged = decision("Quy định", """
                Điều 9. Hiệu lực
                1. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031, trừ khoản 3 Điều này.
                2. Quy định tại điểm a khoản 1 Điều 4, Điều 5 Quyết định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2031.
                3. Khoản 2 Điều 6 có hiệu lực từ ngày 01/01/2032; khoản 2 Điều này hết hiệu lực từ ngày 01/01/2033.
                4. Nghị định số 105/2030/NĐ-CP có hiệu lực từ ngày 01 tháng 01 năm 2031.
                """).staged();

        assertThat(staged)
                .extracting(StagedEffect::provisions, StagedEffect::on)
                .containsExactly(
                        tuple("điểm a khoản 1 Điều 4, Điều 5", LocalDate.of(2031, 7, 1)),
                        tuple("Khoản 2 Điều 6", LocalDate.of(2032, 1, 1)));
    }

    @Test
    void this_article_is_the_one_that_says_so() {
        assertThat(decision("Quy định", """
                Điều 9. Hiệu lực
                1. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031.
                2. Khoản 3 Điều này có hiệu lực kể từ ngày 01 tháng 7 năm 2031.
                """).staged())
                .extracting(StagedEffect::provisions)
                .containsExactly("Khoản 3 Điều 9");
    }

    @Test
    void provisions_may_have_a_last_day_of_their_own() {
        var read = decision("Quy định", """
                Điều 5. Hỗ trợ
                1. Mức chi là mười nghìn đồng.
                3. Hộ nghèo được miễn.
                Điều 9. Hiệu lực
                1. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031.
                2. Khoản 3 Điều 5 áp dụng đến hết 31/12/2035.
                3. Quy định tại khoản 1 Điều 5 Quyết định này được thực hiện đến hết năm 2034.
                4. Khoản 2 hết hiệu lực kể từ ngày 01 tháng 01 năm 2036.
                5. Khoản 1 Điều 46 Luật Thương mại hết hiệu lực từ ngày 01 tháng 01 năm 2033.
                6. Đối tượng theo khoản 1, khoản 3 Điều 5 được thực hiện thủ tục đến hết ngày 30 tháng 6 năm 2032.
                """);

        assertThat(read.term()).isNull();
        assertThat(read.partTerms())
                .extracting(PartTerm::provisions, PartTerm::last)
                .containsExactly(
                        tuple("Khoản 3 Điều 5", LocalDate.of(2035, 12, 31)),
                        tuple("khoản 1 Điều 5", LocalDate.of(2034, 12, 31)),
                        tuple("Khoản 2 Điều 9", LocalDate.of(2035, 12, 31)));
    }

    @Test
    void days_are_counted_for_provisions_too_and_what_cannot_be_is_said() {
        var staged = decision("Quy định", """
                Điều 9. Hiệu lực
                1. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031.
                2. Khoản 2 Điều 6 có hiệu lực sau 45 ngày kể từ ngày ký.
                3. Điều 7 có hiệu lực kể từ ngày Quyết định này được thông qua.
                4. Điều 8 có hiệu lực sau 15 ngày kể từ ngày đăng Công báo.
                5. Khoản 1 có hiệu lực sau 10 ngày làm việc kể từ ngày ký.
                6. Điều 4 có hiệu lực từ ngày 01/7/2031; quy định tại điểm b khoản 1 Điều 3 có hiệu lực thi hành theo quy định của pháp luật về môi trường.
                """).staged();

        assertThat(staged)
                .extracting(StagedEffect::provisions, StagedEffect::on)
                .containsExactly(
                        tuple("Khoản 2 Điều 6", LocalDate.of(2031, 4, 19)),
                        tuple("Điều 7", LocalDate.of(2031, 3, 5)),
                        tuple("Điều 8", null),
                        tuple("Khoản 1 Điều 9", null),
                        tuple("Điều 4", LocalDate.of(2031, 7, 1)),
                        tuple("điểm b khoản 1 Điều 3", null));
    }

    @Test
    void a_chapter_begins_with_its_articles() {
        var staged = decision("Quy định", """
                Chương I
                QUY ĐỊNH CHUNG
                Điều 1. Phạm vi
                Áp dụng trong tỉnh.
                Chương II
                HỖ TRỢ
                Điều 2. Mức chi
                Mười nghìn đồng.
                Điều 3. Miễn
                Hộ nghèo được miễn.
                Chương III
                THI HÀNH
                Điều 4. Hiệu lực
                1. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031.
                2. Chương II có hiệu lực từ ngày 01/01/2032.
                """).staged();

        assertThat(staged).singleElement().satisfies(one -> {
            assertThat(one.on()).isEqualTo(LocalDate.of(2032, 1, 1));
            assertThat(vn.vankho.legal.RelationData.anchors(one.provisions())).containsExactly("dieu_2", "dieu_3");
        });
    }
}
