package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nghi sai số hiệu: what is odd is said, and what it may mean; what is only rare is left alone. */
class SuspectNumberTests {
    @ParameterizedTest
    @CsvSource({
        "113/218/NĐ-CP,113/2018/NĐ-CP",
        "46/19/QĐ-UBND,46/2019/QĐ-UBND",
        "46/95/QĐ-UBND,46/1995/QĐ-UBND",
        "46/20019/QĐ-UBND,46/2019/QĐ-UBND",
        "46/2019/qđ-ubnd,46/2019/QĐ-UBND",
        "46-2019-QĐ-UBND,46/2019/QĐ-UBND",
        "46/2019/QĐ-UBNDtỉnh,46/2019/QĐ-UBND",
        "1083/KH-SKHCCN,1083/KH-SKHCN",
        "12/QĐ-SKCHN,12/QĐ-SKHCN",
        "14/2018/TT-BLĐTXH,14/2018/TT-BLĐTBXH",
        "14/2018/TT-LĐTBXH,14/2018/TT-BLĐTBXH"
    })
    void a_misprint_is_told_with_what_it_may_mean(String printed, String meant) {
        assertThat(SuspectNumber.of(printed)).contains(new SuspectNumber(printed, meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "46/2019/QĐ-UBND",
                "055/2025/QĐ-UBND",
                "66.13/2026/NQ-CP",
                "40-LCT/HĐNN8",
                "193/HĐBT",
                "64/2025/QH15",
                "01/2012/UBTVQH13",
                "167/UBND-VXNV",
                "39-NQ/TW",
                "02/2026/QĐ-SNNMT",
                "14/2005/TT-LĐTBXH",
                "không số",
                ""
            })
    void what_is_written_rightly_or_is_no_number_is_left_alone(String number) {
        assertThat(SuspectNumber.of(number)).isEmpty();
    }

    @Test
    void those_of_a_running_text_are_found() {
        assertThat(SuspectNumber.in("Căn cứ Nghị định số 113/218/NĐ-CP và Nghị định số 60/2021/NĐ-CP;"))
                .containsExactly(new SuspectNumber("113/218/NĐ-CP", "113/2018/NĐ-CP"));
    }
}
