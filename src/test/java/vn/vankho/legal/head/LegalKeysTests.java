package vn.vankho.legal.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalHeader;

/** By what documents are told apart and found again. */
class LegalKeysTests {
    @Test
    void a_law_cited_by_name_and_year_is_the_one_passed_that_year_and_no_other() {
        var passed = keys("Luật", "Đầu tư biển", LocalDate.of(2031, 6, 17));

        assertThat(keys("Luật", "Luật Đầu tư biển năm 2031", null)).isEqualTo(passed);
        assertThat(keys("Luật", "Luật Đầu tư biển năm 2026", null)).isNotEqualTo(passed);
        assertThat(keys("Hiến pháp", "Hiến pháp năm 2031", LocalDate.of(2031, 11, 28)))
                .isEqualTo(keys("Hiến pháp", "Hiến pháp", LocalDate.of(2031, 11, 28)));
    }

    @Test
    void the_year_in_the_name_of_a_plan_is_not_the_year_of_its_day() {
        var day = LocalDate.of(2030, 12, 1);

        assertThat(identity("Kế hoạch", "Kiểm tra năm 2031", day))
                .isNotEqualTo(identity("Kế hoạch", "Kiểm tra", LocalDate.of(2031, 12, 1)));
    }

    private static String keys(String type, String title, @Nullable LocalDate day) {
        return String.valueOf(
                LegalKeys.of(LegalHeader.cited(null, type, title, null, day)).name());
    }

    private static String identity(String type, String title, LocalDate day) {
        return String.valueOf(
                LegalKeys.of(LegalHeader.cited(null, type, title, null, day)).identity());
    }
}
