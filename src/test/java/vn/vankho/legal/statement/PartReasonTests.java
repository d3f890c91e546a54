package vn.vankho.legal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reason says was done to the provisions of its row. */
class PartReasonTests {
    private static final String PLACES = "Khoản 2 Điều 5; Điều 12";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Được sửa đổi, bổ sung bởi Quyết định số 14/2025/QĐ-UBND sửa đổi, bổ sung Quyết định số 3/2020/QĐ-UBND | AMENDED
            Được sửa đổi tại khoản 1 Điều 1 Quyết định số 14/2025/QĐ-UBND                                         | AMENDED
            Bị bãi bỏ bởi Quyết định số 14/2025/QĐ-UBND                                                            | REPEALED
            Bãi bỏ tại Điều 3 Quyết định số 14/2025/QĐ-UBND                                                        | REPEALED
            Được thay thế bằng Quyết định số 14/2025/QĐ-UBND                                                       | REPLACED
            Được sửa đổi, bổ sung bởi Quyết định số 14/2025/QĐ-UBND ngày 20/6/2025 sửa đổi, bổ sung một số điều và bãi bỏ một số điều của Quy định ban hành kèm theo Quyết định số 3/2020/QĐ-UBND | AMENDED
            Bị bãi bỏ bởi Quyết định số 14/2025/QĐ-UBND về giá đất, sửa đổi một số quy định | REPEALED
            """)
    void one_deed_is_done_to_all_of_them(String reason, String kind) {
        assertThat(read(reason)).isEqualTo(kind + " " + PLACES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khoản 2 Điều 5 được sửa đổi, Điều 12 bị bãi bỏ tại Quyết định số 14/2025/QĐ-UBND",
                "Khoản 2 Điều 5 được sửa đổi tại khoản 1 Điều 1; Điều 12 bị bãi bỏ tại Điều 2 Quyết định số 14/2025/QĐ-UBND",
                "Sửa đổi khoản 2 Điều 5, bãi bỏ Điều 12 tại Quyết định số 14/2025/QĐ-UBND",
                "Sửa đổi khoản 2 Điều 5 và bãi bỏ Điều 12 theo Quyết định số 14/2025/QĐ-UBND",
                "Khoản 2 Điều 5 được sửa đổi tại Quyết định số 14/2025/QĐ-UBND, bãi bỏ Điều 12",
                "Được sửa đổi bởi Quyết định số 14/2025/QĐ-UBND sửa đổi khoản 2 Điều 5 và bãi bỏ Điều 12 của Quy định ban hành kèm theo Quyết định số 3/2020/QĐ-UBND",
                "Điều 12 bị bãi bỏ, các nội dung còn lại được sửa đổi bởi Quyết định số 14/2025/QĐ-UBND"
            })
    void each_has_its_own_where_the_reason_says_so(String reason) {
        assertThat(read(reason).split(" / ")).containsExactlyInAnyOrder("AMENDED khoản 2 Điều 5", "REPEALED Điều 12");
        assertThat(PartReason.isUntold(PLACES, reason)).isFalse();
        assertThat(PartReason.reworded(PLACES, reason)).containsExactly("dieu_5__khoan_2");
        assertThat(PartReason.repealed(PLACES, reason)).containsExactly("dieu_12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sửa đổi, bãi bỏ tại Quyết định số 14/2025/QĐ-UBND",
                "Được sửa đổi, bổ sung, bãi bỏ bởi Quyết định số 14/2025/QĐ-UBND",
                "Được sửa đổi tại Quyết định số 14/2025/QĐ-UBND; bị bãi bỏ tại Quyết định số 15/2025/QĐ-UBND",
                "Được sửa đổi tại Quyết định số 14/2025/QĐ-UBND và bãi bỏ tại khoản 1 Điều 2 Quyết định số 15/2025/QĐ-UBND",
                "Khoản 2 Điều 5 được sửa đổi tại Quyết định số 14/2025/QĐ-UBND"
            })
    void where_it_does_not_nothing_is_guessed(String reason) {
        assertThat(PartReason.of(PLACES, reason)).isEmpty();
        assertThat(PartReason.isUntold(PLACES, reason)).isTrue();
        assertThat(PartReason.reworded(PLACES, reason)).isEmpty();
    }

    @Test
    void a_reason_without_a_deed_leaves_nothing_untold() {
        for (var reason : new String[] {"", "Hết thời hạn có hiệu lực", "Công bố tại Quyết định số 14/2025/QĐ-UBND"})
            assertThat(PartReason.isUntold(PLACES, reason)).isFalse();
    }

    @Test
    void each_part_goes_with_the_words_that_name_its_text() {
        assertThat(
                        PartReason.of(
                                PLACES,
                                "Khoản 2 Điều 5 được sửa đổi tại Quyết định số 14/2025/QĐ-UBND; Điều 12 bị bãi bỏ tại Quyết định số 15/2025/QĐ-UBND"))
                .extracting(PartReason.Part::words)
                .containsExactly(
                        "Khoản 2 Điều 5 được sửa đổi tại Quyết định số 14/2025/QĐ-UBND;",
                        "Điều 12 bị bãi bỏ tại Quyết định số 15/2025/QĐ-UBND");
    }

    private static String read(String reason) {
        return PartReason.of(PLACES, reason).stream()
                .map(part -> part.kind() + " " + part.provisions())
                .collect(Collectors.joining(" / "));
    }
}
