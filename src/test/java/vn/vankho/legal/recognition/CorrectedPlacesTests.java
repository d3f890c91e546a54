package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something was misprinted is a place of the text; what it is called, and the annex that the place lies in, are none beside it. */
class CorrectedPlacesTests {
    private static final String OLD = "Quyết định 14/2030/QĐ-UBND";

    @ParameterizedTest
    @CsvSource({
        "lỗi kỹ thuật tại khoản 2 Điều 4 Quy chế, khoản 2 Điều 4 Quy chế",
        "lỗi kỹ thuật trình bày tại khoản 2 Điều 8 Quy định, khoản 2 Điều 8 Quy định",
        "một số sai sót về thể thức trong Phụ lục II, Phụ lục II"
    })
    void the_word_for_the_error_is_no_provision(String said, String place) {
        assertThat(
                        acts(
                                decision(
                                        "Về việc đính chính Quyết định số 14/2030/QĐ-UBND",
                                        "Điều 1. Đính chính " + said
                                                + " ban hành kèm theo Quyết định số 14/2030/QĐ-UBND như sau: cụm từ “50%” được đính chính thành “50% ± 5%”.\n")))
                .containsExactly("CORRECTS " + OLD + " [" + place + "]");
    }

    @Test
    void the_annex_that_a_title_names_is_where_the_corrected_place_lies() {
        assertThat(
                        acts(
                                decision(
                                        "Về việc đính chính Quy chế ban hành kèm theo Quyết định số 14/2030/QĐ-UBND",
                                        "Điều 1. Đính chính khoản 2 Điều 4 Quy chế ban hành kèm theo Quyết định số 14/2030/QĐ-UBND như sau: “2. Mới.”.\n")))
                .containsExactly("CORRECTS " + OLD + " [khoản 2 Điều 4 Quy chế]");
    }

    @Test
    void an_error_without_a_place_is_one_of_the_text() {
        assertThat(acts(decision(
                        "Về việc đính chính lỗi kỹ thuật về nội dung tại Quyết định số 14/2030/QĐ-UBND",
                        "Điều 1. Hiệu lực.\n")))
                .containsExactly("CORRECTS " + OLD);
    }
}
