package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.ids;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentId;

/** Policies go by a short name, "Đề án 06", that stands in many texts and is no number that a document here bears. */
class ProgrammeNumberTests {
    private static SearchRoom room;
    private static DocumentId spoken;
    private static DocumentId own;
    private static DocumentId reform;

    @BeforeAll
    static void fill() {
        room = new SearchRoom();
        spoken = room.document("Báo cáo chuyển đổi số")
                .number("15/BC-UBND")
                .text(
                        "Triển khai Đề án 06 và Chương trình 135, Chỉ thị số 05-CT/TW; Nghị quyết 30a của Chính phủ.",
                        "Tiếp tục thực hiện.")
                .put();
        own = room.document("Nghị quyết về dự toán ngân sách")
                .number("18/NQ-HĐND")
                .issued("2021-07-01")
                .text("Thông qua dự toán.")
                .put();
        reform = room.document("Kế hoạch sắp xếp tổ chức bộ máy")
                .text("Thực hiện Nghị quyết số 18-NQ/TW về tinh gọn bộ máy.")
                .put();
        room.document("Báo cáo khác")
                .text("Đề án thứ hai, trang 06; chương trình có 135 hộ.")
                .put();
        room.document("Nghị quyết khác")
                .text("Điều 18. Nghị quyết này có hiệu lực.")
                .put();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề án 06",
                "đề án 6",
                "de an 06",
                "đề án số 06",
                "Chương trình 135",
                "chuong trinh 135",
                "Chỉ thị 05",
                "nghị quyết 30a"
            })
    void what_says_the_name_is_found_and_what_has_its_parts_elsewhere_is_not(String query) {
        var found = room.search(query);

        assertThat(ids(found)).containsExactly(spoken);
        assertThat(found.total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nghị quyết 18", "nghi quyet 18", "NQ 18", "nghị quyết số 18"})
    void one_that_bears_the_number_does_not_hide_those_that_speak_of_another(String query) {
        var found = room.search(query);

        assertThat(ids(found)).containsExactly(own, reform);
        assertThat(found.hits().getFirst().why()).isEqualTo("search.why.number");
    }

    @Test
    void with_its_body_only_the_one_of_that_body_is_meant() {
        assertThat(ids(room.search("Nghị quyết 18 TW"))).containsExactly(reform);
        assertThat(ids(room.search("nghị quyết 18 hđnd"))).containsExactly(own);
    }

    @ParameterizedTest
    @CsvSource({"nghị quyết 18 tinh gọn bộ máy", "nghi quyet 18 tinh gon bo may"})
    void words_beside_it_say_which_is_meant(String query) {
        assertThat(ids(room.search(query))).startsWith(reform);
    }

    @Test
    void what_has_all_the_words_goes_before_what_bears_the_number_and_has_most_of_them() {
        try (var here = new SearchRoom()) {
            for (int i = 0; i < 6; i++)
                here.document("Nghị quyết về tổ chức " + i)
                        .number("18/NQ-HĐND")
                        .issued("202" + i + "-07-01")
                        .text("Thông qua việc tinh gọn.")
                        .put();
            var meant = here.document("Kế hoạch")
                    .text("Nghị quyết số 18-NQ/TW về tinh gọn bộ máy hành chính.")
                    .put();

            var found = here.search("nghị quyết 18 tinh gọn bộ máy hành chính");

            assertThat(ids(found)).hasSize(7);
            assertThat(ids(found).indexOf(meant)).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void what_nobody_says_is_found_nowhere() {
        assertThat(ids(room.search("Đề án 99"))).isEmpty();
    }
}
