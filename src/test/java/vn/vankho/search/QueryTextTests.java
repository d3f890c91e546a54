package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dash before a word leaves it out, unless a number or a span of years is written with it. */
class QueryTextTests {
    @ParameterizedTest
    @CsvSource({
        "46/2019/QĐ -UBND, 46/2019/QĐ-UBND, ''",
        "quyết định 15/QĐ -UBND -dự thảo, quyết định 15/QĐ-UBND thảo, dự",
        "12/2020/TTLT -BTC-BNV, 12/2020/TTLT-BTC-BNV, ''",
        "QĐ -UBND, QĐ-UBND, ''",
        "giai đoạn 2021 -2025, giai đoạn 2021-2025, ''",
        "năm học 2021 -2022 và 2023 -2024, năm học 2021-2022 và 2023-2024, ''",
        "các năm 2020 -2021 -2022, các năm 2020-2021-2022, ''",
        "nghị định 15 -2020, nghị định 15, 2020",
        "nghị quyết 18/2019 -2020, nghị quyết 18/2019, 2020",
        "ngày 31-12-2019 -2020, ngày 31-12-2019, 2020",
        "kế hoạch 2025 -2021, kế hoạch 2025, 2021",
        "lớp 10 -12, lớp 10, 12",
        "mã số 2021 -20255, mã số 2021, 20255",
        "quy chế 2021 -dự, quy chế 2021, dự",
        "phân cấp -2025, phân cấp, 2025",
        "quyết định -ubnd, quyết định, ubnd",
        "46/2019/QĐ-UBND -đính, 46/2019/QĐ-UBND, đính"
    })
    void what_is_left_out(String line, String plain, String excluded) {
        var text = QueryText.of(line);

        assertThat(text.plain()).isEqualTo(plain);
        assertThat(String.join(" ", text.excluded())).isEqualTo(excluded);
    }
}
