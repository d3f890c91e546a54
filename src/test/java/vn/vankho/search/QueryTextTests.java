package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.search.SearchResult.LeftOut;

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

    @ParameterizedTest
    @CsvSource({
        "phát triển kinh tế -xã hội năm 2020, phát triển kinh tế xã hội năm 2020",
        "an ninh -quốc phòng -an toàn, an ninh quốc phòng an toàn",
        "quyết định 15/QĐ -UBND -dự thảo, quyết định 15/QĐ-UBND dự thảo",
        "-dự -thảo đất -đai, thảo đất đai -dự",
        "'đất đai -\"dự thảo\"',",
        "đất đai -,",
        "đất đai,"
    })
    void what_a_dash_stands_before_by_a_slip_perhaps_is_offered_with_it(String line, String undashed) {
        assertThat(QueryText.withoutDashes(line)).isEqualTo(undashed);
    }

    @Test
    void each_word_that_is_left_out_can_be_taken_in_again() {
        assertThat(QueryText.leftOut("đất đai -dự -\"phụ lục\" 2020"))
                .containsExactly(
                        new LeftOut("dự", "đất đai 2020 -\"phụ lục\""), new LeftOut("phụ lục", "đất đai 2020 -dự"));
        assertThat(QueryText.leftOut("46/2019/QĐ -UBND \"đất đai\"")).isEmpty();
    }

    /** A line that begins with one dash before several words is one of a list: what was left out second would be asked for. */
    @Test
    void what_is_left_out_besides_stays_left_out_when_a_word_is_taken_in_again() {
        var left = QueryText.leftOut("-dự -thảo đất đai");

        assertThat(left).extracting(LeftOut::word).containsExactly("dự", "thảo");
        assertThat(QueryText.of(left.getFirst().without()))
                .isEqualTo(new QueryText("đất đai", List.of(), List.of("thảo")));
    }

    @Test
    void only_what_is_searched_for_is_shown_as_left_out() {
        try (var room = new SearchRoom()) {
            room.document("Kế hoạch").text("Kế hoạch quản lý đất đai").put();

            assertThat(room.search("đất ".repeat(260) + "-dự").leftOut()).isEmpty();
            assertThat(room.search("®Êt ®ai nhµ n­íc -qu¶n").leftOut())
                    .extracting(LeftOut::word)
                    .containsExactly("quản");
        }
    }
}
