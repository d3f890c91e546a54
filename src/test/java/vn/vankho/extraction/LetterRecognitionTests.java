package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.document.ReadHeader;

/** What a letter says of itself. */
class LetterRecognitionTests {
    private static final String QUOTED =
            "\n\nSỞ TÀI CHÍNH\nSố: 12/QĐ-STC\nSông Mây, ngày 01 tháng 02 năm 2020\nQUYẾT ĐỊNH";

    @Test
    void what_a_paper_is_about_begins_large() {
        var page = "SỞ NỘI VỤ\nSố: 12/SNV-VP\nV/v rà soát kho lưu trữ\nKính gửi: các phòng";

        assertThat(Recognition.header("text/plain", page, ""))
                .hasValueSatisfying(said -> assertThat(said.title()).isEqualTo("Rà soát kho lưu trữ"));
    }

    @Test
    void a_letter_is_called_by_its_subject_and_dated_by_the_day_it_was_sent() {
        var text = "Từ: Sở Nông nghiệp Sông Mây <so@songmay.example>\nChủ đề: V/v lấy ý kiến dự thảo đề án"
                + "\nNgày: 12/03/2025 08:15" + QUOTED;

        assertThat(Recognition.header("message/rfc822", text, ""))
                .contains(new ReadHeader(
                        null,
                        null,
                        null,
                        "Sở Nông nghiệp Sông Mây",
                        LocalDate.of(2025, 3, 12),
                        "V/v lấy ý kiến dự thảo đề án"));
        assertThat(Recognition.header("application/vnd.ms-outlook", List.of(text, "trang 2")))
                .hasValueSatisfying(said -> assertThat(said.title()).isEqualTo("V/v lấy ý kiến dự thảo đề án"));
    }

    @Test
    void a_person_who_writes_issues_nothing() {
        assertThat(Recognition.header("message/rfc822", "Từ: Lê Văn Ban <ban@songmay.example>\nChủ đề: Lịch trực", ""))
                .hasValueSatisfying(said -> assertThat(said.issuer()).isNull());
    }

    @Test
    void a_letter_without_subject_and_day_is_known_by_what_it_holds() {
        assertThat(Recognition.header("message/rfc822", "Từ: a@songmay.example" + QUOTED, ""))
                .hasValueSatisfying(said -> assertThat(said.number()).isEqualTo("12/QĐ-STC"));
    }

    @Test
    void such_lines_in_another_file_are_its_text() {
        assertThat(Recognition.header("text/plain", "Chủ đề: Lịch trực\nNgày: 12/03/2025 08:15\n\nKính gửi", ""))
                .isEmpty();
    }
}
