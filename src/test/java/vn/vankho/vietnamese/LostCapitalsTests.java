package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostCapitalsTests {
    @ParameterizedTest
    @CsvSource({
        "SắC LệNH, SẮC LỆNH",
        "SắC LệNH CủA Phủ, SẮC LỆNH CỦA PHỦ",
        "ủY BAN NHâN DâN, ỦY BAN NHÂN DÂN",
        "QUYếT ĐịNH của Tổ công tác, QUYẾT ĐỊNH của Tổ công tác",
        "(SắC), (SẮC)",
        "Sở ĐIệN, Sở ĐIỆN",
    })
    void come_back_where_a_word_has_two_of_them_and_small_letters_with_marks_alone(String written, String meant) {
        assertThat(LostCapitals.restored(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổ chức, Ủy ban, Sở Khoa học và Công nghệ ở Đà Nẵng",
                "UBNDxã và HĐNDtỉnh",
                "ở TP.HCM là ĐỊA DANH",
                "Điều 5. Ông A và bà B",
                ""
            })
    void a_text_without_such_a_word_stays_as_it_is(String text) {
        assertThat(LostCapitals.restored(text)).isSameAs(text);
    }

    @Test
    void each_line_is_judged_by_itself() {
        assertThat(LostCapitals.restored("NGHị QUYếT\nVề việc xây dựng\nSắC"))
                .isEqualTo("NGHỊ QUYẾT\nVề việc xây dựng\nSẮC");
    }
}
