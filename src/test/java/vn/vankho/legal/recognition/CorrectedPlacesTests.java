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

    @ParameterizedTest
    @CsvSource({
        "Quy định về bến bãi ban hành kèm theo ,khoản 2 Điều 4 Quy định",
        "Quy chế ban hành kèm theo ,khoản 2 Điều 4 Quy chế",
        "'',khoản 2 Điều 4"
    })
    void a_place_may_stand_behind_the_text_that_it_lies_in(String annexed, String place) {
        for (var said : java.util.List.of(
                "cụm từ “500 m²” được đính chính thành “800 m²”", "đã in là “500 m²”, nay sửa lại là “800 m²”"))
            assertThat(acts(decision(
                            "Về việc đính chính Quyết định số 14/2030/QĐ-UBND",
                            "Điều 1. Đính chính " + annexed
                                    + "Quyết định số 14/2030/QĐ-UBND như sau: tại khoản 2 Điều 4, " + said + ".\n")))
                    .containsExactly("CORRECTS " + OLD + " [" + place + "]");
    }

    @Test
    void the_sentence_is_kept_with_the_words_that_it_corrects() {
        var said =
                "Đính chính Quyết định số 14/2030/QĐ-UBND như sau: tại khoản 2 Điều 4, cụm từ “500 m²” được đính chính thành “800\nm²”.";
        assertThat(decision("Về việc đính chính Quyết định số 14/2030/QĐ-UBND", "Điều 1. " + said + "\n")
                        .acts())
                .filteredOn(act -> act.kind() == ActKind.CORRECTS)
                .extracting(ReadAct::sentence)
                .containsExactly(said.replace('\n', ' '));
    }
}
