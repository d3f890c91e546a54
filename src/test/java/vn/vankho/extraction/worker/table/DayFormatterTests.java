package vn.vankho.extraction.worker.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFormatterTests {
    @ParameterizedTest
    @CsvSource({"55, 000, 055", "7, 00, 07", "1200000, '#,##0', 1200000", "55, 0, 55", "43591, m/d/yy, 2019-05-06"})
    void a_number_keeps_the_zeros_it_is_shown_with_and_gets_no_separators(double value, String format, String shown) {
        assertThat(new DayFormatter().formatRawCellContents(value, 164, format, false))
                .isEqualTo(shown);
    }
}
