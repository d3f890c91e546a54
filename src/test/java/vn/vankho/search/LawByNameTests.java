package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentId;

/** A law is asked for by its name, and the decrees that guide it have that name in their own: newer, and many. */
class LawByNameTests {
    /** More than are looked at one by one. */
    private static final int DECREES = 120;

    private static SearchRoom room;
    private static DocumentId code;
    private static DocumentId land;

    @BeforeAll
    static void fill() {
        room = new SearchRoom();
        code = room.document("Bộ luật Lao động")
                .number("45/2019/QH14")
                .issued("2019-11-20")
                .text("Điều 36. Quyền đơn phương chấm dứt hợp đồng\nNgười sử dụng lao động có quyền.")
                .put();
        land = room.document("Luật Đất đai số 31/2024/QH15")
                .number("31/2024/QH15")
                .issued("2024-01-18")
                .text("Điều 5. Nguyên tắc sử dụng đất\nĐúng mục đích.\nĐiều 36. Quyền của hộ gia đình\nNội dung.")
                .put();
        for (int i = 1; i <= DECREES; i++) {
            room.document("Nghị định quy định chi tiết một số điều của Bộ luật Lao động " + i)
                    .number(i + "/2025/NĐ-CP")
                    .issued("2025-02-01")
                    .text("Điều 36. Trách nhiệm thi hành\nCăn cứ Bộ luật Lao động.")
                    .put();
            room.document("Nghị định quy định chi tiết thi hành Luật Đất đai")
                    .number(i + 200 + "/2025/NĐ-CP")
                    .issued("2025-03-01")
                    .text("Điều 5. Việc khác\nNội dung.\nĐiều 77. Việc cuối\nNội dung.")
                    .put();
        }
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 36 Bộ luật Lao động",
                "điều 36 luật lao động",
                "dieu 36 bo luat lao dong",
                "Điều 36 Bộ luật Lao động 2019",
                "Điều 36 Bộ luật Lao động năm 2019"
            })
    void an_article_of_a_law_is_that_of_the_law_and_not_of_the_decrees_that_name_it(String query) {
        var found = room.search(query);

        assertThat(found.jump()).extracting(SearchResult.Jump::document).containsExactly(code);
        assertThat(found.hits().getFirst().id()).isEqualTo(code);
        assertThat(found.hits().getFirst().unitKey()).isEqualTo("dieu_36");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Điều 5 Luật Đất đai", "điều 5 luật đất đai 2024", "dieu 5 luat dat dai nam 2024"})
    void a_number_behind_its_name_makes_it_no_other_law(String query) {
        var found = room.search(query);

        assertThat(found.jump()).extracting(SearchResult.Jump::document).containsExactly(land);
        assertThat(found.hits().getFirst().id()).isEqualTo(land);
    }

    @Test
    void an_article_that_only_the_decrees_have_is_not_told_as_one_of_the_law() {
        assertThat(room.search("Điều 77 Luật Đất đai").jump()).isEmpty();
    }

    @Test
    void three_places_are_offered_though_the_newest_documents_have_none() {
        try (var here = new SearchRoom()) {
            for (int year = 2010; year < 2026; year++)
                here.document("Quy chế làm việc")
                        .number("9/" + year + "/QĐ-UBND")
                        .issued(year + "-01-01")
                        .text(year < 2020 ? "Điều 9. Hội họp\nMỗi tháng một lần." : "Điều 1. Chung\nNội dung.")
                        .put();

            assertThat(here.search("Điều 9 Quy chế làm việc").jump())
                    .extracting(jump -> jump.label().substring(jump.label().indexOf('–') + 2))
                    .containsExactly("9/2019/QĐ-UBND", "9/2018/QĐ-UBND", "9/2017/QĐ-UBND");
        }
    }
}
