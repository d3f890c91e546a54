package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseDateTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ngày 05 tháng 3 năm 2024; 2024-03-05",
                "Sông Thương, ngày  15   tháng 7 năm 2021; 2021-07-15",
                "ngày 07/12/2020; 2020-12-07",
                "từ 1.3.2019 đến; 2019-03-01",
                "ngày 5-3-2024; 2024-03-05"
            })
    void dates_are_read_as_written(String text, LocalDate date) {
        assertThat(VietnameseDate.first(text)).contains(date);
    }

    @Test
    void a_mark_that_was_misread_off_a_picture_costs_no_date() {
        assertThat(VietnameseDate.first("Sông Mây, ngày 14 thắng 5 nâm 2029")).contains(LocalDate.of(2029, 5, 14));
    }

    @Test
    void a_blank_or_impossible_date_is_none() {
        assertThat(VietnameseDate.first("ngày    tháng 3 năm 2024")).isEmpty();
        assertThat(VietnameseDate.first("ngày … tháng … năm 2024, số 31/2/2021"))
                .isEmpty();
        assertThat(VietnameseDate.first("số 46/2019/QĐ-UBND")).isEmpty();
    }
}
