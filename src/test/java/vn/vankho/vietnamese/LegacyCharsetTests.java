package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyCharsetTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TCVN3; Céng hoµ x· héi chñ nghÜa ViÖt Nam; Cộng hoà xã hội chủ nghĩa Việt Nam",
                "VNI; Coäng hoaø xaõ hoäi chuû nghóa Vieät Nam; Cộng hoà xã hội chủ nghĩa Việt Nam",
                "TCVN3; Uû ban nh©n d©n tØnh; Uỷ ban nhân dân tỉnh",
                "TCVN3; QuyÕt ®Þnh; Quyết định",
                "VNI; Quyeát ñònh; Quyết định",
                "VNI; Ngöôøi UÛY BAN AÁn Ñoä; Người ỦY BAN Ấn Độ",
                "VNI; Aán Ñoä; Ấn Độ"
            })
    void a_legacy_text_is_decoded(LegacyCharset charset, String written, String meant) {
        assertThat(charset.decode(written)).isEqualTo(meant);
        assertThat(LegacyCharset.detect(written)).hasValueSatisfying(decoded -> {
            assertThat(decoded.charset()).isEqualTo(charset);
            assertThat(decoded.text()).isEqualTo(meant);
        });
    }

    @Test
    void the_soft_hyphen_is_the_letter_u_with_a_horn() {
        assertThat(LegacyCharset.TCVN3.decode("Th«ng t\u00AD n\u00ADíc")).isEqualTo("Thông tư nước");
    }

    @Test
    void signs_that_a_guess_or_an_extractor_changed_are_taken_back() {
        assertThat(LegacyCharset.TCVN3.decode("hoμ")).isEqualTo("hoà");
        assertThat(LegacyCharset.TCVN3.decode("kŞp")).isEqualTo("kịp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định của Ủy ban nhân dân tỉnh", "rà soát văn bản", "rộng 30 m² ± 5 °C",
                        "Le cinquième élève français est arrivé à l'école",
                "São Paulo não é a capital", "The quick brown fox — naïve café", "UBND", ""
            })
    void what_is_unicode_or_another_language_stays(String text) {
        assertThat(LegacyCharset.detect(text)).isEmpty();
    }
}
