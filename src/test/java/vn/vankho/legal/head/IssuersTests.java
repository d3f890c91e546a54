package vn.vankho.legal.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectRules.Level;

class IssuersTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "46/2019/QĐ-UBND",
                "3/2020/NQ-HĐND",
                "7/2020/QĐ-CTUBND",
                "12/QĐ-SKHCN",
                "12/QĐ-VPUBND",
                "15/2020/QĐ"
            })
    void a_number_that_each_province_has_says_nothing_of_the_level(String number) {
        assertThat(Issuers.isLocal(numbered(number))).isTrue();
        assertThat(Issuers.level(numbered(number))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"34/2016/NĐ-CP", "10/2020/TT-BTC", "64/2025/QH15"})
    void a_number_that_one_body_of_the_country_gives_is_of_the_centre(String number) {
        assertThat(Issuers.level(numbered(number))).isEqualTo(Level.CENTRAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-07-01, BELOW_PROVINCE",
        "2024-12-31, BELOW_PROVINCE",
        "2025-01-01, PROVINCE",
        ",           PROVINCE",
    })
    void hue_was_a_city_of_its_province_until_2025(@Nullable LocalDate issued, Level level) {
        for (var body : List.of("Ủy ban nhân dân", "Hội đồng nhân dân", "Chủ tịch Ủy ban nhân dân"))
            assertThat(Issuers.level(
                            LegalHeader.cited("15/2020/QĐ-UBND", "Quyết định", "", body + " thành phố Huế", issued)))
                    .as("%s", body)
                    .isEqualTo(level);
    }

    @Test
    void the_name_says_the_level_before_the_number() {
        var office = LegalHeader.cited("12/QĐ-VPUBND", "Quyết định", "", "Ủy ban nhân dân xã Thử", null);
        assertThat(Issuers.level(office)).isEqualTo(Level.BELOW_PROVINCE);
    }

    private static LegalHeader numbered(String number) {
        return LegalHeader.cited(number, "Quyết định", "", null, null);
    }
}
