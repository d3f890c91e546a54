package vn.vankho.legal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.legal.text.Target.Named;

class TargetTests {
    private static final String SENTENCE = "Sửa đổi, bổ sung một số điều của %s như sau:";

    @ParameterizedTest
    @CsvSource({
        "Hiến pháp, Hiến pháp nước Cộng hòa xã hội chủ nghĩa Thử nghiệm",
        "Bộ luật, Bộ luật Thử nghiệm",
        "Bộ Luật, Thử nghiệm chung",
        "Luật, Luật Thử nghiệm",
        "Pháp lệnh, Pháp lệnh Thử nghiệm"
    })
    void a_law_that_is_known_without_a_number_is_meant_by_its_name(String type, String title) {
        var whole = title.startsWith(type) ? title : type + " " + title;

        assertThat(new Target(null, type, title).in(SENTENCE.formatted(whole))).isEqualTo(Named.THIS);
    }

    @ParameterizedTest
    @CsvSource({"Hiến pháp, Hiến pháp", "Pháp lệnh, Pháp lệnh", "Nghị quyết, Nghị quyết về thử nghiệm"})
    void a_type_alone_and_what_has_a_number_are_not(String type, String title) {
        assertThat(new Target(null, type, title).in(SENTENCE.formatted(type + " về thử nghiệm năm 2031")))
                .isNotEqualTo(Named.THIS);
    }
}
