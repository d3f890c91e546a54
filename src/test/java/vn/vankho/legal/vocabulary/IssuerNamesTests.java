package vn.vankho.legal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerNamesTests {
    @ParameterizedTest
    @CsvSource({
        "Chủ tịch UBND tỉnh Sông Vân, Chủ tịch Ủy ban nhân dân tỉnh Sông Vân",
        "UBND tỉnh Sông Vân, ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN",
        "Thường trực HĐND tỉnh Sông Vân, Thường trực Hội đồng nhân dân tỉnh Sông Vân",
        "UBND TP. Huế, Ủy ban nhân dân thành phố Huế",
        "Sở Tài chính TP.Huế, Sở Tài chính thành phố Huế",
        "HĐND TP Huế, Hội đồng nhân dân thành phố Huế"
    })
    void an_abbreviation_is_the_same_body_wherever_it_stands(String shortly, String inFull) {
        assertThat(IssuerNames.key(shortly)).isEqualTo(IssuerNames.key(inFull));
    }
}
